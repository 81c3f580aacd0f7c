package nl.swv.overgang.dossier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.Evaluatie;
import nl.swv.overgang.dossier.Evaluatiegesprek;
import nl.swv.overgang.dossier.Gebeurtenis;
import nl.swv.overgang.dossier.Intrekking;
import nl.swv.overgang.dossier.Momentopname;
import nl.swv.overgang.dossier.Nazorgcontact;
import nl.swv.overgang.dossier.NieuweActie;
import nl.swv.overgang.dossier.Ontheffingsaanvraag;
import nl.swv.overgang.dossier.Ontheffingsbesluit;
import nl.swv.overgang.dossier.OpenTaak;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.Parnassys;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Scenariokeuze;
import nl.swv.overgang.dossier.TopDossierOpening;
import nl.swv.overgang.dossier.Vereiste;
import nl.swv.overgang.dossier.Verzendbewijs;
import org.jspecify.annotations.Nullable;

/**
 * The whole of a dossier, as a form or a machine reads it.
 *
 * @param termijn the last school day on which it is in time
 * @param overgangsdatum from this day on an OPP in ParnasSys is too late (R07)
 * @param vandaag by the clock of the application
 * @param vlaggen such as TE_LAAT (R07)
 * @param parnassysOp since when its information stands in ParnasSys (B5)
 * @param vereisten the rules to be met before it may be closed
 * @param andereDossiers other dossiers of the same pupil
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
        LocalDate overgangsdatum,
        LocalDate vandaag,
        Dossier.@Nullable Wijze topWijze,
        Set<String> vlaggen,
        @Nullable LocalDate parnassysOp,
        List<OpenTaak> openTaken,
        List<Vereiste> vereisten,
        List<Gebeurtenis> tijdlijn,
        List<String> andereDossiers,
        @Nullable Scenariokeuze scenariokeuze,
        @Nullable Evaluatie evaluatie,
        @Nullable Parnassys parnassys,
        @Nullable NieuweActie nieuweActie,
        @Nullable Verzendbewijs verzendbewijs,
        @Nullable Evaluatiegesprek evaluatiegesprek,
        @Nullable TopDossierOpening topDossier,
        @Nullable Momentopname momentopname,
        @Nullable Nazorgcontact nazorg,
        @Nullable Ontheffingsaanvraag ontheffingsaanvraag,
        @Nullable String ontheffingAangevraagdDoor,
        @Nullable Ontheffingsbesluit ontheffingsbesluit,
        @Nullable Intrekking intrekking,
        Map<String, String> hulp) {}
