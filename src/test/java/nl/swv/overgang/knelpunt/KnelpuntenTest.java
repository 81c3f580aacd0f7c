package nl.swv.overgang.knelpunt;

import static nl.swv.overgang.Reis.CONSULENT;
import static nl.swv.overgang.Reis.COORDINATOR;
import static nl.swv.overgang.Reis.MET_CURSUS;
import static nl.swv.overgang.Reis.ZONDER_CURSUS;
import static nl.swv.overgang.Reis.als;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.swv.overgang.Overgangsreis;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.VasteKlok;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.onderdeel.NieuweActie;
import nl.swv.overgang.dossier.onderdeel.NieuweActie.Actie;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.Consulent;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.Wachtend;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.ZonderEigenaar;
import nl.swv.overgang.stand.Statementteller;
import nl.swv.overgang.vervanging.Vervangingsaanvraag;
import nl.swv.overgang.vervanging.Vervangingsbalie;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures of the page, beside what was made to stand still; on H2 here and on PostgreSQL in the subclass. */
@Proef
class KnelpuntenTest {

    private static final NieuweActie TLV_VOLGT = new NieuweActie(Actie.TLV, false, null, Set.of());

    @Autowired
    Knelpunten overzicht;

    @Autowired
    Vervangingsbalie vervangingen;

    @Autowired
    Reis reis;

    @Autowired
    Overgangsreis overgang;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statementteller teller;

    @BeforeEach
    void begin() {
        reis.mensen();
    }

    @Test
    void nietsStaatStilZolangIedereTaakIemandHeeft() {
        reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
        assertThat(knelpunten().zonderEigenaar()).isEmpty();
        assertThat(knelpunten().wachtend()).isEmpty();
    }

    @Test
    void taakVanEenGroepZonderLedenHeeftGeenEigenaar() {
        String een = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        String ander = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        identity.deleteMembership("ib-12AB00", "school-12AB00");

        assertThat(knelpunten().zonderEigenaar()).singleElement().satisfies(taak -> {
            assertThat(taak.taak()).isEqualTo("Task_EvaluatieToevoegenAanOpp");
            assertThat(taak.naam()).isEqualTo("Evaluatie toevoegen aan OPP");
            assertThat(taak.groep()).isEqualTo("school-12AB00");
            assertThat(taak.aantal()).isEqualTo(2);
            assertThat(taak.kenmerken()).containsExactly(een, ander);
        });
        tasks.setAssignee(taak(een).getId(), "ib-34CD00");
        assertThat(knelpunten().zonderEigenaar())
                .extracting(ZonderEigenaar::aantal)
                .containsExactly(1);
    }

    @Test
    void taakDieAanNiemandIsAangebodenHeeftGeenEigenaar() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        tasks.deleteCandidateGroup(taak(nummer).getId(), "school-12AB00");
        Task los = tasks.newTask();
        los.setName("Bel de moeder van Jantje");
        tasks.saveTask(los);
        try {
            assertThat(knelpunten().zonderEigenaar())
                    .extracting(ZonderEigenaar::naam, ZonderEigenaar::groep, ZonderEigenaar::aantal)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("Losse taak", null, 1),
                            org.assertj.core.groups.Tuple.tuple("Evaluatie toevoegen aan OPP", null, 1));
            tasks.addCandidateUser(taak(nummer).getId(), "ib-34CD00");
            assertThat(knelpunten().zonderEigenaar()).hasSize(1);
        } finally {
            tasks.deleteTask(los.getId(), true);
        }
    }

    @Test
    void wieOokAanEenGroepMetLedenIsAangebodenOfStilstaatHeeftGeenEigenaarNodig() {
        String gedeeld = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        tasks.addCandidateGroup(taak(gedeeld).getId(), "a-zonder-leden");
        assertThat(knelpunten().zonderEigenaar()).isEmpty();
        tasks.deleteCandidateGroup(taak(gedeeld).getId(), "school-12AB00");
        assertThat(knelpunten().zonderEigenaar())
                .extracting(ZonderEigenaar::groep)
                .containsExactly("a-zonder-leden");
        runtime.suspendProcessInstanceById(taak(gedeeld).getProcessInstanceId());
        assertThat(knelpunten().zonderEigenaar()).isEmpty();
    }

    @Test
    void wachtendeDossiersStaanPerSchoolMetDeGeplandeCursus() {
        wacht();
        wacht();
        jdbc.sql("update school set knoppencursus_gepland_op = date '2026-12-08' where vestiging = '34CD00'")
                .update();
        assertThat(knelpunten().wachtend()).singleElement().satisfies(school -> {
            assertThat(school.school()).isEqualTo("34CD00");
            assertThat(school.naam()).isEqualTo("De Eik");
            assertThat(school.aantal()).isEqualTo(2);
            assertThat(school.geplandOp()).isEqualTo(LocalDate.of(2026, 12, 8));
        });
        assertThat(knelpunten().wachtend()).extracting(Wachtend::sinds).allMatch(Instant.now()::isAfter);
    }

    @Test
    void consulentenStaanErMetHunLastEnWieHenVervangt() {
        reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
        reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        assertThat(knelpunten().consulenten())
                .filteredOn(consulent -> Set.of("consulent1", "consulent2").contains(consulent.account()))
                .containsExactly(
                        new Consulent("consulent1", "Con Sulent", 2, 1, 0, null, null),
                        new Consulent("consulent2", "Con Sulent", 0, 0, 0, null, null));

        als(
                COORDINATOR,
                () -> vervangingen.vervang(
                        new Vervangingsaanvraag("consulent1", "consulent2", "ziek", LocalDate.of(2026, 12, 4))));
        assertThat(overzicht.op(Instant.parse("2027-02-01T12:00:00Z")).consulenten())
                .filteredOn(consulent -> Set.of("consulent1", "consulent2").contains(consulent.account()))
                .containsExactly(
                        new Consulent("consulent1", "Con Sulent", 0, 0, 0, "consulent2", LocalDate.of(2026, 12, 4)),
                        new Consulent("consulent2", "Con Sulent", 2, 1, 1, null, null));
    }

    @Test
    void deBladzijdeKostTweeStatements() throws Exception {
        assertThat(teller.bij(this::knelpunten)).hasSize(2);
    }

    private Knelpuntenoverzicht knelpunten() {
        return overzicht.op(VasteKlok.BEGIN);
    }

    private void wacht() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, ZONDER_CURSUS);
        reis.doe(CONSULENT, nummer, TLV_VOLGT);
        assertThat(reis.openTaken(nummer)).containsExactly("Task_KnoppencursusAfwachten");
    }

    private Task taak(String nummer) {
        return tasks.createTaskQuery().processInstanceBusinessKey(nummer).singleResult();
    }
}
