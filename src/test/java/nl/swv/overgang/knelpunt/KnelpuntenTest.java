package nl.swv.overgang.knelpunt;

import static nl.swv.overgang.Reis.CONSULENT;
import static nl.swv.overgang.Reis.COORDINATOR;
import static nl.swv.overgang.Reis.IB;
import static nl.swv.overgang.Reis.MET_CURSUS;
import static nl.swv.overgang.Reis.ZONDER_CURSUS;
import static nl.swv.overgang.Reis.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.swv.overgang.Overgangsreis;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.VasteKlok;
import nl.swv.overgang.dossier.Dossierbeheer;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.onderdeel.Evaluatie;
import nl.swv.overgang.dossier.onderdeel.Nazorgcontact;
import nl.swv.overgang.dossier.onderdeel.NieuweActie;
import nl.swv.overgang.dossier.onderdeel.NieuweActie.Actie;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.Achterlopend;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.Consulent;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.NazorgVoorbij;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.Stilgezet;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.Taaksoort;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.Wachtend;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.ZonderEigenaar;
import nl.swv.overgang.platform.Groepen;
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
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;

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
    Dossierbeheer beheer;

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

    @Autowired
    Groepen groepen;

    @Autowired
    MockMvc http;

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
        reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        identity.deleteMembership("ib-12AB00", "school-12AB00");

        assertThat(knelpunten().zonderEigenaar()).singleElement().satisfies(school -> {
            assertThat(school.school()).isEqualTo("12AB00");
            assertThat(school.schoolnaam()).isEqualTo("De Linde");
            assertThat(school.groepen()).containsExactly("school-12AB00");
            assertThat(school.aantal()).isEqualTo(2);
            assertThat(school.taken())
                    .extracting(Taaksoort::taak, Taaksoort::naam)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(
                            "Task_EvaluatieToevoegenAanOpp", "Evaluatie toevoegen aan OPP"));
        });
        tasks.setAssignee(taak(een).getId(), "ib-34CD00");
        assertThat(knelpunten().zonderEigenaar())
                .extracting(ZonderEigenaar::aantal)
                .containsExactly(1L);
    }

    @Test
    void m6_eenSchoolZonderAccountsIsEenRegelHoeveelSoortenTakenErOokZijn() throws Exception {
        overgang.start(LocalDate.of(2027, 1, 1));
        reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        String bevestiging = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        tasks.deleteCandidateGroup(taak(bevestiging).getId(), "school-12AB00");
        tasks.addCandidateGroup(taak(bevestiging).getId(), "directie-12AB00");
        identity.deleteMembership("ib-12AB00", "school-12AB00");

        assertThat(knelpunten().zonderEigenaar()).singleElement().satisfies(school -> {
            assertThat(school.groepen()).containsExactly("directie-12AB00", "school-12AB00");
            assertThat(school.taken()).hasSizeGreaterThan(2);
            assertThat(school.aantal())
                    .isEqualTo(
                            school.taken().stream().mapToLong(Taaksoort::aantal).sum());
        });
        String lijst = http.perform(get("/api/stand/accounts-nodig.csv")
                        .with(user("coordinator").authorities(new SimpleGrantedAuthority("coordinatoren"))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(lijst.lines().map(regel -> regel.split(";")[0]))
                .containsExactly("\uFEFFGroep", "directie-12AB00", "school-12AB00");
        http.perform(get("/api/stand/accounts-nodig.csv")
                        .with(user("ib").authorities(new SimpleGrantedAuthority("school-12AB00"))))
                .andExpect(status().isForbidden());
    }

    @Test
    void s6_scholenDieAchterlopenStaanErMetHunOudsteTaakEnWieTeBellenIs() {
        String laat = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        reis.start(Soort.STARTGESPREK, Vervolg.GEEN, ZONDER_CURSUS);
        assertThat(knelpunten().achterlopend()).isEmpty();
        jdbc.sql("update dossier set einddatum = date '2026-09-01'").update();
        assertThat(knelpunten().achterlopend())
                .extracting(Achterlopend::school, Achterlopend::overTermijn, Achterlopend::laatstActief)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(MET_CURSUS, 1L, null),
                        org.assertj.core.groups.Tuple.tuple(ZONDER_CURSUS, 1L, null));
        groepen.account("ib2-12AB00", "Bea", "Bel", "demo", Set.of("school-12AB00"));
        identity.deleteMembership("ib-34CD00", "school-34CD00");
        reis.legVast(IB, laat, new Evaluatie(LocalDate.of(2026, 11, 2), true, null));
        als(IB, () -> {
            tasks.complete(taak(laat).getId());
            return laat;
        });
        assertThat(knelpunten().achterlopend().get(0).mensen())
                .anyMatch(mens -> mens.contains("(ib-12AB00)"))
                .contains("Bea Bel (ib2-12AB00)")
                .hasSize(2);
        assertThat(knelpunten().achterlopend().get(0).laatstActief()).isEqualTo(VasteKlok.BEGIN);
        assertThat(knelpunten().achterlopend().get(0).oudsteTaak()).isNotNull();
        assertThat(knelpunten().achterlopend().get(1).mensen()).isEmpty();
    }

    @Test
    void taakDieAanNiemandIsAangebodenHeeftGeenEigenaar() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        tasks.deleteCandidateGroup(taak(nummer).getId(), "school-12AB00");
        Task los = tasks.newTask();
        los.setName("Bel de moeder van Jantje");
        tasks.saveTask(los);
        try {
            assertThat(knelpunten().zonderEigenaar()).singleElement().satisfies(niemand -> assertThat(niemand.taken())
                    .extracting(Taaksoort::naam, Taaksoort::groep, Taaksoort::aantal)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("Losse taak", null, 1L),
                            org.assertj.core.groups.Tuple.tuple("Evaluatie toevoegen aan OPP", null, 1L)));
            tasks.addCandidateUser(taak(nummer).getId(), "ib-34CD00");
            assertThat(knelpunten().zonderEigenaar())
                    .extracting(ZonderEigenaar::aantal)
                    .containsExactly(1L);
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
                .extracting(ZonderEigenaar::groepen)
                .containsExactly(List.of("a-zonder-leden"));
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
    void r08_nazorgWaarvanDeVervolgdagVoorbijIsStaatBijWieHemHeeft() {
        reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        String opgepakt = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        beheer.beginNazorg();
        reis.voerUit("-");
        reis.legVast(
                COORDINATOR,
                opgepakt,
                new Nazorgcontact(
                        LocalDate.of(2026, 11, 24), "Belt terug", null, null, false, LocalDate.of(2026, 12, 14)));
        assertThat(knelpunten().nazorg()).isEmpty();
        assertThat(nazorgOp("2026-12-14T22:58:00Z"))
                .containsExactly(new NazorgVoorbij("consulent1", "Con Sulent", 1, LocalDate.of(2026, 12, 1)));
        assertThat(nazorgOp("2026-12-14T23:00:00Z"))
                .containsExactlyInAnyOrder(
                        new NazorgVoorbij("consulent1", "Con Sulent", 1, LocalDate.of(2026, 12, 1)),
                        new NazorgVoorbij("coordinator", "Co Ordinator", 1, LocalDate.of(2026, 12, 14)));
    }

    private List<NazorgVoorbij> nazorgOp(String moment) {
        return overzicht.op(Instant.parse(moment)).nazorg();
    }

    @Test
    void watInCockpitIsStilgezetStaatErMetWaaroverHetGaat() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        overgang.start(LocalDate.of(2027, 1, 1));
        runtime.suspendProcessInstanceById(overgang.loop(nummer).getId());
        runtime.suspendProcessInstanceById(overgang.loop(ZONDER_CURSUS).getId());
        runtime.suspendProcessInstanceById(overgang.swv().getId());
        assertThat(knelpunten().stilgezet())
                .extracting(Stilgezet::kenmerk, Stilgezet::school, Stilgezet::totaal)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(nummer, MET_CURSUS, 3L),
                        org.assertj.core.groups.Tuple.tuple(ZONDER_CURSUS, ZONDER_CURSUS, 3L),
                        org.assertj.core.groups.Tuple.tuple(Overgangsreis.SWV, null, 3L));
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
