package nl.swv.overgang.school;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import nl.swv.overgang.platform.Nederlands;
import org.jspecify.annotations.Nullable;

/**
 * One line of the tijdlijn of a school or of the SWV (R25): what changed, from what into what, why, and by whom.
 *
 * @param oud the value before, empty when there was none; a day as ISO date
 * @param nieuw the value from then on, empty when there is none
 * @param reden as the person typed it
 */
public record Overgangsgebeurtenis(
        Instant op, Wat wat, @Nullable String oud, @Nullable String nieuw, @Nullable String reden, String door) {

    private enum Waarde {
        TEKST,
        DAG,
        /** Too long for a sentence. */
        LIJST
    }

    /** In the words of every screen, without the day, the reason and who. */
    @JsonProperty
    public String zin() {
        return wat.woorden + met(wat.verbinding, nieuw) + met(", was ", oud);
    }

    private String met(String ervoor, @Nullable String waarde) {
        return waarde == null || wat.waarde == Waarde.LIJST
                ? ""
                : ervoor + (wat.waarde == Waarde.DAG ? Nederlands.dag(LocalDate.parse(waarde)) : waarde);
    }

    /** What may happen to a school or to the overgang. */
    public enum Wat {
        SCHOOL_OPGENOMEN("school opgenomen", " als ", Waarde.TEKST),
        NAAM_GEWIJZIGD("naam gewijzigd", " in ", Waarde.TEKST),
        BESTUUR_GEWIJZIGD("bestuur gewijzigd", " in ", Waarde.TEKST),
        WIJK_GEWIJZIGD("wijk gewijzigd", " in ", Waarde.TEKST),
        LAS_GEWIJZIGD("leerlingadministratie gewijzigd", " in ", Waarde.TEKST),
        CURSUS_GEPLAND("knoppencursus gepland", " op ", Waarde.DAG),
        CURSUS_VASTGELEGD("knoppencursus vastgelegd", ": gevolgd op ", Waarde.DAG),
        DEELNEMERS_GEWIJZIGD("aantal deelnemers aan de knoppencursus gewijzigd", " in ", Waarde.TEKST),
        CURSUS_INGETROKKEN("knoppencursus ingetrokken", "", Waarde.DAG),
        ONTHEFFING_GEGEVEN("ontheffing van de knoppencursus gegeven", " tot en met ", Waarde.DAG),
        ONTHEFFING_INGETROKKEN("ontheffing van de knoppencursus ingetrokken", "", Waarde.DAG),
        VRIJE_DAGEN_GEWIJZIGD("vrije dagen van de school gewijzigd", "", Waarde.LIJST),
        OVERGANGSPLAN_GEMAAKT("overgangsplan gemaakt", "", Waarde.TEKST),
        OVERGANGSPLAN_VERVALLEN("overgangsplan vervallen: de overgangsdatum is voorbij", "", Waarde.TEKST),
        INFORMATIE_GEPLAATST("informatie in de leerlingadministratie geplaatst, volgens de school", "", Waarde.TEKST),
        OVERGANG_BEVESTIGD("overgang bevestigd: de school is over", "", Waarde.TEKST),
        NIET_MEER_OVER("school is niet meer over: er kwam een dossier bij", "", Waarde.TEKST),
        OT_TOEGANG_INGETROKKEN("overgangsdatum bereikt: geen taak vraagt de school nog om OT", "", Waarde.TEKST),
        OT_ACCOUNTS_GESLOTEN("opgegeven: accounts van de school in OT gesloten", " op ", Waarde.DAG),
        OT_ACCOUNTS_ONTKEND("afvinken van de accounts in OT teruggenomen", "", Waarde.DAG),
        TOP_TOEGANG_GEGEVEN("opgegeven: toegang tot TOP Dossier gegeven", " op ", Waarde.DAG),
        TOP_TOEGANG_ONTKEND("afvinken van de toegang tot TOP Dossier teruggenomen", "", Waarde.DAG),
        OPGEGAAN("school opgegaan", " in ", Waarde.TEKST),
        OVERGENOMEN("dossiers en accounts overgenomen", " van ", Waarde.TEKST),
        OPVOLGING_ONGEDAAN("opgaan in een andere school ongedaan gemaakt", "", Waarde.TEKST),
        TERUGGEGEVEN("dossiers en accounts teruggegeven", " aan ", Waarde.TEKST),
        OVERGANG_BEGONNEN("overgang begonnen", ", met overgangsdatum ", Waarde.DAG),
        OVERGANGSDATUM_VERZET("overgangsdatum verzet", " naar ", Waarde.DAG),
        IMPORTKOLOMMEN_GEKOZEN("namen van kolommen bij het importeren gekozen", ", ", Waarde.TEKST),
        OVERGANGSFASE_BEGONNEN("overgangsfase begonnen: het eerste TOP Dossier is geopend", "", Waarde.TEKST),
        EERSTE_TOP_DOSSIER_OPGEGEVEN("opgegeven: eerste TOP Dossier, buiten deze toepassing", " op ", Waarde.DAG),
        EERSTE_TOP_DOSSIER_TERUGGENOMEN("opgave van het eerste TOP Dossier teruggenomen", "", Waarde.DAG),
        OT_GESLOTEN("overgangsdatum bereikt: wat open is, is nazorg", "", Waarde.TEKST),
        OVERGANGSFASE_AFGESLOTEN("overgangsfase afgesloten", "", Waarde.TEKST),
        OVERGANGSFASE_HEROPEND("overgangsfase weer open: na het afsluiten kwam er iets binnen", "", Waarde.TEKST),
        AFBOEKING_VOORGESTELD("afgeboekt, nog te bevestigen", ": ", Waarde.TEKST),
        AFBOEKING_BEVESTIGD("afboeking bevestigd", ": ", Waarde.TEKST),
        AFBOEKING_INGETROKKEN("afboeking ingetrokken", ": ", Waarde.TEKST),
        DOSSIERNUMMER_DUBBEL(
                "twee OT-dossiers verschilden alleen in hoofdletters van nummer: zoek uit welk dossier geldt en trek het"
                        + " andere in. Het tweede heet nu",
                " ",
                Waarde.TEKST),
        LEERLING_DUBBEL(
                "twee pseudoniemen verschilden alleen in hoofdletters en zijn nu één leerling: controleer of dat klopt bij",
                " ",
                Waarde.TEKST),
        TOP_DOSSIERNUMMER_DUBBEL(
                "één nummer van TOP Dossier staat bij twee leerlingen: verbeter het nummer bij een van beide",
                ": ",
                Waarde.TEKST);

        private final String woorden;
        private final String verbinding;
        private final Waarde waarde;

        Wat(String woorden, String verbinding, Waarde waarde) {
            this.woorden = woorden;
            this.verbinding = verbinding;
            this.waarde = waarde;
        }
    }
}
