package nl.swv.overgang.overgangsfase.process;

import static nl.swv.overgang.Reis.CONSULENT;
import static nl.swv.overgang.Reis.COORDINATOR;
import static nl.swv.overgang.Reis.IB;
import static nl.swv.overgang.Reis.MET_CURSUS;
import static nl.swv.overgang.Reis.ZONDER_CURSUS;
import static nl.swv.overgang.Reis.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.swv.overgang.EveryFlow;
import nl.swv.overgang.Overgangsreis;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.VasteKlok;
import nl.swv.overgang.dossier.Dossierbeheer;
import nl.swv.overgang.dossier.Dossierontvangst;
import nl.swv.overgang.dossier.Gebeurtenis;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Veld;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Schoolwissel;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.dossier.Tijdlijn;
import nl.swv.overgang.dossier.onderdeel.Evaluatie;
import nl.swv.overgang.dossier.onderdeel.Intrekking;
import nl.swv.overgang.dossier.onderdeel.NieuweActie;
import nl.swv.overgang.dossier.onderdeel.NieuweActie.Actie;
import nl.swv.overgang.knelpunt.Knelpunten;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.Stilgezet;
import nl.swv.overgang.overgangsfase.Overgangsleiding;
import nl.swv.overgang.overgangsfase.Scholenbewaking;
import nl.swv.overgang.overgangsfase.onderdeel.Overgangsbevestiging;
import nl.swv.overgang.overgangsfase.onderdeel.Overgangsplan;
import nl.swv.overgang.overgangsfase.onderdeel.Parnassysplaatsing;
import nl.swv.overgang.overgangsfase.onderdeel.Parnassysplaatsing.Vinkje;
import nl.swv.overgang.overgangsfase.opvolging.Opvolgingsvraag;
import nl.swv.overgang.overgangsfase.opvolging.Schoolopvolging;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.platform.Weigering;
import nl.swv.overgang.platform.engine.TaskNames;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.Overgangsgebeurtenis;
import nl.swv.overgang.school.Overgangstijdlijn;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The overgang of a samenwerkingsverband and its schools, told as a trace through both diagrams. */
@Proef
@EveryFlow(except = {"OvergangDossierProcess", "TopDossierOpenenProcess"})
class OvergangsfaseProcessTest {

    private static final LocalDate OVERGANGSDATUM = LocalDate.of(2027, 1, 1);
    private static final Instant NA_DE_OVERGANG = Instant.parse("2027-01-05T09:00:00Z");
    private static final Gebruiker IB_ZONDER = new Gebruiker("ib-34CD00", Set.of("school-34CD00"));
    private static final Gebruiker DIRECTEUR = new Gebruiker("directeur-34CD00", Set.of("directie-34CD00"));

    @Autowired
    Scholenbewaking bewaking;

    @Autowired
    Tijdlijn tijdlijn;

    @Autowired
    Reis reis;

    @Autowired
    Overgangsreis overgang;

    @Autowired
    Overgangsleiding leiding;

    @Autowired
    Knoppencursussen cursussen;

    @Autowired
    Schoolopvolging opvolging;

    @Autowired
    Dossierontvangst ontvangst;

    @Autowired
    TaskService tasks;

    @Autowired
    Dossierbeheer beheer;

    @Autowired
    Schoolwissel schoolwissel;

    @Autowired
    Scholen scholen;

    @Autowired
    Overgangskalender kalender;

    @Autowired
    Knelpunten knelpunten;

    @Autowired
    Overgangstijdlijn tijdlijnVanScholen;

    @Autowired
    TaskNames taaknamen;

    @Autowired
    VasteKlok.Wijzer klok;

    @Autowired
    ProcessEngine engine;

    @BeforeEach
    void begin() {
        init(engine);
        reis.mensen();
    }

    @Test
    void schoolLooptVanDeelnemenTotSchoolIsOver() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, ZONDER_CURSUS);
        overgang.start(OVERGANGSDATUM);
        ProcessInstance school = overgang.loop(ZONDER_CURSUS);
        assertThat(school)
                .isWaitingAtExactly(
                        "Task_KnoppencursusVastleggen", "Task_OvergangsplanMaken", "CatchEvent_OvergangsdatumBereikt");

        overgang.doe(
                IB_ZONDER,
                ZONDER_CURSUS,
                new Overgangsplan(
                        List.of(new OtDossiernummer(nummer)),
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 12, 4),
                        LocalDate.of(2026, 12, 18)));
        assertThat(scholen.vind(ZONDER_CURSUS).orElseThrow().cursusGeplandOp()).isEqualTo("2026-12-01");
        assertThatThrownBy(() -> overgang.rondAf(ZONDER_CURSUS, "Task_KnoppencursusVastleggen"))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("plan");
        reis.cursusZonderBericht(ZONDER_CURSUS);
        overgang.rondAf(ZONDER_CURSUS, "Task_KnoppencursusVastleggen");

        overgang.legVast(IB_ZONDER, ZONDER_CURSUS, new Parnassysplaatsing(List.of()));
        assertThatThrownBy(() -> overgang.rondAf(ZONDER_CURSUS, "Task_InformatieInParnassysPlaatsen"))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Nog 1 van de 1");
        overgang.doe(IB_ZONDER, ZONDER_CURSUS, geplaatst(nummer, LocalDate.of(2026, 11, 20), null));

        klok.zet(NA_DE_OVERGANG);
        overgang.timer(ZONDER_CURSUS, "CatchEvent_OvergangsdatumBereikt");
        assertThat(scholen.vind(ZONDER_CURSUS).orElseThrow().otIngetrokkenOp()).isEqualTo(NA_DE_OVERGANG);
        assertThat(school).isWaitingAtExactly("CatchEvent_LaatsteDossierGesloten");

        trekIn(nummer);
        assertThat(school).isWaitingAtExactly("Task_OvergangBevestigen");
        overgang.doe(DIRECTEUR, ZONDER_CURSUS, new Overgangsbevestiging(true));

        assertThat(school).isEnded().hasPassed("EndEvent_SchoolIsOver");
        assertThat(scholen.vind(ZONDER_CURSUS).orElseThrow().overOp()).isEqualTo(NA_DE_OVERGANG);
    }

    @Test
    void hetPlanVanDeSchoolBepaaltWanneerDeTakenVanHaarDossiersVervallen() {
        String eerst = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        String daarna = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        overgang.start(OVERGANGSDATUM);
        overgang.doe(
                IB,
                MET_CURSUS,
                new Overgangsplan(
                        List.of(new OtDossiernummer(eerst)),
                        null,
                        LocalDate.of(2026, 12, 4),
                        LocalDate.of(2026, 12, 18)));
        assertThat(overgang.termijn(eerst, "Task_EvaluatieToevoegenAanOpp")).isEqualTo("2026-12-04T23:59:00.000+01:00");
        assertThat(overgang.termijn(daarna, "Task_EvaluatieToevoegenAanOpp"))
                .isEqualTo("2026-12-18T23:59:00.000+01:00");
        reis.doe(IB, eerst, new Evaluatie(LocalDate.of(2026, 11, 2), true, null));
        assertThat(overgang.termijn(eerst, "Task_OppOpslaanInParnassys")).isEqualTo("2026-12-04T23:59:00.000+01:00");
    }

    @Test
    void eenPlanDatErNietKwamHoudtNaDeOvergangsdatumNiemandMeerOp() {
        overgang.start(OVERGANGSDATUM);
        ProcessInstance school = overgang.loop(MET_CURSUS);
        overgang.verzet(LocalDate.of(2026, 12, 7));
        assertThat(overgang.termijn(MET_CURSUS, "Task_OvergangsplanMaken")).isEqualTo("2026-12-04T23:59:00.000+01:00");
        bewaking.laatPlannenVervallen();
        assertThat(school).isWaitingAt("Task_OvergangsplanMaken");
        klok.zet(NA_DE_OVERGANG);
        overgang.timer(MET_CURSUS, "CatchEvent_OvergangsdatumBereikt");
        bewaking.laatPlannenVervallen();
        bewaking.laatPlannenVervallen();
        overgang.doe(IB, MET_CURSUS, new Parnassysplaatsing(null));
        assertThat(school).isWaitingAtExactly("Task_OvergangBevestigen");
        assertThat(tijdlijnVanScholen.vanSchool(MET_CURSUS))
                .extracting(Overgangsgebeurtenis::wat)
                .containsOnlyOnce(Overgangsgebeurtenis.Wat.OVERGANGSPLAN_VERVALLEN);
    }

    @Test
    void takenHetenNaarDeLeerlingadministratieVanDeSchoolOokNaEenAndere() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        neemOp("ESIS");
        reis.doe(IB, nummer, new Evaluatie(LocalDate.of(2026, 11, 2), true, null));
        overgang.start(OVERGANGSDATUM);
        overgang.doe(IB, MET_CURSUS, new Overgangsplan(null, null, null, LocalDate.of(2026, 12, 18)));
        assertThat(namen(nummer)).containsExactly("OPP opslaan in ESIS");
        assertThat(namen(MET_CURSUS)).containsExactly("Informatie in ESIS plaatsen");
        assertThat(historischeNamen(nummer)).contains("OPP opslaan in ESIS").doesNotContain("OPP opslaan in ParnasSys");

        neemOp("Magister");
        assertThat(namen(nummer)).containsExactly("OPP opslaan in Magister");
        assertThat(namen(MET_CURSUS)).containsExactly("Informatie in Magister plaatsen");

        als(COORDINATOR, () -> {
            schoolwissel.wissel(new OtDossiernummer(nummer), ZONDER_CURSUS);
            return nummer;
        });
        assertThat(namen(nummer)).containsExactly("OPP opslaan in ParnasSys");
        taaknamen.rename();
        assertThat(namen(nummer)).containsExactly("OPP opslaan in ParnasSys");
    }

    private void neemOp(String las) {
        cursussen.neemOp(List.of(new School(MET_CURSUS, "De Linde", null, "Noord", las, LocalDate.of(2026, 10, 1), 3)));
    }

    private List<String> namen(String businessKey) {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).list().stream()
                .map(org.camunda.bpm.engine.task.Task::getName)
                .toList();
    }

    private List<String> historischeNamen(String businessKey) {
        return engine
                .getHistoryService()
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .map(org.camunda.bpm.engine.history.HistoricTaskInstance::getName)
                .toList();
    }

    @Test
    void watNaHetAfrondenBinnenkomtOpentParnassysOpnieuwVoorEnNaDeOvergangsdatum() {
        overgang.start(OVERGANGSDATUM);
        ProcessInstance school = overgang.loop(MET_CURSUS);
        overgang.doe(IB, MET_CURSUS, new Overgangsplan(null, null, null, null));
        overgang.doe(IB, MET_CURSUS, new Parnassysplaatsing(null));
        bewaking.heropenParnassys();
        assertThat(school).isWaitingAtExactly("Gateway_SchoolKlaar", "CatchEvent_OvergangsdatumBereikt");

        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        bewaking.heropenParnassys();
        bewaking.heropenParnassys();
        overgang.voerUit();
        assertThat(school)
                .isWaitingAtExactly(
                        "Task_InformatieInParnassysPlaatsen",
                        "Gateway_SchoolKlaar",
                        "CatchEvent_OvergangsdatumBereikt");
        overgang.doe(IB, MET_CURSUS, geplaatst(nummer, LocalDate.of(2026, 11, 20), null));
        overgang.voerUit();
        assertThat(school).isWaitingAtExactly("Gateway_SchoolKlaar", "CatchEvent_OvergangsdatumBereikt");
        assertThat(tijdlijn.van(new OtDossiernummer(nummer)))
                .extracting(Gebeurtenis::wat)
                .containsOnlyOnce(Wat.INFORMATIE_GEPLAATST);

        klok.zet(NA_DE_OVERGANG);
        overgang.timer(MET_CURSUS, "CatchEvent_OvergangsdatumBereikt");
        trekIn(nummer);
        assertThat(school).isWaitingAtExactly("Task_OvergangBevestigen");
        String later = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        bewaking.heropenParnassys();
        overgang.voerUit();
        assertThat(school).isWaitingAtExactly("Task_InformatieInParnassysPlaatsen", "Gateway_SchoolKlaar");
        overgang.doe(
                IB,
                MET_CURSUS,
                new Parnassysplaatsing(List.of(new Vinkje(new OtDossiernummer(later), null, null, true, null))));
        overgang.voerUit();
        assertThat(school).isWaitingAtExactly("CatchEvent_LaatsteDossierGesloten");
        trekIn(later);
        assertThat(school).isWaitingAtExactly("Task_OvergangBevestigen");
    }

    @Test
    void r23_eenSchoolDieOverIsEnEenDossierKrijgtWordtOpnieuwGevraagd() {
        overgang.start(OVERGANGSDATUM);
        overgang.doe(IB, MET_CURSUS, new Overgangsplan(null, null, null, null));
        overgang.doe(IB, MET_CURSUS, new Parnassysplaatsing(null));
        klok.zet(NA_DE_OVERGANG);
        overgang.timer(MET_CURSUS, "CatchEvent_OvergangsdatumBereikt");
        overgang.doe(
                new Gebruiker("directeur-12AB00", Set.of("directie-12AB00")),
                MET_CURSUS,
                new Overgangsbevestiging(true));
        assertThat(scholen.vind(MET_CURSUS).orElseThrow().overOp()).isNotNull();
        bewaking.heropenParnassys();
        assertThat(scholen.vind(MET_CURSUS).orElseThrow().overOp())
                .as("nothing came in")
                .isNotNull();

        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        bewaking.heropenParnassys();
        bewaking.heropenParnassys();
        overgang.voerUit();
        assertThat(scholen.vind(MET_CURSUS).orElseThrow().overOp()).isNull();
        ProcessInstance weer = overgang.loop(MET_CURSUS);
        overgang.timer(MET_CURSUS, "CatchEvent_OvergangsdatumBereikt");
        overgang.doe(
                IB,
                MET_CURSUS,
                new Parnassysplaatsing(List.of(new Vinkje(new OtDossiernummer(nummer), null, null, true, null))));
        assertThat(weer).isWaitingAtExactly("CatchEvent_LaatsteDossierGesloten");
        trekIn(nummer);
        overgang.doe(
                new Gebruiker("directeur-12AB00", Set.of("directie-12AB00")),
                MET_CURSUS,
                new Overgangsbevestiging(true));
        assertThat(weer).isEnded().hasPassed("EndEvent_SchoolIsOver");
        assertThat(tijdlijnVanScholen.vanSchool(MET_CURSUS))
                .extracting(een -> een.wat().name())
                .filteredOn(wat -> wat.equals("OVERGANG_BEVESTIGD") || wat.equals("NIET_MEER_OVER"))
                .containsExactly("OVERGANG_BEVESTIGD", "NIET_MEER_OVER", "OVERGANG_BEVESTIGD");
    }

    @Test
    void schoolMetCursusSlaatHetVastleggenOver() {
        overgang.start(OVERGANGSDATUM);
        assertThat(overgang.loop(MET_CURSUS))
                .hasPassed("Task_WachtendeDossiersVrijgeven")
                .hasNotPassed("Task_KnoppencursusVastleggen");
    }

    @Test
    void cursusUitDeApiLaatHetWachtendeDossierVerder() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, ZONDER_CURSUS);
        reis.doe(CONSULENT, nummer, new NieuweActie(Actie.TLV, false, null, null));
        overgang.start(OVERGANGSDATUM);

        cursussen.registreer(ZONDER_CURSUS, LocalDate.of(2026, 12, 1), 3);
        overgang.voerUit();
        assertThat(reis.openTaken(nummer)).containsExactly("Task_KnoppencursusAfwachten");
        cursussen.registreer(ZONDER_CURSUS, LocalDate.of(2026, 11, 23), 3);
        overgang.voerUit();

        assertThat(overgang.loop(ZONDER_CURSUS))
                .hasPassed("BoundaryEvent_KnoppencursusGevolgd", "Task_WachtendeDossiersVrijgeven");
        assertThat(reis.dossier(nummer).status()).isEqualTo(Status.OVER_NAAR_TOP);
        assertThat(leiding.overgang().orElseThrow().eersteTopDossierOp()).isEqualTo(VasteKlok.BEGIN);
    }

    @Test
    void watNaDeOvergangsdatumBinnenkomtIsMeteenNazorg() {
        klok.zet(NA_DE_OVERGANG);
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        overgang.voerUit();

        assertThat(reis.dossier(nummer).status()).isEqualTo(Status.NAZORG);
        assertThat(reis.openTaken(nummer))
                .containsExactlyInAnyOrder("Task_EvaluatieToevoegenAanOpp", "Task_NazorgOppakken");
    }

    @Test
    void watTijdensHetSluitenBinnenkwamWordtInDeNachtNazorg() {
        overgang.start(OVERGANGSDATUM);
        overgang.timerVanSwv("CatchEvent_OvergangsdatumBereikt");
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        assertThat(reis.dossier(nummer).status()).isEqualTo(Status.LOPEND);

        leiding.veegNa();
        leiding.veegNa();
        overgang.voerUit();

        assertThat(reis.dossier(nummer).status()).isEqualTo(Status.NAZORG);
        assertThat(reis.openTaken(nummer))
                .containsExactlyInAnyOrder("Task_EvaluatieToevoegenAanOpp", "Task_NazorgOppakken");
    }

    @Test
    void r08_watOpDeOvergangsdatumStilstondKrijgtZijnNazorgInDeNachtNaHetHervatten() {
        String stil = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        String lopend = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        overgang.start(OVERGANGSDATUM);
        String instantie = overgang.loop(stil).getId();
        engine.getRuntimeService().suspendProcessInstanceById(instantie);
        overgang.timerVanSwv("CatchEvent_OvergangsdatumBereikt");
        overgang.voerUit();
        assertThat(reis.dossier(stil).status()).isEqualTo(Status.NAZORG);
        assertThat(reis.openTaken(stil)).containsExactly("Task_EvaluatieToevoegenAanOpp");
        assertThat(reis.openTaken(lopend)).contains("Task_NazorgOppakken");
        assertThat(knelpunten.op(NA_DE_OVERGANG).stilgezet())
                .containsExactly(new Stilgezet(
                        stil, "Overgang van een OT-dossier", "OvergangDossierProcess", MET_CURSUS, "De Linde", 1));

        nacht();
        assertThat(reis.openTaken(stil)).containsExactly("Task_EvaluatieToevoegenAanOpp");
        engine.getRuntimeService().activateProcessInstanceById(instantie);
        nacht();
        nacht();

        assertThat(knelpunten.op(NA_DE_OVERGANG).stilgezet()).isEmpty();
        for (String nummer : List.of(stil, lopend)) {
            assertThat(reis.openTaken(nummer))
                    .containsExactlyInAnyOrder("Task_EvaluatieToevoegenAanOpp", "Task_NazorgOppakken");
        }
    }

    @Test
    void r08_watNogOnderwegIsNaarHetDossierWordtNietNogEensGebracht() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        overgang.start(OVERGANGSDATUM);
        leiding.sluitOt();
        leiding.veegNa();
        overgang.voerUit();
        assertThat(reis.openTaken(nummer))
                .containsExactlyInAnyOrder("Task_EvaluatieToevoegenAanOpp", "Task_NazorgOppakken");
    }

    private void nacht() {
        leiding.veegNa();
        overgang.voerUit();
    }

    @Test
    void zonderOpenDossiersBevestigtDeSchoolMeteenNaDeOvergangsdatum() {
        overgang.start(OVERGANGSDATUM);
        klok.zet(NA_DE_OVERGANG);
        overgang.doe(IB, MET_CURSUS, new Overgangsplan(null, null, null, null));
        overgang.doe(IB, MET_CURSUS, new Parnassysplaatsing(null));
        overgang.timer(MET_CURSUS, "CatchEvent_OvergangsdatumBereikt");
        assertThat(overgang.loop(MET_CURSUS)).isWaitingAtExactly("Task_OvergangBevestigen");
    }

    @Test
    void schoolDieLaterBinnenkomtBegintVanzelf() {
        overgang.start(OVERGANGSDATUM);
        cursussen.neemOp(List.of(overgang.school("56EF00", "De Beuk")));
        cursussen.neemOp(List.of(overgang.school("56EF00", "De Beuk")));
        assertThat(overgang.loop("56EF00")).isWaitingAt("Task_OvergangsplanMaken");
    }

    @Test
    void opvolgerKrijgtDossiersTakenEnRechten() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, ZONDER_CURSUS);
        overgang.start(OVERGANGSDATUM);
        ProcessInstance oud = overgang.loop(ZONDER_CURSUS);

        Opvolgingsvraag vraag = new Opvolgingsvraag("34CD01", "De Jonge Eik", true);
        assertThat(als(COORDINATOR, () -> opvolging.volgOp(ZONDER_CURSUS, vraag))
                        .dossiers())
                .isEqualTo(1);
        assertThat(oud).isEnded().hasPassed("EndEvent_SchoolOpgegaanInOpvolger");
        assertThat(reis.dossier(nummer).school()).isEqualTo("34CD01");
        assertThat(overgang.groepenVan(nummer)).containsExactly("school-34CD01");
        assertThat(overgang.ledenVan("school-34CD01")).contains("ib-34CD00");
        assertThat(overgang.ledenVan("school-34CD00")).isEmpty();
        assertThat(overgang.loop("34CD01")).isWaitingAt("Task_OvergangsplanMaken");
        assertThat(als(COORDINATOR, () -> opvolging.volgOp(ZONDER_CURSUS, vraag))
                        .dossiers())
                .isZero();
        reis.doe(
                new Gebruiker("ib-34CD00", Set.of("school-34CD01")),
                nummer,
                new Evaluatie(LocalDate.of(2026, 11, 2), true, null));
    }

    @Test
    void leerlingDieVanSchoolWisseltGaatMetZijnTakenMee() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, ZONDER_CURSUS);
        reis.doe(CONSULENT, nummer, new NieuweActie(Actie.TLV, false, null, null));
        assertThat(reis.openTaken(nummer)).containsExactly("Task_KnoppencursusAfwachten");

        als(COORDINATOR, () -> {
            schoolwissel.wissel(new OtDossiernummer(nummer), MET_CURSUS);
            return nummer;
        });
        reis.voerUit(nummer);

        assertThat(reis.dossier(nummer).school()).isEqualTo(MET_CURSUS);
        assertThat(reis.dossier(nummer).status()).isEqualTo(Status.OVER_NAAR_TOP);
    }

    @Test
    void r01_eenLeerlingNaarEenSchoolZonderCursusWachtDaarOokAlsOtHetZegt() {
        for (boolean otZegtHet : new boolean[] {false, true}) {
            String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
            reis.legVast(CONSULENT, nummer, new NieuweActie(Actie.TLV, false, null, null));
            tasks.complete(overgang.taakId(nummer, "Task_NieuweActieVoorbereiden"));
            OtDossiernummer dossier = new OtDossiernummer(nummer);
            als(COORDINATOR, () -> {
                if (otZegtHet) {
                    OtDossier ot = reis.dossier(nummer).ot().opgevolgd(school -> ZONDER_CURSUS);
                    ontvangst.neemOver(dossier, Set.of(Veld.SCHOOL), ot);
                } else {
                    schoolwissel.wissel(dossier, ZONDER_CURSUS);
                }
                return nummer;
            });
            overgang.voerUit();
            assertThat(reis.openTaken(nummer)).containsExactly("Task_KnoppencursusAfwachten");
            assertThat(reis.dossier(nummer).topDossiernummer()).isNull();
        }
    }

    @Test
    void overgangsfaseEindigtMetHetLaatsteDossierEnZonderOnverklaardeRegel() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, ZONDER_CURSUS);
        String povo = overgang.otPovo();
        overgang.start(OVERGANGSDATUM);
        ProcessInstance swv = overgang.swv();
        overgang.timerVanSwv("BoundaryEvent_HerinneringsmomentBereikt");

        klok.zet(NA_DE_OVERGANG);
        overgang.timerVanSwv("CatchEvent_OvergangsdatumBereikt");
        assertThat(swv)
                .hasPassed("Task_HerinneringenVersturen")
                .isWaitingAtExactly("CatchEvent_LaatsteDossierGesloten");
        assertThat(reis.dossier(nummer).status()).isEqualTo(Status.NAZORG);
        assertThat(reis.openTaken(nummer)).contains("Task_NazorgOppakken");
        assertThat(reis.dossier(povo).status()).isEqualTo(Status.BUITEN_BEREIK);
        assertThatThrownBy(() -> overgang.verzet(LocalDate.of(2027, 2, 1))).isInstanceOf(NietNu.class);

        overgang.onverklaardeRegel("OT-99999");
        trekIn(nummer);
        assertThat(swv).isWaitingAtExactly("Task_OvergangsfaseAfsluiten");
        assertThatThrownBy(() -> overgang.sluitAf())
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("1 verschil")
                .hasMessageContaining("2 scholen zijn niet over");
        overgang.verklaar("OT-99999");
        overgang.scholenZijnOver();
        overgang.sluitAf();

        assertThat(swv).isEnded().hasPassed("EndEvent_OvergangsfaseVoorbij");
        assertThat(leiding.overgang().orElseThrow().laatsteOtDossierOp()).isNotNull();
        assertThat(leiding.overgang().orElseThrow().afgeslotenOp()).isEqualTo(NA_DE_OVERGANG);
    }

    @Test
    void zonderOpenDossiersGaatHetMeteenNaarHetAfsluiten() {
        overgang.start(OVERGANGSDATUM);
        klok.zet(NA_DE_OVERGANG);
        overgang.timerVanSwv("CatchEvent_OvergangsdatumBereikt");
        assertThat(overgang.swv()).isWaitingAtExactly("Task_OvergangsfaseAfsluiten");
    }

    @Test
    void verzetteOvergangsdatumVerzetTimersEnTermijnen() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, ZONDER_CURSUS);
        overgang.start(OVERGANGSDATUM);

        overgang.verzet(LocalDate.of(2027, 3, 1));

        assertThat(overgang.moment(ZONDER_CURSUS, "CatchEvent_OvergangsdatumBereikt"))
                .isEqualTo("2027-03-01T00:00:00.000+01:00");
        assertThat(overgang.momentVanSwv("CatchEvent_OvergangsdatumBereikt"))
                .isEqualTo("2027-03-01T00:00:00.000+01:00");
        assertThat(overgang.momentVanSwv("BoundaryEvent_HerinneringsmomentBereikt"))
                .isEqualTo("2027-01-04T08:00:00.000+01:00");
        assertThat(overgang.termijn(nummer, "Task_EvaluatieToevoegenAanOpp"))
                .isEqualTo("2027-02-26T23:59:00.000+01:00");
        assertThat(overgang.termijn(ZONDER_CURSUS, "Task_KnoppencursusVastleggen"))
                .isEqualTo("2027-02-26T23:59:00.000+01:00");
        assertThatThrownBy(() -> overgang.verzet(LocalDate.of(2026, 11, 24))).isInstanceOf(Weigering.class);
        assertThat(kalender.overgangsdatum()).isEqualTo("2027-03-01");
    }

    @Test
    void overgangBegintMaarEenKeer() {
        overgang.start(OVERGANGSDATUM);
        assertThatThrownBy(() -> overgang.start(OVERGANGSDATUM)).isInstanceOf(NietNu.class);
    }

    private void trekIn(String nummer) {
        als(COORDINATOR, () -> {
            beheer.trekIn(new OtDossiernummer(nummer), new Intrekking("Dubbel aangemeld"));
            return nummer;
        });
        overgang.voerUit();
    }

    private static Parnassysplaatsing geplaatst(String nummer, LocalDate op, String reden) {
        return new Parnassysplaatsing(List.of(new Vinkje(new OtDossiernummer(nummer), op, reden, null, null)));
    }
}
