package nl.swv.overgang.otexport;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.platform.Overgangskalender;
import org.springframework.stereotype.Component;

/** Who wants to know how far an import is asks here, and so does who wants to begin one. */
@Component
public class Importmeldkamer {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM HH:mm", Locale.forLanguageTag("nl"))
            .withZone(Overgangskalender.AMSTERDAM);

    private final Voortgangregister register;
    private final Aangemeld aangemeld;
    private final Clock clock;

    Importmeldkamer(Voortgangregister register, Aangemeld aangemeld, Clock clock) {
        this.register = register;
        this.aangemeld = aangemeld;
        this.clock = clock;
    }

    /** @throws NietNu when one is running: two at once do no harm, but nobody would understand the counts */
    public void eisVrij() {
        lopend().ifPresent(bezig -> {
            throw new NietNu(
                    "Er loopt al een import van %s sinds %s. Wacht tot die klaar is en probeer het dan opnieuw."
                            .formatted(bezig.door(), MOMENT.format(bezig.begonnenOp())));
        });
    }

    /** The import that is running now, whoever began it. */
    public Optional<Importvoortgang> lopend() {
        return register.lopend(clock.instant().minus(Importvoortgang.STILTE));
    }

    /** The newest import of who asks, also when it has ended. */
    public Optional<Importvoortgang> laatste() {
        return register.laatste(aangemeld.gebruiker().id());
    }

    public Importvoortgang.Stand stand(Importvoortgang voortgang) {
        return voortgang.stand(clock.instant());
    }
}
