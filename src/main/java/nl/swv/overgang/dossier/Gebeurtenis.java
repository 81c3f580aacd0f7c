package nl.swv.overgang.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import nl.swv.overgang.platform.Woorden;
import org.jspecify.annotations.Nullable;

/** One line of the tijdlijn: codes only, and the sentence that they make. */
public record Gebeurtenis(Instant op, Wat wat, @Nullable String detail, String door) {

    private static final String MET_DE_HAND = "HANDMATIG";

    /** In the words of every screen, without the day and without who. */
    @JsonProperty
    public String zin() {
        return switch (wat) {
            case TOP_DOSSIER_GEWEIGERD -> wat.woorden + ": " + Woorden.weigering(detail);
            case TOP_DOSSIER_GEOPEND -> wat.woorden + (detail == null ? " met de hand" : ": " + detail);
            case TOP_DOSSIERNUMMER_VERBETERD -> wat.woorden + met(", was ", detail);
            case BIJLAGEN_TOEGEVOEGD, MOMENTOPNAME_DOORGEGEVEN ->
                wat.woorden + (MET_DE_HAND.equals(detail) ? " (met de hand, in TOP Dossier)" : "");
            case CONSULENT_GEWIJZIGD, SCHOOL_GEWIJZIGD -> wat.woorden + met(" in ", detail);
            case BIJGEWERKT_UIT_OT, WIJZIGING_OVERGENOMEN, WIJZIGING_NIET_OVERGENOMEN ->
                wat.woorden + met(": ", detail);
            case SCENARIO_GEWIJZIGD -> wat.woorden + met(" in ", detail == null ? null : Woorden.van(detail));
            default -> wat.woorden;
        };
    }

    private static String met(String ervoor, @Nullable String detail) {
        return detail == null ? "" : ervoor + detail;
    }

    public enum Wat {
        DOSSIER_ONTVANGEN("OT-dossier ontvangen"),
        SCENARIO_GEKOZEN("scenario gekozen"),
        EVALUATIE_TOEGEVOEGD("evaluatie toegevoegd aan het OPP"),
        OPP_OPGESLAGEN("OPP opgeslagen in het leerlingdossier"),
        INFORMATIE_GEPLAATST("informatie uit OT geplaatst in het leerlingdossier"),
        INFORMATIE_NIET_RELEVANT("informatie uit OT niet relevant voor het leerlingdossier"),
        NIEUWE_ACTIE_VOORBEREID("nieuwe actie voorbereid"),
        DOCUMENTEN_VERZONDEN("documenten beveiligd verzonden"),
        EVALUATIEGESPREK_GEVOERD("evaluatiegesprek gevoerd"),
        TRAJECT_AFGESLOTEN("lopend traject afgesloten"),
        HERINNERD_AAN_KNOPPENCURSUS("consulent herinnerd aan de knoppencursus"),
        TOP_DOSSIER_GEWEIGERD("TOP Dossier weigerde"),
        OPNIEUW_PROBEREN("opnieuw aangevraagd bij TOP Dossier"),
        TOP_DOSSIER_GEOPEND("TOP Dossier geopend"),
        TOP_DOSSIERNUMMER_VERBETERD("nummer van het TOP Dossier verbeterd"),
        BIJLAGEN_TOEGEVOEGD("bijlagen toegevoegd aan het logboek"),
        MOMENTOPNAME_VASTGELEGD("momentopname vastgelegd"),
        MOMENTOPNAME_DOORGEGEVEN("momentopname doorgegeven"),
        CONSULENT_GEWIJZIGD("consulent gewijzigd"),
        NAZORG_BEGONNEN("overgangsdatum voorbij: dossier is nazorg"),
        NAZORG_OPGEPAKT("nazorg opgepakt met de school"),
        SCENARIO_GEWIJZIGD("scenario gewijzigd"),
        ONTHEFFING_AANGEVRAAGD("ontheffing aangevraagd"),
        ONTHEFFING_GEGEVEN("ontheffing gegeven"),
        ONTHEFFING_AFGEWEZEN("ontheffing afgewezen"),
        SCHOOL_GEWIJZIGD("school gewijzigd"),
        BIJGEWERKT_UIT_OT("bijgewerkt uit een nieuwere export"),
        WIJZIGING_OVERGENOMEN("wijziging uit OT overgenomen"),
        WIJZIGING_NIET_OVERGENOMEN("wijziging uit OT niet overgenomen"),
        DOSSIER_HEROPEND("loopt weer in OT: heropend onder het eigen nummer"),
        DOSSIER_GESLOTEN("OT-dossier gesloten"),
        INTREKKING_GEVRAAGD("intrekking gevraagd"),
        DOSSIER_INGETROKKEN("dossier ingetrokken");

        private final String woorden;

        Wat(String woorden) {
            this.woorden = woorden;
        }
    }
}
