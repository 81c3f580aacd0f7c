package nl.swv.overgang.overgangsfase.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.swv.overgang.overgangsfase.Scholenovergang;
import nl.swv.overgang.overgangsfase.Schoolbalie;
import nl.swv.overgang.overgangsfase.onderdeel.Schoolonderdeel;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Weigering;
import nl.swv.overgang.platform.engine.TaskRule;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import nl.swv.overgang.school.SchoolOnbekend;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * What overgang-school.bpmn says and asks: each public method is named as its label in the diagram, and every name that
 * both sides use stands here. The business key is the vestigingscode. Terms are counted in the school's own school days.
 */
@Component
public class OvergangSchoolProcess implements TaskRule {

    static final String KEY = "OvergangSchoolProcess";

    static final String TASK_KNOPPENCURSUS_VASTLEGGEN = "Task_KnoppencursusVastleggen";

    static final String TASK_INFORMATIE_IN_PARNASSYS_PLAATSEN = "Task_InformatieInParnassysPlaatsen";

    /** Where a school waits once its three roads have come together. */
    static final List<String> NA_DE_SAMENKOMST =
            List.of("CatchEvent_LaatsteDossierGesloten", "Task_OvergangBevestigen");

    static final String MSG_KNOPPENCURSUS_GEVOLGD = "Msg_KnoppencursusGevolgd";
    static final String MSG_LAATSTE_DOSSIER_GESLOTEN = "Msg_LaatsteDossierGesloten";
    static final String MSG_SCHOOL_OPGEVOLGD = "Msg_SchoolOpgevolgd";

    /** Which schoolonderdeel each task records. */
    static final Map<String, Class<? extends Schoolonderdeel>> ONDERDELEN = Schoolonderdeel.SOORTEN.perTaak();

    private static final int SCHOOLDAGEN_VOOR_PLAN = 10;
    private static final int SCHOOLDAGEN_OM_TE_BEVESTIGEN = 10;

    private final Scholenovergang overgang;
    private final Schoolbalie balie;
    private final Scholen scholen;
    private final Overgangskalender kalender;
    private final Clock clock;

    OvergangSchoolProcess(
            Scholenovergang overgang, Schoolbalie balie, Scholen scholen, Overgangskalender kalender, Clock clock) {
        this.overgang = overgang;
        this.balie = balie;
        this.scholen = scholen;
        this.kalender = kalender;
        this.clock = clock;
    }

    /** B1. */
    public boolean knoppencursusGevolgd(DelegateExecution execution) {
        return overgang.isCursusGevolgd(execution.getProcessBusinessKey());
    }

    /** R01: the school is TOP-gereed, and each dossier that waited for that goes on. */
    public void wachtendeDossiersVrijgeven(DelegateExecution execution) {
        overgang.geefToegang(execution.getProcessBusinessKey());
    }

    /** The first moment of the overgangsdatum, in Amsterdam. */
    public Date overgangsdatumBereikt() {
        return Date.from(Overgangskalender.begin(kalender.overgangsdatum()));
    }

    /** R08: from here on the school does nothing in OT, whatever is still open. */
    public void eindeOtVastleggen(DelegateExecution execution) {
        overgang.trekOtIn(execution.getProcessBusinessKey());
    }

    public boolean alleOtDossiersGesloten(DelegateExecution execution) {
        return overgang.isAllesGesloten(execution.getProcessBusinessKey());
    }

    /** The group of the school. */
    public String school(DelegateExecution execution) {
        return Gebruiker.SCHOOL + execution.getProcessBusinessKey();
    }

    /** The group of the schooldirecteur. */
    public String directie(DelegateExecution execution) {
        return Gebruiker.DIRECTIE + execution.getProcessBusinessKey();
    }

    /** The last school day before the overgangsdatum (B5). */
    public Date termijn(DelegateExecution execution) {
        return termijn(school(execution.getProcessBusinessKey()), kalender);
    }

    /** Ten school days for the plan, but before the overgangsdatum. */
    public Date termijnPlan(DelegateExecution execution) {
        Overgangskalender eigen = eigen(school(execution.getProcessBusinessKey()), kalender);
        LocalDate plan = eigen.schooldagenNa(LocalDate.now(clock), SCHOOLDAGEN_VOOR_PLAN);
        return eind(plan.isBefore(laatste(eigen)) ? plan : laatste(eigen));
    }

    /** Ten school days to look back. */
    public Date termijnBevestiging(DelegateExecution execution) {
        return eind(eigen(school(execution.getProcessBusinessKey()), kalender)
                .schooldagenNa(LocalDate.now(clock), SCHOOLDAGEN_OM_TE_BEVESTIGEN));
    }

    static Date termijn(School school, Overgangskalender kalender) {
        return eind(laatste(eigen(school, kalender)));
    }

    private School school(String vestiging) {
        return scholen.vind(vestiging).orElseThrow(SchoolOnbekend::new);
    }

    private static Overgangskalender eigen(School school, Overgangskalender kalender) {
        return kalender.metVrijeDagen(school.vrijeDagen());
    }

    private static LocalDate laatste(Overgangskalender eigen) {
        return eigen.laatsteSchooldagVoor(eigen.overgangsdatum());
    }

    private static Date eind(LocalDate dag) {
        return Date.from(Overgangskalender.einde(dag));
    }

    @Override
    public Set<String> taskDefinitionKeys() {
        Set<String> keys = new HashSet<>(ONDERDELEN.keySet());
        keys.add(TASK_KNOPPENCURSUS_VASTLEGGEN);
        return keys;
    }

    @Override
    public String named() {
        return TASK_INFORMATIE_IN_PARNASSYS_PLAATSEN;
    }

    /** domein.md §7: a school with another LAS reads its name. */
    @Override
    public Map<String, String> names(Collection<String> businessKeys) {
        List<School> bekend = businessKeys.size() > 1
                ? scholen.alle()
                : businessKeys.stream()
                        .flatMap(vestiging -> scholen.vind(vestiging).stream())
                        .toList();
        return bekend.stream().collect(Collectors.toMap(School::vestiging, school -> "Informatie in %s plaatsen"
                .formatted(school.leerlingadministratie())));
    }

    /** A task is done when its schoolonderdeel is recorded and the rules hold. B1: only a course that was followed counts. */
    @Override
    public Map<String, Object> complete(String businessKey, String taskDefinitionKey) {
        Class<? extends Schoolonderdeel> soort = ONDERDELEN.get(taskDefinitionKey);
        if (soort != null) {
            balie.rondAf(businessKey, soort);
        } else if (!overgang.isCursusGevolgd(businessKey)) {
            throw new Weigering(
                    "Leg eerst vast op welke dag de school de knoppencursus volgde. Een dag in de toekomst is "
                            + "een plan: de taak blijft dan open.");
        }
        return Map.of();
    }
}
