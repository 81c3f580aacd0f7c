package nl.swv.overgang;

import static nl.swv.overgang.Reis.COORDINATOR;
import static nl.swv.overgang.Reis.als;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.dossier.Dossierontvangst;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossier.Module;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.overgangsfase.Overgangsleiding;
import nl.swv.overgang.overgangsfase.Schoolbalie;
import nl.swv.overgang.overgangsfase.onderdeel.Overgangsbevestiging;
import nl.swv.overgang.overgangsfase.onderdeel.Overgangsplan;
import nl.swv.overgang.overgangsfase.onderdeel.Parnassysplaatsing;
import nl.swv.overgang.overgangsfase.onderdeel.Schoolonderdeel;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.school.School;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings a samenwerkingsverband and its schools over as their people do; jobs and timers run when the test says so. */
@TestComponent
public class Overgangsreis {

    public static final String SWV = "PO0000";
    private static final Map<Class<? extends Schoolonderdeel>, String> TAKEN = Map.of(
            Overgangsplan.class, "Task_OvergangsplanMaken",
            Parnassysplaatsing.class, "Task_InformatieInParnassysPlaatsen",
            Overgangsbevestiging.class, "Task_OvergangBevestigen");

    private final Overgangsleiding leiding;
    private final Schoolbalie balie;
    private final Dossierontvangst ontvangst;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final IdentityService identity;
    private final JdbcClient jdbc;

    Overgangsreis(
            Overgangsleiding leiding,
            Schoolbalie balie,
            Dossierontvangst ontvangst,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService jobs,
            IdentityService identity,
            JdbcClient jdbc) {
        this.leiding = leiding;
        this.balie = balie;
        this.ontvangst = ontvangst;
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
        this.identity = identity;
        this.jdbc = jdbc;
    }

    public void start(LocalDate overgangsdatum) {
        als(COORDINATOR, () -> {
            leiding.start(overgangsdatum);
            return SWV;
        });
        voerUit();
    }

    public void verzet(LocalDate overgangsdatum) {
        als(COORDINATOR, () -> {
            leiding.verzet(overgangsdatum, "Besluit van het bestuur", false);
            return SWV;
        });
    }

    public School school(String vestiging, String naam) {
        return new School(vestiging, naam, null, "Noord", null, null, null);
    }

    public String otPovo() {
        ontvangst.neemOp(List.of(new OtDossier(
                new OtDossiernummer("POVO-1"), Module.OT_POVO, null, null, null, null, null, null, null, null, null)));
        return "POVO-1";
    }

    public void legVast(Gebruiker wie, String vestiging, Schoolonderdeel deel) {
        als(wie, () -> {
            balie.legVast(vestiging, deel, null);
            return vestiging;
        });
    }

    /** Records and completes the task of this schoolonderdeel; then the jobs run. */
    public void doe(Gebruiker wie, String vestiging, Schoolonderdeel deel) {
        legVast(wie, vestiging, deel);
        rondAf(vestiging, TAKEN.get(deel.getClass()));
    }

    public void rondAf(String businessKey, String taak) {
        tasks.complete(taak(businessKey, taak).getId());
        voerUit();
    }

    public void sluitAf() {
        als(COORDINATOR, () -> {
            tasks.complete(taak(SWV, "Task_OvergangsfaseAfsluiten").getId());
            return SWV;
        });
    }

    private Task taak(String businessKey, String taak) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(taak)
                .singleResult();
    }

    public String taakId(String businessKey, String taak) {
        return taak(businessKey, taak).getId();
    }

    public Date termijn(String businessKey, String taak) {
        return taak(businessKey, taak).getDueDate();
    }

    /** Runs every job that is due now, batches too; timers wait for the test. */
    public void voerUit() {
        List<Job> due;
        while (!(due = due()).isEmpty()) {
            jobs.executeJob(due.get(0).getId());
        }
    }

    private List<Job> due() {
        return jobs.createJobQuery().messages().withRetriesLeft().executable().list();
    }

    public void timer(String businessKey, String element) {
        jobs.executeJob(job(businessKey, element).getId());
        voerUit();
    }

    public void timerVanSwv(String element) {
        timer(SWV, element);
    }

    public Date moment(String businessKey, String element) {
        return job(businessKey, element).getDuedate();
    }

    public Date momentVanSwv(String element) {
        return moment(SWV, element);
    }

    private Job job(String businessKey, String element) {
        return jobs.createJobQuery()
                .processInstanceId(loop(businessKey).getId())
                .activityId(element)
                .singleResult();
    }

    public ProcessInstance loop(String businessKey) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .singleResult();
    }

    public ProcessInstance swv() {
        return loop(SWV);
    }

    public List<String> groepenVan(String nummer) {
        return tasks.createTaskQuery().processInstanceBusinessKey(nummer).list().stream()
                .flatMap(task -> tasks.getIdentityLinksForTask(task.getId()).stream())
                .map(IdentityLink::getGroupId)
                .toList();
    }

    public List<String> ledenVan(String groep) {
        return identity.createUserQuery().memberOfGroup(groep).list().stream()
                .map(User::getId)
                .toList();
    }

    /** A row of an export that was taken in, but whose dossier is not there. */
    public void onverklaardeRegel(String nummer) {
        jdbc.sql(
                        """
                        insert into import_run (id, soort, proef, door, begonnen_op, gezien_op, sha256, stand, stap, gedaan)
                        values (1, 'OT_EXPORT', false, 'coordinator', current_timestamp, current_timestamp, 'x',
                                'KLAAR', 'INLEZEN', 1)""")
                .update();
        jdbc.sql("insert into import_regel (import_id, regel, sleutel, uitkomst) values (1, 2, ?, 'GESTART')")
                .param(nummer)
                .update();
    }

    public void verklaar(String nummer) {
        jdbc.sql("delete from import_regel where sleutel = ?").param(nummer).update();
        jdbc.sql("delete from import_run where id = 1").update();
    }

    /** Not every row of it was kept. */
    public void breekImportAf(long id) {
        jdbc.sql("update import_run set stand = 'AFGEBROKEN' where id = ?")
                .param(id)
                .update();
    }

    /** Every schooldirecteur has signed. */
    public void scholenZijnOver() {
        jdbc.sql("update school set over_op = current_timestamp").update();
    }
}
