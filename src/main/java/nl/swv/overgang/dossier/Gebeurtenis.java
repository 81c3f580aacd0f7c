package nl.swv.overgang.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the tijdlijn: codes only. */
public record Gebeurtenis(Instant op, Wat wat, @Nullable String detail, String door) {

    public enum Wat {
        DOSSIER_ONTVANGEN,
        SCENARIO_GEKOZEN,
        EVALUATIE_TOEGEVOEGD,
        OPP_OPGESLAGEN,
        NIEUWE_ACTIE_VOORBEREID,
        DOCUMENTEN_VERZONDEN,
        EVALUATIEGESPREK_GEVOERD,
        TRAJECT_AFGESLOTEN,
        HERINNERD_AAN_KNOPPENCURSUS,
        TOP_DOSSIER_GEWEIGERD,
        OPNIEUW_PROBEREN,
        TOP_DOSSIER_GEOPEND,
        TOP_DOSSIERNUMMER_VERBETERD,
        BIJLAGEN_TOEGEVOEGD,
        MOMENTOPNAME_VASTGELEGD,
        MOMENTOPNAME_DOORGEGEVEN,
        CONSULENT_GEWIJZIGD,
        NAZORG_BEGONNEN,
        NAZORG_OPGEPAKT,
        SCENARIO_GEWIJZIGD,
        ONTHEFFING_AANGEVRAAGD,
        ONTHEFFING_GEGEVEN,
        ONTHEFFING_AFGEWEZEN,
        SCHOOL_GEWIJZIGD,
        DOSSIER_GESLOTEN,
        INTREKKING_GEVRAAGD,
        DOSSIER_INGETROKKEN
    }
}
