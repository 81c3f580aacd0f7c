package nl.swv.overgang.dossier.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.Gebeurtenis;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Taken.OpenTaak;
import nl.swv.overgang.dossier.onderdeel.Onderdeel;
import nl.swv.overgang.formulier.Vereiste;
import org.jspecify.annotations.Nullable;

/**
 * The whole of a dossier, as a form or a machine reads it.
 *
 * @param termijn the last school day on which it is in time
 * @param geplandOp by when its school means to have it done
 * @param overgangsdatum from this day on an OPP in ParnasSys is too late (R07)
 * @param vandaag by the clock of the application
 * @param vlaggen TE_LAAT (R07), KANAAL_ANDERS (R18)
 * @param parnassysOp since when its information stands in ParnasSys (B5)
 * @param vereisten the rules to be met before it may be closed
 * @param waarom why it has the scenario that it has
 * @param andereDossiers other dossiers of the same pupil, as far as the user sees them
 * @param topDossiersVanLeerling the TOP Dossiers of the pupil from other dossiers: this one joins them (R20)
 * @param onderdelen every onderdeel by its name in the API; empty where nothing was recorded
 * @param versies of each onderdeel the number to send with If-Match, so that nobody saves over another; 0 before the first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Dossierbeeld(
        @JsonUnwrapped Dossierregel regel,
        OtDossier.Module module,
        @Nullable String schoolnaam,
        @Nullable String las,
        @Nullable Boolean schoolTopGereed,
        @Nullable LocalDate startdatum,
        @Nullable LocalDate einddatum,
        OtDossier.@Nullable Vervolg vervolg,
        @Nullable Scenario voorstel,
        String waarom,
        LocalDate termijn,
        @Nullable LocalDate geplandOp,
        LocalDate overgangsdatum,
        LocalDate vandaag,
        Dossier.@Nullable Wijze topWijze,
        Set<String> vlaggen,
        @Nullable LocalDate parnassysOp,
        List<OpenTaak> openTaken,
        List<Vereiste> vereisten,
        List<Gebeurtenis> tijdlijn,
        List<OtDossiernummer> andereDossiers,
        List<String> topDossiersVanLeerling,
        @Schema(hidden = true) @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
                Map<String, @Nullable Onderdeel> onderdelen,
        Map<String, Long> versies,
        @Nullable String ontheffingAangevraagdDoor,
        Map<String, String> hulp) {}
