package nl.swv.overgang.dossier.process;

import static nl.swv.overgang.Reis.CONSULENT;
import static nl.swv.overgang.Reis.COORDINATOR;
import static nl.swv.overgang.Reis.IB;
import static nl.swv.overgang.Reis.MET_CURSUS;
import static nl.swv.overgang.Reis.ZONDER_CURSUS;
import static nl.swv.overgang.Reis.als;
import static nl.swv.overgang.Reis.nuMin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.swv.overgang.EveryFlow;
import nl.swv.overgang.NagebootsteTopDossiers;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.dossier.Consulentwissel;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.Dossierbeheer;
import nl.swv.overgang.dossier.Gebeurtenis;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.dossier.Tijdlijn;
import nl.swv.overgang.dossier.TopDossiernummer;
import nl.swv.overgang.dossier.onderdeel.Bijlagenplaatsing;
import nl.swv.overgang.dossier.onderdeel.Cyclus;
import nl.swv.overgang.dossier.onderdeel.Evaluatie;
import nl.swv.overgang.dossier.onderdeel.Evaluatiegesprek;
import nl.swv.overgang.dossier.onderdeel.Evaluatiegesprek.Uitkomst;
import nl.swv.overgang.dossier.onderdeel.Intrekking;
import nl.swv.overgang.dossier.onderdeel.Momentopname;
import nl.swv.overgang.dossier.onderdeel.Nazorgcontact;
import nl.swv.overgang.dossier.onderdeel.NieuweActie;
import nl.swv.overgang.dossier.onderdeel.NieuweActie.Actie;
import nl.swv.overgang.dossier.onderdeel.NieuweActie.Bijlage;
import nl.swv.overgang.dossier.onderdeel.Ontheffingsaanvraag;
import nl.swv.overgang.dossier.onderdeel.Ontheffingsbesluit;
import nl.swv.overgang.dossier.onderdeel.Parnassys;
import nl.swv.overgang.dossier.onderdeel.Scenariokeuze;
import nl.swv.overgang.dossier.onderdeel.TopDossierOpening;
import nl.swv.overgang.dossier.onderdeel.Vastleggingen;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs.Document;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs.Kanaal;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Weigering;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.topdossier.Basis;
import nl.swv.overgang.topdossier.Opening;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The three scenarios, told as a trace through both diagrams. */
@Proef
@EveryFlow
class OvergangDossierProcessTest {

    private static final Evaluatie EVALUATIE = new Evaluatie(LocalDate.of(2026, 11, 2), true, null);
    private static final Parnassys PARNASSYS = new Parnassys(LocalDate.of(2026, 11, 3), null, null);
    private static final NieuweActie ARRANGEMENT_VOLGT =
            new NieuweActie(Actie.ARRANGEMENT, true, "Planmatig gehandeld", Set.of(Bijlage.VERSLAG_STARTGESPREK));
    private static final Evaluatiegesprek VERLENGEN = new Evaluatiegesprek(
            nuMin(2),
            Uitkomst.VERLENGEN,
            true,
            "Loopt al een jaar",
            true,
            true,
            LocalDate.of(2026, 11, 24),
            null,
            null,
            null,
            null);
    private static final Momentopname MOMENTOPNAME =
            new Momentopname(LocalDate.of(2026, 11, 24), List.of("rekenen"), List.of("sport"), null, null);

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    private static final LocalDate GESPREKSDAG = LocalDate.of(2026, 11, 23);
    private static final Ontheffingsaanvraag AANVRAAG =
            new Ontheffingsaanvraag(LocalDate.of(2027, 2, 1), "Cursusleider ziek", LocalDate.of(2027, 1, 12));
    private static final Gebruiker BEIDE =
            new Gebruiker("consulent2", Set.of("consulenten", "wijkteam-noord", "coordinatoren"));

    @Autowired
    Consulentwissel consulentwissel;

    @Autowired
    Reis reis;

    @Autowired
    Tijdlijn tijdlijn;

    @Autowired
    Vastleggingen vastleggingen;

    @Autowired
    NagebootsteTopDossiers top;

    @Autowired
    Dossierbeheer beheer;

    @Autowired
    Knoppencursussen cursussen;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService taken;

    @Autowired
    ManagementService jobs;

    @Autowired
    ProcessEngine engine;

    /** The assertions remember an engine for each thread: this class runs on two. */
    @BeforeEach
    void kijktInDezeEngine() {
        init(engine);
    }

    @Test
    void afrondingKomtInHetOppEnInParnassys() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        ProcessInstance instance = loop(nummer);
        assertThat(instance).task().hasCandidateGroup("school-12AB00");

        reis.doe(IB, nummer, EVALUATIE);
        reis.doe(IB, nummer, PARNASSYS);

        assertThat(instance).isEnded().hasPassedInOrder("Task_OppOpslaanInParnassys", "EndEvent_DossierAfgerond");
        assertThat(reis.dossier(nummer).status()).isEqualTo(Status.AFGEROND);
        assertThat(openingen(nummer)).isEmpty();
    }

    @Test
    void nieuweActieOpentEenTopDossierMetBijlagen() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
        ProcessInstance instance = loop(nummer);
        assertThat(instance).task().isAssignedTo("consulent1").hasCandidateGroupAssociated("wijkteam-noord");

        reis.doe(CONSULENT, nummer, ARRANGEMENT_VOLGT);

        assertThat(openingen(nummer))
                .singleElement()
                .extracting(Opening::cyclus)
                .isEqualTo(Cyclus.EXTRA_ONDERSTEUNING);
        Dossier dossier = reis.dossier(nummer);
        assertThat(dossier.status()).isEqualTo(Status.OVER_NAAR_TOP);
        assertThat(top.bijlagen).contains(dossier.topDossiernummer() + " VERSLAG_STARTGESPREK");
        assertThat(reis.openTaken(nummer)).containsExactly("Task_BijlagenInHetLogboekPlaatsen");
        assertThat(instance).isEnded().hasPassed("EndEvent_NieuwTopDossierLoopt");
        assertThat(gebeurd(nummer)).contains(Wat.BIJLAGEN_TOEGEVOEGD).doesNotContain(Wat.BIJLAGEN_IN_LOGBOEK);

        reis.doe(IB, nummer, new Bijlagenplaatsing(true, GESPREKSDAG, null, null));

        assertThat(reis.instanties(nummer)).isEmpty();
        assertThat(tijdlijn.van(new OtDossiernummer(nummer))).last().satisfies(laatste -> {
            assertThat(laatste.zin()).isEqualTo("opgegeven: de bijlagen staan in het logboek, 23 november 2026");
        });
    }

    @Test
    void verlengingGaatVanVerzendenTotMomentopname() {
        String nummer = reis.start(Soort.ARRANGEMENT, Vervolg.VERLENGING, MET_CURSUS);
        ProcessInstance instance = loop(nummer);

        reis.doe(IB, nummer, verzonden("consulent1", 30));
        reis.doe(CONSULENT, nummer, VERLENGEN);
        reis.doe(IB, nummer, MOMENTOPNAME);

        assertThat(instance)
                .isEnded()
                .hasPassedInOrder(
                        "Task_DocumentenBeveiligdVerzenden",
                        "Task_EvaluatiegesprekVoeren",
                        "Task_EindeTrajectVastleggen",
                        "CallActivity_TopDossierOpenen_Verlenging",
                        "Task_MomentopnameVastleggen",
                        "Task_MomentopnameDoorgeven",
                        "EndEvent_ArrangementVerlengd");
        assertThat(openingen(nummer)).singleElement().extracting(Opening::basis).isEqualTo(Basis.GEEVALUEERD_OPP);
        assertThat(reis.dossier(nummer).trajectAfgeslotenOp()).isNotNull();
        assertThat(top.momentopnamen)
                .anySatisfy(gekregen -> assertThat(gekregen.belemmerend()).containsExactly("rekenen"));
    }

    /** R05: "niet ontvangen" is no gesprek; the school sends again, and only then the gesprek counts. */
    @Test
    void nietOntvangenDocumentenVerzendtDeSchoolOpnieuw() {
        String nummer = totHetGesprek();

        reis.doe(
                CONSULENT,
                nummer,
                new Evaluatiegesprek(
                        null, null, null, null, null, false, null, "De link werkt niet.", null, null, null));

        assertThat(reis.openTaken(nummer)).containsExactly("Task_DocumentenBeveiligdVerzenden");
        assertThat(gebeurd(nummer))
                .contains(Wat.DOCUMENTEN_NIET_ONTVANGEN)
                .doesNotContain(Wat.EVALUATIEGESPREK_GEVOERD, Wat.TRAJECT_AFGESLOTEN);
        assertThatThrownBy(() -> reis.legVast(IB, nummer, verzonden("consulent1", 1)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("niet ontvangen");
        reis.doe(IB, nummer, verzonden("consulent1", 0));
        assertThat(reis.openTaken(nummer)).containsExactly("Task_EvaluatiegesprekVoeren");
    }

    /** R17: what a person did in TOP Dossier is what that person says; what nobody said stays a task. */
    @Test
    void metDeHandGeopendStaatErWatDeConsulentZegt() {
        top.isGekoppeld(false);
        String nummer = totHetGesprek();
        ProcessInstance instance = loop(nummer);
        reis.doe(
                CONSULENT,
                nummer,
                new Evaluatiegesprek(
                        nuMin(2),
                        Uitkomst.VERLENGEN,
                        true,
                        "Loopt al een jaar",
                        true,
                        true,
                        VANDAAG,
                        null,
                        Set.of(Bijlage.PLANMATIG_HANDELEN),
                        null,
                        null));
        reis.doe(
                CONSULENT,
                nummer,
                new TopDossierOpening(
                        "TD-2026-18", null, VANDAAG, Cyclus.EXTRA_ONDERSTEUNING, true, true, false, null, null));
        assertThatThrownBy(() -> reis.legVast(IB, nummer, MOMENTOPNAME))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("met de hand geopend");

        reis.doe(IB, nummer, new Momentopname(VANDAAG, List.of("rekenen"), List.of("sport"), VANDAAG, null));

        assertThat(instance)
                .isEnded()
                .hasPassed("EndEvent_ArrangementVerlengdMetDeHand")
                .hasNotPassed("Task_MomentopnameDoorgeven");
        assertThat(reis.openTaken(nummer)).isEmpty();
        assertThat(tijdlijn.van(new OtDossiernummer(nummer)))
                .extracting(Gebeurtenis::zin)
                .contains(
                        "opgegeven: documenten ontvangen, 24 november 2026",
                        "opgegeven: TOP Dossier TD-2026-18 met de hand geopend",
                        "opgegeven: zo geopend, 24 november 2026, in de cyclus extra ondersteuning, met het geëvalueerde OPP als basis",
                        "opgegeven: de bijlagen staan in het logboek, 24 november 2026",
                        "opgegeven: de momentopname staat in TOP Dossier, 24 november 2026",
                        "hier vastgelegd als afgesloten");
        assertThat(gebeurd(nummer)).doesNotContain(Wat.BIJLAGEN_TOEGEVOEGD, Wat.MOMENTOPNAME_DOORGEGEVEN);
    }

    @Test
    void gesprekZonderVerlengingGaatVerderAlsAfronding() {
        String nummer = totHetGesprek();
        ProcessInstance instance = loop(nummer);

        reis.doe(
                CONSULENT,
                nummer,
                new Evaluatiegesprek(
                        nuMin(2),
                        Uitkomst.BEEINDIGEN,
                        null,
                        null,
                        null,
                        true,
                        LocalDate.of(2026, 11, 24),
                        null,
                        null,
                        null,
                        null));
        reis.doe(IB, nummer, EVALUATIE);
        reis.doe(IB, nummer, PARNASSYS);

        assertThat(instance).isEnded().hasPassed("EndEvent_DossierAfgerond");
        assertThat(reis.dossier(nummer).scenario()).isEqualTo(Scenario.AFRONDING);
        assertThat(reis.dossier(nummer).trajectAfgeslotenOp()).isNotNull();
        assertThat(gebeurd(nummer)).containsOnlyOnce(Wat.TRAJECT_AFGESLOTEN);
        assertThat(openingen(nummer)).isEmpty();
    }

    @Test
    void gesprekMetEenAndereActieGaatVerderAlsNieuweActie() {
        String nummer = totHetGesprek();
        ProcessInstance instance = loop(nummer);

        reis.doe(
                CONSULENT,
                nummer,
                new Evaluatiegesprek(
                        nuMin(2),
                        Uitkomst.ANDERE_ACTIE,
                        null,
                        null,
                        null,
                        true,
                        LocalDate.of(2026, 11, 24),
                        null,
                        null,
                        null,
                        null));
        reis.doe(CONSULENT, nummer, new NieuweActie(Actie.TLV, false, null, null));

        assertThat(instance).isEnded().hasPassed("EndEvent_NieuwTopDossierLoopt");
        assertThat(openingen(nummer))
                .singleElement()
                .extracting(Opening::cyclus)
                .isEqualTo(Cyclus.LICHTE_ONDERSTEUNING);
    }

    @Test
    void onduidelijkScenarioKiestDeConsulent() {
        String nummer = reis.start(Soort.A_EN_O, null, MET_CURSUS);
        assertThat(reis.openTaken(nummer)).containsExactly("Task_ScenarioKiezen");

        reis.doe(CONSULENT, nummer, new Scenariokeuze(Scenario.AFRONDING, null));

        assertThat(reis.openTaken(nummer)).containsExactly("Task_EvaluatieToevoegenAanOpp");
    }

    @Test
    void nieuweConsulentKrijgtDeTakenEnDeDocumentenOpnieuw() {
        String nummer = totHetGesprek();

        als(COORDINATOR, () -> {
            consulentwissel.wissel(new OtDossiernummer(nummer), "consulent2");
            return nummer;
        });

        assertThat(reis.openTaken(nummer)).containsExactly("Task_DocumentenBeveiligdVerzenden");
        assertThatThrownBy(() -> reis.legVast(IB, nummer, verzonden("consulent1", 30)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("consulent2");
        assertThatThrownBy(() -> reis.rondAf(nummer)).isInstanceOf(Weigering.class);
        reis.doe(IB, nummer, verzonden("consulent2", 0));
        assertThat(loop(nummer)).task().isAssignedTo("consulent2");
    }

    @Test
    void ingetrokkenDossierEindigtOokTijdensHetWachten() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, ZONDER_CURSUS);
        ProcessInstance instance = loop(nummer);
        reis.doe(CONSULENT, nummer, ARRANGEMENT_VOLGT);

        als(CONSULENT, () -> {
            beheer.trekIn(new OtDossiernummer(nummer), new Intrekking("Dubbel aangemeld"));
            return nummer;
        });
        reis.voerUit(nummer);

        assertThat(instance).isEnded().hasPassed("EndEvent_DossierIngetrokken");
        assertThat(reis.dossier(nummer).status()).isEqualTo(Status.INGETROKKEN);
        assertThat(reis.openTaken(nummer)).isEmpty();
    }

    @Test
    void dossierWachtOpDeKnoppencursusMetHerinneringEnGaatDanVerder() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, ZONDER_CURSUS);
        ProcessInstance instance = loop(nummer);
        reis.doe(CONSULENT, nummer, ARRANGEMENT_VOLGT);
        assertThatThrownBy(() -> reis.rondAf(nummer))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("knoppencursus");

        Job herinnering = jobs.createJobQuery()
                .timers()
                .activityId("BoundaryEvent_VijfSchooldagenVerstreken")
                .singleResult();
        assertThat(herinnering.getDuedate()).isEqualTo("2026-12-01T08:00:00.000+01:00");
        jobs.executeJob(herinnering.getId());
        reis.voerUit(nummer);
        assertThat(jobs.createJobQuery()
                        .timers()
                        .activityId("BoundaryEvent_VijfSchooldagenVerstreken")
                        .count())
                .isEqualTo(1);
        assertThat(openingen(nummer)).isEmpty();

        cursussen.registreer(ZONDER_CURSUS, LocalDate.of(2026, 11, 24), 2);
        reis.voerUit(nummer);
        assertThat(instance).isEnded();
        assertThat(openingen(nummer)).hasSize(1);
        reis.vergeetCursus(ZONDER_CURSUS);
    }

    @Test
    void wachtendeTaakMagAfZodraDeSchoolTopGereedIs() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, ZONDER_CURSUS);
        reis.doe(CONSULENT, nummer, ARRANGEMENT_VOLGT);
        reis.cursusZonderBericht(ZONDER_CURSUS);

        reis.rondAf(nummer);

        assertThat(reis.dossier(nummer).status()).isEqualTo(Status.OVER_NAAR_TOP);
        reis.vergeetCursus(ZONDER_CURSUS);
    }

    @Test
    void weigeringGaatNaarDeConsulentDieHetOpnieuwProbeertOfZelfOpent() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
        ProcessInstance instance = loop(nummer);
        top.weigertVoortaan(true);
        reis.doe(CONSULENT, nummer, ARRANGEMENT_VOLGT);
        assertThat(reis.openTaken(nummer)).containsExactly("Task_WeigeringOplossen");

        reis.doe(CONSULENT, nummer, new TopDossierOpening(null, true, null, null, null, null, null, null, null));
        assertThat(reis.openTaken(nummer)).containsExactly("Task_WeigeringOplossen");
        assertThatThrownBy(() -> reis.rondAf(nummer)).isInstanceOf(Weigering.class);
        reis.doe(
                CONSULENT,
                nummer,
                new TopDossierOpening(
                        "TOP-HAND-1", null, LocalDate.of(2026, 11, 24), null, null, null, null, null, null));

        assertThat(reis.openTaken(nummer)).containsExactly("Task_BijlagenInHetLogboekPlaatsen");
        reis.doe(IB, nummer, new Bijlagenplaatsing(false, null, "Het verslag is er niet.", null));
        assertThat(instance).isEnded();
        assertThat(gebeurd(nummer))
                .contains(Wat.BIJLAGEN_NIET_IN_LOGBOEK)
                .doesNotContain(Wat.BIJLAGEN_TOEGEVOEGD, Wat.BIJLAGEN_IN_LOGBOEK);
        assertThat(reis.dossier(nummer).topDossiernummer()).isEqualTo(new TopDossiernummer("TOP-HAND-1"));
        assertThat(reis.dossier(nummer).topWijze()).isEqualTo(Dossier.Wijze.HANDMATIG);
        assertThat(top.bijlagen).noneMatch(bijlage -> bijlage.startsWith("TOP-HAND-1"));
    }

    @Test
    void zonderKoppelingOpentDeConsulentMetDeHand() {
        top.isGekoppeld(false);
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
        reis.doe(CONSULENT, nummer, ARRANGEMENT_VOLGT);
        assertThat(reis.openTaken(nummer)).containsExactly("Task_TopDossierHandmatigOpenen");

        reis.doe(
                CONSULENT,
                nummer,
                new TopDossierOpening(
                        "TD-2026-17", null, LocalDate.of(2026, 11, 24), null, null, null, null, null, null));

        assertThat(reis.dossier(nummer).topDossiernummer()).isEqualTo(new TopDossiernummer("TD-2026-17"));
    }

    @Test
    void storingWordtVijfKeerHerhaaldEnDanEenIncident() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
        top.isOnbereikbaar(6);
        reis.legVast(CONSULENT, nummer, ARRANGEMENT_VOLGT);
        assertThatThrownBy(() -> reis.rondAf(nummer)).hasMessageContaining("503");
        for (int keer = 0; keer < 5; keer++) {
            assertThat(incidenten()).isZero();
            assertThatThrownBy(() -> reis.voerUit(nummer)).hasMessageContaining("503");
        }
        assertThat(incidenten()).isEqualTo(1);

        Job gestrand = jobs.createJobQuery().noRetriesLeft().singleResult();
        jobs.setJobRetries(gestrand.getId(), 1);
        reis.voerUit(nummer);

        assertThat(openingen(nummer)).hasSize(1);
        assertThat(reis.dossier(nummer).status()).isEqualTo(Status.OVER_NAAR_TOP);
    }

    @Test
    void afgebrokenNaHetOpenenGeeftTochEenTopDossier() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
        reis.legVast(CONSULENT, nummer, ARRANGEMENT_VOLGT);
        top.breekAfNaHetOpenen();
        assertThatThrownBy(() -> reis.rondAf(nummer)).hasMessageContaining("broken off");
        assertThat(openingen(nummer)).hasSize(1);
        assertThat(reis.dossier(nummer).topDossiernummer()).isNull();

        reis.voerUit(nummer);

        assertThat(openingen(nummer)).hasSize(1);
        assertThat(reis.dossier(nummer).status()).isEqualTo(Status.OVER_NAAR_TOP);
    }

    @Test
    void opDeOvergangsdatumWordtEenOpenDossierNazorgEnHoudtHetZijnTaken() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        ProcessInstance instance = loop(nummer);
        reis.doe(IB, nummer, EVALUATIE);

        wordtNazorg();
        wordtNazorg();

        assertThat(reis.dossier(nummer).status()).isEqualTo(Status.NAZORG);
        assertThat(reis.openTaken(nummer))
                .containsExactlyInAnyOrder("Task_OppOpslaanInParnassys", "Task_NazorgOppakken");
        assertThat(tijdlijn.van(new OtDossiernummer(nummer)))
                .extracting(Gebeurtenis::wat)
                .containsOnlyOnce(Wat.NAZORG_BEGONNEN);

        reis.doe(
                COORDINATOR,
                nummer,
                "Task_NazorgOppakken",
                new Nazorgcontact(VANDAAG, "School rondt af", null, null, true, null));
        assertThat(reis.openTaken(nummer)).containsExactly("Task_OppOpslaanInParnassys");
        reis.doe(IB, nummer, PARNASSYS);

        assertThat(instance).isEnded().hasPassed("EndEvent_NazorgOpgepakt", "EndEvent_OtDossierAfgehandeld");
        assertThat(reis.dossier(nummer).status()).isEqualTo(Status.AFGEROND);
        assertThat(reis.dossier(nummer).nazorgOp()).isNotNull();
    }

    @Test
    void r08_nazorgHeeftEenEigenaarEnEenVervolgdagTotZijIsGeregeld() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        wordtNazorg();
        LocalDate vervolg = LocalDate.of(2026, 12, 1);
        Nazorgcontact later = new Nazorgcontact(VANDAAG, "School belt terug", null, null, false, vervolg);
        reis.legVast(COORDINATOR, nummer, later);
        reis.legVast(COORDINATOR, nummer, later);

        org.camunda.bpm.engine.task.Task taak = nazorgtaak(nummer);
        assertThat(taak.getAssignee()).isEqualTo(COORDINATOR.id());
        assertThat(taak.getDueDate()).isEqualTo("2026-12-01T23:59:00.000+01:00");
        assertThat(tijdlijn.van(new OtDossiernummer(nummer)))
                .extracting(Gebeurtenis::wat)
                .containsSubsequence(Wat.NAZORG_OPGEPAKT, Wat.NAZORG_VERVOLGT)
                .containsOnlyOnce(Wat.NAZORG_VERVOLGT);
        assertThatThrownBy(() -> taken.complete(taak.getId()))
                .hasMessageContaining(
                        "U komt hierop terug op 1 december 2026: tot dan blijft de taak open. Vul in hoe het is geregeld, en rond dan af.");

        reis.doe(
                CONSULENT,
                nummer,
                "Task_NazorgOppakken",
                new Nazorgcontact(VANDAAG, "School rondt af", null, null, true, null));
        assertThat(reis.openTaken(nummer)).containsExactly("Task_EvaluatieToevoegenAanOpp");
    }

    @Test
    void nazorgDieEenConsulentHeeftStaatNietTussenDeTakenVanDeCoordinator() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        wordtNazorg();
        assertThat(vanDeCoordinator()).isEmpty();
        taken.setAssignee(nazorgtaak(nummer).getId(), null);
        assertThat(vanDeCoordinator()).containsExactly("Nazorg oppakken");
    }

    private List<String> vanDeCoordinator() {
        var filters = engine.getFilterService();
        String filter = filters.createFilterQuery()
                .filterName("Taken van de coördinator")
                .singleResult()
                .getId();
        return filters.<org.camunda.bpm.engine.task.Task>list(filter).stream()
                .map(org.camunda.bpm.engine.task.Task::getName)
                .toList();
    }

    private org.camunda.bpm.engine.task.Task nazorgtaak(String nummer) {
        return taken.createTaskQuery()
                .processInstanceBusinessKey(nummer)
                .taskDefinitionKey("Task_NazorgOppakken")
                .singleResult();
    }

    @Test
    void inNazorgMagHetScenarioNogVeranderenZonderVerliesVanWatIsGedaan() {
        String nummer = totHetGesprek();
        wordtNazorg();
        assertThatThrownBy(() -> reis.legVast(
                        CONSULENT,
                        nummer,
                        new Nazorgcontact(VANDAAG, "Geen vervolg meer", Scenario.AFRONDING, null, true, null)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("reden");

        reis.doe(
                CONSULENT,
                nummer,
                "Task_NazorgOppakken",
                new Nazorgcontact(
                        VANDAAG, "Geen vervolg meer", Scenario.AFRONDING, "Leerling gaat het redden", true, null));

        assertThat(reis.openTaken(nummer)).containsExactly("Task_EvaluatieToevoegenAanOpp");
        assertThat(reis.dossier(nummer).scenario()).isEqualTo(Scenario.AFRONDING);
        assertThat(vastleggingen.van(new OtDossiernummer(nummer)).deel(Verzendbewijs.class))
                .isPresent();
        reis.doe(IB, nummer, EVALUATIE);
        reis.doe(IB, nummer, PARNASSYS);
        assertThat(reis.dossier(nummer).status()).isEqualTo(Status.AFGEROND);
        assertThat(openingen(nummer)).isEmpty();
    }

    @Test
    void eenGeslotenDossierLaatGeenNazorgtaakAchter() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        ProcessInstance instance = loop(nummer);
        reis.doe(IB, nummer, EVALUATIE);
        wordtNazorg();

        reis.doe(IB, nummer, "Task_OppOpslaanInParnassys", PARNASSYS);

        assertThat(reis.openTaken(nummer)).isEmpty();
        assertThat(instance).isEnded();
    }

    @Test
    void ontheffingVraagtTweeMensenEnLaatAlleWachtendeDossiersVerder() {
        String nummer = wachtend();
        String ander = wachtend();
        opDeOvergangsdatum(nummer);
        assertThat(reis.openTaken(nummer)).containsExactly("Task_OntheffingAanvragen");
        reis.doe(BEIDE, nummer, AANVRAAG);

        assertThatThrownBy(() -> reis.legVast(BEIDE, nummer, new Ontheffingsbesluit(true, null)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("vier ogen");
        reis.doe(COORDINATOR, nummer, new Ontheffingsbesluit(false, "Cursus kan eerder"));
        assertThat(reis.openTaken(nummer)).containsExactly("Task_KnoppencursusAfwachten");
        assertThat(timer(nummer).getDuedate()).isEqualTo("2027-01-13T00:00:00.000+01:00");

        opDeOvergangsdatum(nummer);
        reis.doe(CONSULENT, nummer, AANVRAAG);
        reis.doe(COORDINATOR, nummer, new Ontheffingsbesluit(true, null));
        reis.voerUit(ander);

        assertThat(reis.dossier(nummer).status()).isEqualTo(Status.OVER_NAAR_TOP);
        assertThat(reis.dossier(ander).status()).isEqualTo(Status.OVER_NAAR_TOP);
        reis.vergeetCursus(ZONDER_CURSUS);
    }

    private String wachtend() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, ZONDER_CURSUS);
        reis.doe(CONSULENT, nummer, ARRANGEMENT_VOLGT);
        return nummer;
    }

    private void wordtNazorg() {
        beheer.beginNazorg();
        reis.voerUit("-");
    }

    private Job timer(String nummer) {
        return reis.instanties(nummer)
                .flatMap(instance -> jobs
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .timers()
                        .activityId("BoundaryEvent_OvergangsdatumBereikt")
                        .list()
                        .stream())
                .findFirst()
                .orElseThrow();
    }

    private void opDeOvergangsdatum(String nummer) {
        jobs.executeJob(timer(nummer).getId());
    }

    private long incidenten() {
        return runtime.createIncidentQuery()
                .activityId("Task_TopDossierAanmaken")
                .count();
    }

    private String totHetGesprek() {
        String nummer = reis.start(Soort.ARRANGEMENT, Vervolg.VERLENGING, MET_CURSUS);
        reis.doe(IB, nummer, verzonden("consulent1", 30));
        return nummer;
    }

    private static Verzendbewijs verzonden(String consulent, long urenGeleden) {
        return new Verzendbewijs(
                Kanaal.ZIVVER,
                "zv-2211-0042",
                consulent,
                nuMin(urenGeleden),
                Set.of(Document.GEEVALUEERD_OPP),
                null,
                null);
    }

    private List<Wat> gebeurd(String nummer) {
        return tijdlijn.van(new OtDossiernummer(nummer)).stream()
                .map(Gebeurtenis::wat)
                .toList();
    }

    private ProcessInstance loop(String nummer) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(nummer, OvergangDossierProcess.KEY)
                .singleResult();
    }

    private List<Opening> openingen(String nummer) {
        return top.geopend.values().stream()
                .filter(opening -> opening.otDossiernummer().waarde().equals(nummer))
                .toList();
    }
}
