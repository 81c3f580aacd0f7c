package nl.swv.overgang.otexport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.swv.overgang.platform.Bezwaar;
import nl.swv.overgang.platform.Bezwaren;
import org.jspecify.annotations.Nullable;

/** The columns of one row, each read and checked; collects everything that is wrong with the row. */
final class Velden {

    static final String BESTAANDE_DATUM = "Vul een bestaande datum in, zoals 2022-12-31 of 31-12-2022.";

    private final Regel regel;
    private final Bezwaren bezwaren = new Bezwaren();

    Velden(Regel regel, Importsoort soort) {
        this.regel = regel;
        for (String kolom : soort.kolommen()) {
            boolean leesbaar = regel.tekst(kolom)
                    .codePoints()
                    .noneMatch(teken -> Character.isISOControl(teken) || teken == '\ufffd');
            bezwaren.eis(leesbaar, kolom, "Haal de onzichtbare of onleesbare tekens weg.");
        }
    }

    void eis(boolean voldoet, String kolom, String melding) {
        bezwaren.eis(voldoet, kolom, melding);
    }

    String verplicht(String kolom, String melding) {
        String tekst = regel.tekst(kolom);
        bezwaren.eis(!tekst.isEmpty(), kolom, melding);
        return tekst;
    }

    @Nullable
    String tekst(String kolom, int langste) {
        String tekst = regel.tekst(kolom);
        bezwaren.eis(tekst.length() <= langste, kolom, "Gebruik ten hoogste %d tekens.".formatted(langste));
        return tekst.isEmpty() ? null : tekst;
    }

    @Nullable
    LocalDate datum(String kolom) {
        return gelezen(kolom, Datum::lees, BESTAANDE_DATUM);
    }

    /** A column that may be empty, but if it is filled it must be readable. */
    <T> @Nullable T gelezen(String kolom, Function<String, Optional<T>> lees, String melding) {
        String tekst = regel.tekst(kolom);
        return tekst.isEmpty() ? null : eis(kolom, lees.apply(tekst), melding);
    }

    /** A column that must be filled. */
    <T> @Nullable T gekozen(String kolom, Function<String, Optional<T>> lees, String melding) {
        return eis(kolom, lees.apply(regel.tekst(kolom)), melding);
    }

    private <T> @Nullable T eis(String kolom, Optional<T> waarde, String melding) {
        bezwaren.eis(waarde.isPresent(), kolom, melding);
        return waarde.orElse(null);
    }

    List<Bezwaar> bezwaren() {
        return bezwaren.lijst();
    }
}
