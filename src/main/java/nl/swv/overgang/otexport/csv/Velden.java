package nl.swv.overgang.otexport.csv;

import static java.time.format.ResolverStyle.STRICT;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.swv.overgang.platform.Bezwaar;
import nl.swv.overgang.platform.Bezwaren;
import org.jspecify.annotations.Nullable;

/** The columns of one row, each read and checked; collects everything that is wrong with the row. */
final class Velden {

    static final String SCHOOL_ONBEKEND =
            "Deze school is hier niet bekend. Controleer de vestigingscode of importeer eerst de scholen.";

    private static final String BESTAANDE_DATUM = "Vul een bestaande datum in, zoals 2022-12-31 of 31-12-2022.";
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(STRICT);
    private static final DateTimeFormatter NEDERLANDS =
            DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(STRICT);

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

    /** A date that may be missing: 2022-12-31 or 31-12-2022, and one that exists. */
    @Nullable
    LocalDate datum(String kolom) {
        return gelezen(kolom, Velden::datumUit, BESTAANDE_DATUM);
    }

    @Nullable
    LocalDate verplichteDatum(String kolom) {
        return gekozen(kolom, Velden::datumUit, BESTAANDE_DATUM);
    }

    private static Optional<LocalDate> datumUit(String tekst) {
        try {
            LocalDate dag = LocalDate.parse(tekst, tekst.indexOf('-') == 4 ? ISO : NEDERLANDS);
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
        return new Gelezen<>(regel.nummer(), sleutel, inhoud, List.of(), List.copyOf(waarschuwingen));
    }
}
