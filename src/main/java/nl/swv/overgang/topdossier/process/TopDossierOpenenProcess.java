package nl.swv.overgang.topdossier.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.onderdeel.Onderdeel;
import nl.swv.overgang.dossier.onderdeel.Ontheffingsaanvraag;
import nl.swv.overgang.dossier.onderdeel.Ontheffingsbesluit;
import nl.swv.overgang.dossier.onderdeel.Vastleggingen;
import nl.swv.overgang.formulier.Vastgelegd;
import nl.swv.overgang.platform.Weigering;
import nl.swv.overgang.platform.engine.TaskRule;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.topdossier.TopDossierGeweigerd;
import nl.swv.overgang.topdossier.TopDossierbalie;
import nl.swv.overgang.topdossier.TopDossiers;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * What top-dossier-openen.bpmn says and asks: each public method is named as its label in the diagram, and every name
 * that both sides use stands here. The business key is the OT-dossiernummer.
 */
@Component
public class TopDossierOpenenProcess implements TaskRule {

    static final String KEY = "TopDossierOpenenProcess";

    static final String TASK_KNOPPENCURSUS_AFWACHTEN = "Task_KnoppencursusAfwachten";

    /** The tasks at which a dossier waits until its school is TOP-gereed. */
    static final String[] WACHTEND = {
        TASK_KNOPPENCURSUS_AFWACHTEN, "Task_OntheffingAanvragen", "Task_OntheffingBevestigen"
    };

    /** The question that decides about waiting. */
    static final String GATEWAY_SCHOOL_TOP_GEREED = "Gateway_SchoolTopGereed";

    /** Where a dossier is after the wait and before its TOP Dossier is open. */
    static final String[] VOORBIJ = {
        "Task_TopDossierAanmaken", "Task_WeigeringOplossen", "Task_TopDossierHandmatigOpenen"
    };

    static final String MSG_SCHOOL_TOP_GEREED = "Msg_SchoolTopGereed";

    static final String ERR_TOP_DOSSIER_GEWEIGERD = "Err_TopDossierGeweigerd";

    private static final int VIJF_SCHOOLDAGEN = 5;
    private static final LocalTime OCHTEND = LocalTime.of(8, 0);

    /** Priority of a task at the top of its list. */
    private static final int VOORAAN = 75;

    private final TopDossierbalie balie;
    private final TopDossiers topDossiers;
    private final Vastleggingen vastleggingen;
    private final Overgangskalender kalender;
    private final TaskService tasks;
    private final Clock clock;

    TopDossierOpenenProcess(
            TopDossierbalie balie,
            TopDossiers topDossiers,
            Vastleggingen vastleggingen,
            Overgangskalender kalender,
            TaskService tasks,
            Clock clock) {
        this.balie = balie;
        this.topDossiers = topDossiers;
        this.vastleggingen = vastleggingen;
        this.kalender = kalender;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** R01. */
    public boolean schoolTopGereed(DelegateExecution execution) {
        return balie.isSchoolTopGereed(nummer(execution));
    }

    public boolean koppelingMetTopDossier() {
        return topDossiers.isGekoppeld();
    }

    /** Calls TOP Dossier with a key that every retry repeats: one TOP Dossier, whatever crashes in between (R03). */
    public void topDossierAanmaken(DelegateExecution execution) {
        try {
            balie.open(nummer(execution), execution.getCurrentActivityId());
        } catch (TopDossierGeweigerd e) {
            throw new BpmnError(ERR_TOP_DOSSIER_GEWEIGERD, e);
        }
    }

    /** What was opened by hand gets nothing from the link. */
    public boolean bijlagenViaDeKoppeling(DelegateExecution execution) {
        return balie.heeftBijlagenVoorDeKoppeling(nummer(execution));
    }

    /** Each bijlage with its own key, so a retry tells none twice; the key is that of the step before it got this name. */
    public void bijlagenAankondigen(DelegateExecution execution) {
        balie.kondigBijlagenAan(nummer(execution), "Task_BijlagenAanLogboekToevoegen");
    }

    /** Lies in overgang-dossier.bpmn, after the school recorded the momentopname (R06). */
    public void momentopnameDoorgeven(DelegateExecution execution) {
        balie.geefMomentopnameDoor(nummer(execution), execution.getCurrentActivityId());
    }

    /**
     * In the morning, every five school days: an ISO 8601 repetition that begins at the next reminder. Its period is never
     * used, as the engine asks again each time it is due.
     */
    public String vijfSchooldagenVerstreken() {
        LocalDate dag = kalender.schooldagenNa(LocalDate.now(clock), VIJF_SCHOOLDAGEN);
        Instant volgende =
                dag.atTime(OCHTEND).atZone(Overgangskalender.AMSTERDAM).toInstant();
        return "R/%s/P1D".formatted(volgende);
    }

    /** The waiting task comes to the top of the consulent's list, and the tijdlijn says so. */
    public void consulentHerinneren(DelegateExecution execution) {
        tasks.createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(TASK_KNOPPENCURSUS_AFWACHTEN)
                .list()
                .forEach(task -> tasks.setPriority(task.getId(), VOORAAN));
        balie.herinner(nummer(execution));
    }

    /** After a refusal: on the day after the booked course, or else after five school days. */
    public Date overgangsdatumBereikt(DelegateExecution execution) {
        Vastgelegd<Onderdeel> map = vastleggingen.van(nummer(execution));
        boolean afgewezen = map.deel(Ontheffingsbesluit.class)
                .filter(besluit -> !besluit.geeft())
                .isPresent();
        return Date.from(Overgangskalender.begin(afgewezen ? naAfwijzing(map) : kalender.overgangsdatum()));
    }

    private LocalDate naAfwijzing(Vastgelegd<Onderdeel> map) {
        LocalDate vandaag = LocalDate.now(clock);
        return map.deel(Ontheffingsaanvraag.class)
                .map(Ontheffingsaanvraag::cursusOp)
                .filter(dag -> !dag.isBefore(vandaag))
                .orElseGet(() -> kalender.schooldagenNa(vandaag, VIJF_SCHOOLDAGEN))
                .plusDays(1);
    }

    private static OtDossiernummer nummer(DelegateExecution execution) {
        return new OtDossiernummer(execution.getProcessBusinessKey());
    }

    @Override
    public Set<String> taskDefinitionKeys() {
        return Set.of(TASK_KNOPPENCURSUS_AFWACHTEN);
    }

    /** R01: nobody can click past the knoppencursus. */
    @Override
    public Map<String, Object> complete(String businessKey, String taskDefinitionKey) {
        if (!balie.isSchoolTopGereed(new OtDossiernummer(businessKey))) {
            throw new Weigering(
                    "De school heeft de knoppencursus nog niet gevolgd. Het dossier gaat vanzelf verder zodra de "
                            + "coördinator de knoppencursus heeft geregistreerd.");
        }
        return Map.of();
    }
}
