package nl.swv.overgang.stand;

import static nl.swv.overgang.Reis.CONSULENT;
import static nl.swv.overgang.Reis.COORDINATOR;
import static nl.swv.overgang.Reis.MET_CURSUS;
import static nl.swv.overgang.Reis.ZONDER_CURSUS;
import static nl.swv.overgang.Reis.als;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.swv.overgang.Overgangsreis;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.dossier.Consulentwissel;
import nl.swv.overgang.dossier.Dossierontvangst;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossier.Module;
import nl.swv.overgang.dossier.OtDossier.OtStatus;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Schoolwissel;
import nl.swv.overgang.dossier.onderdeel.NieuweActie;
import nl.swv.overgang.dossier.onderdeel.NieuweActie.Actie;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever happens to a task, our row of it says what the engine says; on H2 here and on PostgreSQL in the subclass. */
@Proef
class OpenTakenTest {

    private static final NieuweActie TLV_VOLGT = new NieuweActie(Actie.TLV, false, null, Set.of());

    record Rij(
            String taak,
            String stap,
            @Nullable String dossier,
            @Nullable String school,
            String groep,
            @Nullable String wie,
            @Nullable Date voor) {}

    @Autowired
    Consulentwissel consulentwissel;

    @Autowired
    ConfigurableApplicationContext context;

    @Autowired
    Reis reis;

    @Autowired
    Overgangsreis overgang;

    @Autowired
    Schoolwissel schoolwissel;

    @Autowired
    Dossierontvangst ontvangst;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactie;

    @Autowired
    Statementteller teller;

    @BeforeEach
    void begin() {
        reis.mensen();
        assertThat(rijen()).isEmpty();
    }

    @Test
    void volgtEenTaakDoorHaarHeleLeven() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        String taak = taak(nummer).getId();
        assertThat(gelijk()).singleElement().satisfies(rij -> {
            assertThat(rij.stap()).isEqualTo("Task_EvaluatieToevoegenAanOpp");
            assertThat(rij.dossier()).isEqualTo(nummer);
            assertThat(rij.groep()).isEqualTo("school-12AB00");
        });
        tasks.claim(taak, "ib-12AB00");
        assertThat(gelijk()).extracting(Rij::wie).containsExactly("ib-12AB00");
        tasks.setAssignee(taak, null);
        assertThat(gelijk()).extracting(Rij::wie).containsOnlyNulls();
        tasks.addCandidateGroup(taak, "a-groep");
        tasks.deleteCandidateGroup(taak, "school-12AB00");
        assertThat(gelijk()).extracting(Rij::groep).containsExactly("a-groep");
        tasks.deleteCandidateGroup(taak, "a-groep");
        assertThat(gelijk()).extracting(Rij::groep).containsExactly("");
        Task gewijzigd = taak(nummer);
        gewijzigd.setDueDate(new Date(1_800_000_000_000L));
        tasks.saveTask(gewijzigd);
        assertThat(gelijk()).extracting(Rij::voor).doesNotContainNull();
    }

    @Test
    void volgtDeWegVanEenDossierTotHetEinde() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, ZONDER_CURSUS);
        reis.doe(CONSULENT, nummer, TLV_VOLGT);
        assertThat(gelijk()).extracting(Rij::stap).containsExactly("Task_KnoppencursusAfwachten");
        als(COORDINATOR, () -> {
            schoolwissel.wissel(new OtDossiernummer(nummer), MET_CURSUS);
            return null;
        });
        reis.voerUit(nummer);
        assertThat(gelijk()).isEmpty();
    }

    @Test
    void gaatMeeNaarEenAndereSchoolEnNaarEenAndereConsulent() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
        als(COORDINATOR, () -> {
            schoolwissel.wissel(new OtDossiernummer(nummer), ZONDER_CURSUS);
            return null;
        });
        assertThat(gelijk()).extracting(Rij::school).containsExactly(ZONDER_CURSUS);
        als(COORDINATOR, () -> {
            consulentwissel.wissel(new OtDossiernummer(nummer), "consulent2");
            return null;
        });
        assertThat(gelijk()).extracting(Rij::wie).containsExactly("consulent2");
    }

    @Test
    void kentOokEenLosseTaakEnEenProcesDatWordtAfgebroken() {
        Task los = tasks.newTask();
        tasks.saveTask(los);
        assertThat(gelijk()).singleElement().satisfies(rij -> assertThat(rij.stap())
                .isEmpty());
        tasks.deleteTask(los.getId());
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        assertThat(gelijk()).hasSize(1);
        reis.instanties(nummer).forEach(proces -> runtime.deleteProcessInstance(proces.getId(), "test"));
        assertThat(gelijk()).isEmpty();
    }

    @Test
    void watNietDoorgaatLaatNietsAchter() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        transactie.executeWithoutResult(status -> {
            tasks.claim(taak(nummer).getId(), "ib-12AB00");
            status.setRollbackOnly();
        });
        assertThat(gelijk()).extracting(Rij::wie).containsOnlyNulls();
    }

    @Test
    void veelTakenInEenKeerKostenEenStatement() throws Exception {
        List<OtDossier> veel = IntStream.range(0, 60)
                .mapToObj(plaats -> new OtDossier(
                        new OtDossiernummer("OT-VEEL-" + plaats),
                        Module.OT_1LOKET,
                        Soort.STARTGESPREK,
                        OtStatus.LOPEND,
                        MET_CURSUS,
                        "LL-V" + plaats,
                        "6",
                        LocalDate.of(2026, 3, 1),
                        null,
                        Vervolg.GEEN,
                        "consulent1"))
                .toList();
        List<String> gesteld = teller.bij(() -> ontvangst.neemOp(veel));
        assertThat(gesteld).filteredOn(sql -> sql.contains("open_taak")).hasSize(1);
        // the engine asks for the group, the consulent and the term of each task: all were read at once
        assertThat(gesteld).filteredOn(sql -> sql.contains("select d.*")).hasSize(1);
        assertThat(gelijk()).hasSize(60);
    }

    @Test
    void bijHetStartenKomtAllesWeerGelijk() {
        String een = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
        List<Rij> goed = gelijk();
        jdbc.sql("delete from open_taak where dossier = ?").param(een).update();
        jdbc.sql("update open_taak set wie = 'niemand', groep = 'weg'").update();
        jdbc.sql("insert into open_taak (taak, stap, groep, sinds) values ('weg', 'x', '', localtimestamp)")
                .update();
        assertThat(rijen()).isNotEqualTo(goed);
        context.publishEvent(
                new ApplicationStartedEvent(new SpringApplication(), new String[0], context, Duration.ZERO));
        assertThat(gelijk()).isEqualTo(goed);
    }

    private Task taak(String nummer) {
        return tasks.createTaskQuery().processInstanceBusinessKey(nummer).singleResult();
    }

    /** @return our rows, after they were found equal to what the engine tells over its own services */
    private List<Rij> gelijk() {
        List<Rij> engine = tasks.createTaskQuery().list().stream()
                .map(this::volgensEngine)
                .sorted(java.util.Comparator.comparing(Rij::taak))
                .toList();
        assertThat(rijen()).isEqualTo(engine);
        return engine;
    }

    private Rij volgensEngine(Task taak) {
        String nummer = taak.getProcessInstanceId() == null
                ? null
                : runtime.createProcessInstanceQuery()
                        .processInstanceId(taak.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey();
        return new Rij(
                taak.getId(),
                Objects.requireNonNullElse(taak.getTaskDefinitionKey(), ""),
                nummer,
                nummer == null ? null : reis.dossier(nummer).school(),
                groepen(taak).findFirst().orElse(""),
                taak.getAssignee(),
                taak.getDueDate());
    }

    private Stream<String> groepen(Task taak) {
        return tasks.getIdentityLinksForTask(taak.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .sorted();
    }

    private List<Rij> rijen() {
        return jdbc.sql("select * from open_taak order by taak")
                .query((row, number) -> new Rij(
                        row.getString("taak"),
                        row.getString("stap"),
                        row.getString("dossier"),
                        row.getString("school"),
                        row.getString("groep"),
                        row.getString("wie"),
                        row.getTimestamp("voor") == null
                                ? null
                                : new Date(row.getTimestamp("voor").getTime())))
                .list();
    }
}
