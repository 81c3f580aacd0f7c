package nl.swv.overgang.wijziging;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import nl.swv.overgang.dossier.OtDossier.Veld;
import nl.swv.overgang.dossier.OtDossiernummer;
import org.jspecify.annotations.Nullable;

/**
 * One field that OT says otherwise than before (R15).
 *
 * @param oud what the dossier had; empty where it had nothing
 * @param importId the export that said so
 * @param regel the line in that file; empty when the number is not in it any more
 * @param school where the dossier is now
 * @param reden why it was decided so: typed text of the coördinator
 */
public record Wijziging(
        long id,
        OtDossiernummer dossiernummer,
        Veld veld,
        @Nullable String oud,
        @Nullable String nieuw,
        @JsonProperty("bestand") long importId,
        @Nullable Long regel,
        @Nullable String school,
        Stand stand,
        Instant gezienOp,
        @Nullable String reden,
        @Nullable String beslotenDoor,
        @Nullable Instant beslotenOp) {

    /** What became of it. */
    public enum Stand {
        OPEN,
        /** Followed by itself. */
        GEVOLGD,
        OVERGENOMEN,
        NIET_OVERGENOMEN,
        /** A later export said something else, or the same was mended here. */
        VERVALLEN
    }

    /** Of what kind it is, in the words of the screens. */
    @JsonProperty
    public String soort() {
        return switch (veld) {
            case MODULE -> "Andere module";
            case STATUS -> "Andere status in OT";
            case SOORT -> "Andere soort";
            case VERVOLG -> "Ander vervolg";
            case SCHOOL -> "Andere school";
            case LEERLING -> "Andere leerling";
            case CONSULENT -> "Andere consulent";
            case GROEP -> "Andere groep";
            case STARTDATUM -> "Andere startdatum";
            case EINDDATUM -> "Andere einddatum";
            case VERDWENEN -> "Niet meer in de volledige export";
        };
    }

    /** What taking it over would do, as a Dutch sentence. */
    @JsonProperty
    public String gevolg() {
        return switch (veld) {
            case MODULE -> "Het dossier valt dan buiten bereik (OT-POVO): het sluit hier en de open taken vervallen.";
            case STATUS ->
                "AFGEROND".equals(nieuw)
                        ? "Het dossier is dan klaar in OT: het sluit hier als alleen back-up en de open taken vervallen."
                        : "Het dossier krijgt dan weer een weg onder zijn eigen nummer.";
            case SOORT, VERVOLG ->
                "Het scenario wordt dan opnieuw bepaald. Verandert het, dan vervallen de open taken van de oude weg; wat is vastgelegd blijft.";
            case SCHOOL ->
                "Het dossier gaat dan met zijn taken naar %s. De andere school ziet het daarna niet meer."
                        .formatted(nieuw);
            case LEERLING ->
                "Het dossier hoort dan bij deze leerling. Kijk eerst of wat al is vastgelegd over dezelfde leerling gaat.";
            case CONSULENT ->
                "De taken gaan dan naar deze consulent. De documenten worden opnieuw gevraagd: ze gingen naar de vorige.";
            case GROEP, STARTDATUM, EINDDATUM ->
                "Dit is hier eerder verbeterd. Het dossier krijgt dan wat OT nu zegt, en de termijnen gaan mee.";
            case VERDWENEN ->
                "Het dossier wordt dan ingetrokken met uw reden. Neemt u dit niet over, dan loopt het hier gewoon door.";
        };
    }
}
