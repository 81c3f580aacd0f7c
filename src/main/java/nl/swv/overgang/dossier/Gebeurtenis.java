package nl.swv.overgang.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.swv.overgang.platform.Nederlands;
import nl.swv.overgang.platform.Woorden;
import org.jspecify.annotations.Nullable;

/**
 * One line of the tijdlijn: codes, and the sentence that they make.
 *
 * @param reden why, where something was mended or taken back: the one thing that somebody typed (R16)
 */
public record Gebeurtenis(Instant op, Wat wat, @Nullable String detail, String door, @Nullable String reden) {

    private static final String MET_DE_HAND = "HANDMATIG";

    /**
     * In the words of every screen, without who. What a person did elsewhere is "opgegeven", with its day where it was told;
     * only what the application did itself is told as done (R17).
     */
    @JsonProperty
    public String zin() {
        return switch (wat) {
            case TOP_DOSSIER_GEWEIGERD -> wat.woorden + ": " + Woorden.weigering(detail);
            case TOP_DOSSIER_GEOPEND ->
                detail == null ? "opgegeven: TOP Dossier met de hand geopend" : wat.woorden + ": " + detail;
            case TOP_DOSSIER_OPGEGEVEN -> "opgegeven: TOP Dossier%s met de hand geopend".formatted(met(" ", detail));
            case TOP_DOSSIER_INGERICHT -> wat.woorden + ingericht();
            case TOP_DOSSIERNUMMER_VERBETERD -> wat.woorden + met(", was ", detail);
            case BIJLAGEN_TOEGEVOEGD ->
                MET_DE_HAND.equals(detail) ? "bijlagen voor het logboek: door niemand bevestigd" : wat.woorden;
            case MOMENTOPNAME_DOORGEGEVEN ->
                MET_DE_HAND.equals(detail) ? "momentopname in TOP Dossier: door niemand bevestigd" : wat.woorden;
            case CONSULENT_GEWIJZIGD, SCHOOL_GEWIJZIGD -> wat.woorden + met(" in ", detail);
            case ONDERDEEL_VERBETERD,
                    GEGEVENS_VERBETERD,
                    BIJGEWERKT_UIT_OT,
                    WIJZIGING_OVERGENOMEN,
                    WIJZIGING_NIET_OVERGENOMEN,
                    WIJZIGING_VERVALLEN -> wat.woorden + met(": ", detail);
            case SCENARIO_GEWIJZIGD -> wat.woorden + met(" in ", detail == null ? null : Woorden.van(detail));
            case EVALUATIE_TOEGEVOEGD,
                    OPP_OPGESLAGEN,
                    INFORMATIE_GEPLAATST,
                    DOCUMENTEN_VERZONDEN,
                    DOCUMENTEN_ONTVANGEN,
                    EVALUATIEGESPREK_GEVOERD,
                    BIJLAGEN_IN_LOGBOEK,
                    MOMENTOPNAME_VASTGELEGD,
                    MOMENTOPNAME_IN_TOP,
                    NAZORG_OPGEPAKT,
                    NAZORG_VERVOLGT -> wat.woorden + met(", ", detail == null ? null : dag(detail));
            default -> wat.woorden;
        };
    }

    /** What is kept of a move: where to, and where from. */
    static String verhuisd(String van, String naar) {
        return "%s (was %s)".formatted(naar, van);
    }

    boolean isVertrekVan(String school) {
        return wat == Wat.SCHOOL_GEWIJZIGD && detail != null && detail.endsWith("(was %s)".formatted(school));
    }

    /** "2026-11-24 EXTRA_ONDERSTEUNING GEEVALUEERD_OPP": the day, and what was said besides. */
    private String ingericht() {
        String[] delen = detail == null ? new String[0] : detail.split(" ");
        return Stream.of(delen)
                .map(deel -> switch (deel) {
                    case "GEEVALUEERD_OPP" -> ", met het geëvalueerde OPP als basis";
                    case "EXTRA_ONDERSTEUNING", "LICHTE_ONDERSTEUNING" -> ", in de cyclus " + Woorden.van(deel);
                    default -> ", " + dag(deel);
                })
                .collect(Collectors.joining());
    }

    private static String dag(String dag) {
        return Nederlands.dag(LocalDate.parse(dag));
    }

    private static String met(String ervoor, @Nullable String detail) {
        return detail == null ? "" : ervoor + detail;
    }

    public enum Wat {
        DOSSIER_ONTVANGEN("OT-dossier ontvangen"),
        SCENARIO_GEKOZEN("scenario gekozen"),
        EVALUATIE_TOEGEVOEGD("opgegeven: evaluatie toegevoegd aan het OPP"),
        OPP_OPGESLAGEN("opgegeven: OPP opgeslagen in het leerlingdossier"),
        INFORMATIE_GEPLAATST("opgegeven: informatie uit OT geplaatst in het leerlingdossier"),
        INFORMATIE_NIET_RELEVANT("opgegeven: informatie uit OT niet relevant voor het leerlingdossier"),
        NIEUWE_ACTIE_VOORBEREID("nieuwe actie voorbereid"),
        DOCUMENTEN_VERZONDEN("opgegeven: documenten beveiligd verzonden"),
        DOCUMENTEN_ONTVANGEN("opgegeven: documenten ontvangen"),
        DOCUMENTEN_NIET_ONTVANGEN("opgegeven: documenten niet ontvangen; de school verzendt ze opnieuw"),
        EVALUATIEGESPREK_GEVOERD("opgegeven: evaluatiegesprek gevoerd"),
        TRAJECT_AFGESLOTEN("hier vastgelegd: lopend traject beëindigd, zoals in het evaluatiegesprek besloten"),
        HERINNERD_AAN_KNOPPENCURSUS("taak ‘Knoppencursus afwachten’ bovenaan de lijst van de consulent gezet"),
        TOP_DOSSIER_GEWEIGERD("TOP Dossier weigerde"),
        OPNIEUW_PROBEREN("opnieuw aangevraagd bij TOP Dossier"),
        /** By the link; without a number by hand, as it was told before 0.6.0. */
        TOP_DOSSIER_GEOPEND("TOP Dossier geopend"),
        TOP_DOSSIER_OPGEGEVEN("opgegeven: TOP Dossier met de hand geopend"),
        TOP_DOSSIER_INGERICHT("opgegeven: zo geopend"),
        TOP_DOSSIERNUMMER_VERBETERD("nummer van het TOP Dossier verbeterd"),
        BIJLAGEN_TOEGEVOEGD("aan TOP Dossier gemeld welke bijlagen in het logboek komen, zonder de documenten"),
        BIJLAGEN_IN_LOGBOEK("opgegeven: de bijlagen staan in het logboek"),
        BIJLAGEN_NIET_IN_LOGBOEK("opgegeven: er komen geen bijlagen in het logboek"),
        MOMENTOPNAME_VASTGELEGD("momentopname vastgelegd"),
        MOMENTOPNAME_DOORGEGEVEN("momentopname doorgegeven aan TOP Dossier"),
        MOMENTOPNAME_IN_TOP("opgegeven: de momentopname staat in TOP Dossier"),
        CONSULENT_GEWIJZIGD("consulent gewijzigd"),
        NAZORG_BEGONNEN("overgangsdatum voorbij: dossier is nazorg"),
        NAZORG_OPGEPAKT("opgegeven: contact met de school over de nazorg"),
        NAZORG_VERVOLGT("nazorg nog niet geregeld: vervolgdag"),
        SCENARIO_GEWIJZIGD("scenario gewijzigd"),
        ONTHEFFING_AANGEVRAAGD("ontheffing aangevraagd"),
        ONTHEFFING_GEGEVEN("ontheffing gegeven"),
        ONTHEFFING_AFGEWEZEN("ontheffing afgewezen"),
        SCHOOL_GEWIJZIGD("school gewijzigd"),
        BIJGEWERKT_UIT_OT("bijgewerkt uit een nieuwere export"),
        WIJZIGING_OVERGENOMEN("wijziging uit OT overgenomen"),
        WIJZIGING_NIET_OVERGENOMEN("wijziging uit OT niet overgenomen"),
        WIJZIGING_VERVALLEN("wijziging uit OT vervallen"),
        DOSSIER_HEROPEND("loopt weer in OT: heropend onder het eigen nummer"),
        ONDERDEEL_VERBETERD("verbeterd"),
        GEGEVENS_VERBETERD("gegevens verbeterd"),
        GESPREK_OPNIEUW("nieuw evaluatiegesprek nodig: de documenten gingen niet vóór het vorige (R05)"),
        INTREKKING_ONGEDAAN("intrekking ongedaan gemaakt"),
        DOSSIER_GESLOTEN("hier vastgelegd als afgesloten"),
        INTREKKING_GEVRAAGD("intrekking gevraagd"),
        DOSSIER_INGETROKKEN("hier vastgelegd als ingetrokken");

        private final String woorden;

        Wat(String woorden) {
            this.woorden = woorden;
        }
    }
}
