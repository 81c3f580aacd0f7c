package nl.swv.overgang.otexport.bestand;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.swv.overgang.platform.Bezwaar;
import nl.swv.overgang.platform.Bezwaren;
import org.jspecify.annotations.Nullable;

/** The columns of one row, each read and checked; collects everything that is wrong with the row. */
final class Velden {

    static final String SCHOOL_ONBEKEND =
            "Deze school is hier niet bekend. Controleer de vestigingscode of importeer eerst de scholen.";

    private static final String BESTAANDE_DATUM = "Vul een bestaande datum in, zoals 2022-12-31 of 31-12-2022.";

    /** 1-5-2026, 01/05/2026, 2026.05.01, and the midnight that a database writes behind it. */
    private static final Pattern DATUM = Pattern.compile(
            "(?:([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4})|([0-9]{4})([-/.])([0-9]{1,2})\\6([0-9]{1,2}))"
                    + "(?:[ T]0?0:00(?::00(?:\\.0+)?)?)?");

    /** What Excel shows instead of the outcome of a formula: #N/B, #VERW!, #REF!. */
    private static final Pattern FOUT = Pattern.compile("#[A-Z]+(?:/[A-Z0]+)?[!?]?");

    private final Regel regel;
    private final Bezwaren bezwaren = new Bezwaren();
    private final List<Bezwaar> waarschuwingen = new ArrayList<>();

    Velden(Regel regel, Kolommen kolommen) {
        this.regel = regel;
        for (String kolom : kolommen.alle()) {
            boolean leesbaar = regel.tekst(kolom)
                    .codePoints()
                    .noneMatch(teken -> Character.isISOControl(teken) || teken == '\ufffd');
            bezwaren.eis(leesbaar, kolom, "Haal de onzichtbare of onleesbare tekens weg.");
            bezwaren.eis(
                    !FOUT.matcher(regel.tekst(kolom)).matches(),
                    kolom,
                    "Hier staat een fout van Excel. Herstel de formule, of vul de waarde zelf in.");
        }
    }

    void eis(boolean voldoet, String kolom, String melding) {
        bezwaren.eis(voldoet, kolom, melding);
    }

    void waarschuw(String kolom, String melding) {
        waarschuwingen.add(new Bezwaar(kolom, melding));
    }

    String tekst(String kolom) {
        return regel.tekst(kolom);
    }

    String verplicht(String kolom, String melding) {
        String tekst = tekst(kolom);
        bezwaren.eis(!tekst.isEmpty(), kolom, melding);
        return tekst;
    }

    @Nullable
    String tekst(String kolom, int langste) {
        String tekst = tekst(kolom);
        bezwaren.eis(tekst.length() <= langste, kolom, "Gebruik ten hoogste %d tekens.".formatted(langste));
        return tekst.isEmpty() ? null : tekst;
    }

    /** A date that may be missing; if it is there, one that exists. */
    @Nullable
    LocalDate datum(String kolom) {
        return gelezen(kolom, Velden::datumUit, BESTAANDE_DATUM);
    }

    @Nullable
    LocalDate verplichteDatum(String kolom) {
        return gekozen(kolom, Velden::datumUit, BESTAANDE_DATUM);
    }

    private static Optional<LocalDate> datumUit(String tekst) {
        Matcher delen = DATUM.matcher(tekst);
        if (!delen.matches()) {
            return Optional.empty();
        }
        boolean dagVoorop = delen.group(1) != null;
        try {
            LocalDate dag = LocalDate.of(
                    Integer.parseInt(delen.group(dagVoorop ? 4 : 5)),
                    Integer.parseInt(delen.group(dagVoorop ? 3 : 7)),
                    Integer.parseInt(delen.group(dagVoorop ? 1 : 8)));
            return Optional.of(dag).filter(gelezen -> gelezen.getYear() >= 1900 && gelezen.getYear() < 2200);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A column that may be empty, but if it is filled it must be readable. */
    <T> @Nullable T gelezen(String kolom, Function<String, Optional<T>> lees, String melding) {
        String tekst = tekst(kolom);
        return tekst.isEmpty() ? null : eis(kolom, lees.apply(tekst), melding);
    }

    /** A column that must be filled. */
    <T> @Nullable T gekozen(String kolom, Function<String, Optional<T>> lees, String melding) {
        return eis(kolom, lees.apply(tekst(kolom)), melding);
    }

    private <T> @Nullable T eis(String kolom, Optional<T> waarde, String melding) {
        bezwaren.eis(waarde.isPresent(), kolom, melding);
        return waarde.orElse(null);
    }

    boolean zijnGoed() {
        return bezwaren.lijst().isEmpty();
    }

    <T extends Record> Gelezen<T> geweigerd(@Nullable String sleutel) {
        return Gelezen.geweigerd(regel, sleutel, bezwaren.lijst());
    }

    <T extends Record> Gelezen<T> goed(String sleutel, T inhoud) {
        return new Gelezen<>(regel.nummer(), sleutel, inhoud, List.of(), List.copyOf(waarschuwingen), null);
    }
}
