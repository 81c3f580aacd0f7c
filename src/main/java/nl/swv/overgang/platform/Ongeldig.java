package nl.swv.overgang.platform;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Input that breaks a rule, field by field. */
public final class Ongeldig extends Weigering {

    private final transient List<Bezwaar> bezwaren;

    public Ongeldig(List<Bezwaar> bezwaren) {
        super(bezwaren.stream().map(Bezwaar::melding).distinct().collect(joining(" ")));
        this.bezwaren = List.copyOf(bezwaren);
    }

    public Ongeldig(String veld, String melding) {
        this(List.of(new Bezwaar(veld, melding)));
    }

    public List<Bezwaar> bezwaren() {
        return bezwaren;
    }
}
