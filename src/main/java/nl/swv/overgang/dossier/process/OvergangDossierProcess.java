package nl.swv.overgang.dossier.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.DossierOnbekend;
import nl.swv.overgang.dossier.Dossierbalie;
import nl.swv.overgang.dossier.Dossierbeheer;
import nl.swv.overgang.dossier.Dossierloop;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.onderdeel.Onderdeel;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.engine.TaskRule;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.school.School;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What overgang-dossier.bpmn says and asks: each public method is named as its label in the diagram, and every name that
 * both sides use stands here. The business key is the OT-dossiernummer. Whose a task is and when it is due, the diagram
 * top-dossier-openen.bpmn asks here too: it is about the same dossier.
 */
@Component
public class OvergangDossierProcess implements TaskRule {

    static final String KEY = "OvergangDossierProcess";

    static final String TASK_OPP_OPSLAAN_IN_PARNASSYS = "Task_OppOpslaanInParnassys";
    static final String TASK_SCENARIO_KIEZEN = "Task_ScenarioKiezen";
    static final String GATEWAY_SCENARIO_BEKEND = "Gateway_ScenarioBekend";
    static final String SUB_PROCESS_SCENARIO_UITVOEREN = "SubProcess_ScenarioUitvoeren";
    static final String TASK_EVALUATIEGESPREK_VOEREN = "Task_EvaluatiegesprekVoeren";

    static final String START_EVENT_OVERGANGSDATUM_BEREIKT = "StartEvent_OvergangsdatumBereikt";

    static final String MSG_DOSSIER_INGETROKKEN = "Msg_DossierIngetrokken";
    static final String MSG_CONSULENT_GEWIJZIGD = "Msg_ConsulentGewijzigd";
    static final String MSG_OVERGANGSDATUM_BEREIKT = "Msg_OvergangsdatumBereikt";
    static final String MSG_SCENARIO_GEWIJZIGD = "Msg_ScenarioGewijzigd";

    /** Which onderdeel each task records. */
    static final Map<String, Class<? extends Onderdeel>> ONDERDELEN = Onderdeel.SOORTEN.perTaak();

    /** Work in the OPP, ParnasSys, secure mail or TOP Dossier: none asks for OT itself, so all stay the school's (R08). */
    static final Set<String> SCHOOL = Set.of(
            "Task_EvaluatieToevoegenAanOpp",
            TASK_OPP_OPSLAAN_IN_PARNASSYS,
            "Task_DocumentenBeveiligdVerzenden",
            "Task_MomentopnameVastleggen",
            "Task_BijlagenInHetLogboekPlaatsen");

    /** Every user task of a dossier, in both diagrams. */
    static final Set<String> TAKEN = Stream.concat(
                    ONDERDELEN.keySet().stream(), Stream.of("Task_KnoppencursusAfwachten"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> COORDINATOR = Set.of("Task_OntheffingBevestigen");

    /** Due within some days of their begin, whatever the overgangsdatum. */
    private static final Set<String> EIGEN_TERMIJN =
            Set.of("Task_NazorgOppakken", "Task_OntheffingAanvragen", "Task_OntheffingBevestigen");

    private static final int WEEK = 5;

    private final Dossierbalie balie;
    private final Dossierbeheer beheer;
    private final Dossierloop loop;
    private final Dossiers dossiers;
    private final Overgangskalender kalender;
    private final Clock clock;

    OvergangDossierProcess(
            Dossierbalie balie,
            Dossierbeheer beheer,
            Dossierloop loop,
            Dossiers dossiers,
            Overgangskalender kalender,
            Clock clock) {
        this.balie = balie;
        this.beheer = beheer;
        this.loop = loop;
        this.dossiers = dossiers;
        this.kalender = kalender;
        this.clock = clock;
    }

    public void eindeTrajectVastleggen(DelegateExecution execution) {
        balie.sluitTrajectAf(nummer(execution));
    }

    /** B8: bijlagen that nobody placed become a task of the school, which does not hold the dossier up. */
    public void afsluitingVastleggen(DelegateExecution execution) {
        OtDossiernummer nummer = nummer(execution);
        balie.sluit(nummer);
        if (!balie.staatAllesInHetLogboek(nummer)) {
            loop.vraagBijlagen(nummer);
        }
    }

    /** What was opened by hand gets nothing from the link. */
    public boolean geopendViaDeKoppeling(DelegateExecution execution) {
        return dossier(execution).topWijze() == Dossier.Wijze.KOPPELING;
    }

    public void intrekkingVastleggen(DelegateExecution execution) {
        beheer.bevestigIntrekking(nummer(execution));
    }

    /** What was open on the old road is dropped; what was recorded stays. */
    public void scenarioWijzigen(DelegateExecution execution) {
        loop.wijzigScenario(nummer(execution), dossier(execution).scenario());
    }

    /** The group of the school. */
    public String school(DelegateExecution execution) {
        return Gebruiker.SCHOOL + dossier(execution).school();
    }

    /** The account of the consulent; none while the dossier has no consulent. */
    public @Nullable String consulent(DelegateExecution execution) {
        return dossier(execution).ot().consulent();
    }

    /** The group behind the consulent. */
    public @Nullable String wijkteam(DelegateExecution execution) {
        return dossier(execution).wijkteam();
    }

    /** Nazorg is the SWV's: the wijkteam's and the coördinatoren's (R08). */
    public String wijkteamEnCoordinatoren(DelegateExecution execution) {
        return wijkteam(execution) + "," + Gebruiker.COORDINATOREN;
    }

    /** At the end of the last school day on which the dossier is in time, or of an earlier one that its school planned. */
    public Date termijn(DelegateExecution execution) {
        return termijn(dossier(execution), kalender);
    }

    /** Five school days from now. */
    public Date binnenWeek() {
        return Date.from(Overgangskalender.einde(kalender.schooldagenNa(LocalDate.now(clock), WEEK)));
    }

    static Date termijn(Dossier dossier, Overgangskalender kalender) {
        return Date.from(Overgangskalender.einde(dossier.uiterlijk(kalender)));
    }

    private Dossier dossier(DelegateExecution execution) {
        return dossiers.vind(nummer(execution)).orElseThrow(DossierOnbekend::new);
    }

    private static OtDossiernummer nummer(DelegateExecution execution) {
        return new OtDossiernummer(execution.getProcessBusinessKey());
    }

    @Override
    public Set<String> taskDefinitionKeys() {
        return ONDERDELEN.keySet();
    }

    @Override
    public String named() {
        return TASK_OPP_OPSLAAN_IN_PARNASSYS;
    }

    /** domein.md §7: a school with another LAS reads its name. */
    @Override
    public Map<String, String> names(Collection<String> businessKeys) {
        List<OtDossiernummer> nummers =
                businessKeys.stream().map(OtDossiernummer::new).toList();
        if (nummers.size() > 1) {
            dossiers.leesVooruit(nummers);
        }
        return nummers.stream()
                .flatMap(nummer -> dossiers.vind(nummer).stream())
                .collect(Collectors.toMap(
                        dossier -> dossier.nummer().waarde(),
                        dossier -> "OPP opslaan in " + School.leerlingadministratie(dossier.las()),
                        (een, zelfde) -> een));
    }

    /** A task is done when its onderdeel is recorded and the rules hold; the onderdeel says which way the dossier goes. */
    @Override
    public Map<String, Object> complete(String businessKey, String taskDefinitionKey) {
        return balie.rondAf(new OtDossiernummer(businessKey), Objects.requireNonNull(ONDERDELEN.get(taskDefinitionKey)))
                .route();
    }

    /** The task that records this onderdeel in the diagram of the dossier itself. */
    static String taakVan(Class<? extends Onderdeel> soort) {
        return Onderdeel.SOORTEN.van(soort).taken().get(0);
    }

    static boolean isVanConsulent(String taskDefinitionKey) {
        return !SCHOOL.contains(taskDefinitionKey) && !COORDINATOR.contains(taskDefinitionKey);
    }

    /** Whether a task is due on the last school day on which its dossier is in time. */
    static boolean volgtOvergangsdatum(String taskDefinitionKey) {
        return !EIGEN_TERMIJN.contains(taskDefinitionKey);
    }
}
