package nl.swv.overgang.stand;

import static nl.swv.overgang.Reis.CONSULENT;
import static nl.swv.overgang.Reis.IB;
import static nl.swv.overgang.Reis.MET_CURSUS;
import static nl.swv.overgang.Reis.ZONDER_CURSUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.swv.overgang.Overgangsreis;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.VasteKlok;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.dossier.onderdeel.Evaluatie;
import nl.swv.overgang.dossier.onderdeel.NieuweActie;
import nl.swv.overgang.dossier.onderdeel.Parnassys;
import nl.swv.overgang.stand.Dossierpad.Padstap;
import nl.swv.overgang.stand.Standbalie.Schooldruk;
import nl.swv.overgang.stand.Voortgang.Groepen;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Real dossiers on their road, counted; on H2 here and on PostgreSQL in the subclass. */
@Proef
class TaakstandenTest {

    private static final NieuweActie TLV_VOLGT = new NieuweActie(NieuweActie.Actie.TLV, false, null, Set.of());

    @Autowired
    Standbalie balie;

    @Autowired
    OpenTaken openTaken;

    @Autowired
    Reis reis;

    @Autowired
    Overgangsreis overgang;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    VasteKlok.Wijzer klok;

    @BeforeEach
    void begin() {
        reis.mensen();
    }

    @Test
    void teltDeGroepenEnDeStatussen() {
        actie(MET_CURSUS);
        reis.doe(CONSULENT, actie(MET_CURSUS), TLV_VOLGT);
        reis.doe(CONSULENT, actie(ZONDER_CURSUS), TLV_VOLGT);
        overgang.otPovo();

        Voortgang stand = balie.voortgang();
        assertThat(stand.groepen()).isEqualTo(new Groepen(3, 1, 1, 1, 0));
        assertThat(stand.statussen())
                .contains(
                        entry(Status.LOPEND, 2L),
                        entry(Status.OVER_NAAR_TOP, 1L),
                        entry(Status.NAZORG, 0L),
                        entry(Status.BUITEN_BEREIK, 1L),
                        entry(Status.AFGEROND, 0L));
    }

    @Test
    void naDeOvergangsdatumIsWatWachtNazorg() {
        actie(MET_CURSUS);
        reis.doe(CONSULENT, actie(ZONDER_CURSUS), TLV_VOLGT);
        jdbc.sql("update dossier set status = 'NAZORG' where status = 'LOPEND'").update();

        assertThat(balie.voortgang().groepen()).isEqualTo(new Groepen(2, 0, 0, 0, 2));
    }

    @Test
    void eenDossierDatVlakVoorMiddernachtUtcSluitTeltVoorDeVolgendeDagInAmsterdam() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        klok.zet(Instant.parse("2026-11-25T23:30:00Z"));
        reis.doe(IB, nummer, new Evaluatie(LocalDate.of(2026, 11, 24), true, null));
        reis.doe(IB, nummer, new Parnassys(LocalDate.of(2026, 11, 24), null, null));

        assertThat(balie.voortgang().dagen())
                .containsExactly(
                        new Voortgang.Dag(LocalDate.of(2026, 11, 24), 1, 0, 0, 1),
                        new Voortgang.Dag(LocalDate.of(2026, 11, 25), 0, 0, 0, 1),
                        new Voortgang.Dag(LocalDate.of(2026, 11, 26), 0, 1, 0, 0));
    }

    @Test
    void deTienOudsteTakenZeggenWieAanZetIs() {
        String eerste = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        String tweede = actie(ZONDER_CURSUS);
        for (int meer = 0; meer < 10; meer++) {
            actie(MET_CURSUS);
        }
        sinds(tweede, "2026-09-02 10:00:00");
        sinds(eerste, "2026-09-01 10:00:00");
        List<Taakregel> oudste = balie.voortgang().oudsteTaken();
        assertThat(oudste).hasSize(10).extracting(Taakregel::kenmerk).startsWith(eerste, tweede);
        assertThat(oudste.get(0))
                .isEqualTo(new Taakregel(
                        taak(eerste).getId(),
                        "Task_EvaluatieToevoegenAanOpp",
                        "Evaluatie toevoegen aan OPP",
                        eerste,
                        MET_CURSUS,
                        "De Linde",
                        moment("2026-09-01 10:00:00"),
                        oudste.get(0).voor(),
                        null,
                        "school-12AB00"));
        assertThat(oudste.get(0).voor()).isEqualTo("2026-12-31T22:59:00Z");
        assertThat(oudste.get(1).behandelaar()).isEqualTo("consulent1");
    }

    @Test
    void deOudsteTaakVanEenSchoolIsHaarEigenEnNietDieVanDeConsulent() {
        String evaluatie = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        String jonger = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        sinds(actie(MET_CURSUS), "2026-08-01 10:00:00");
        sinds(evaluatie, "2026-09-03 10:00:00");
        assertThat(balie.druk()).containsEntry(MET_CURSUS, new Schooldruk(0, 0, false, moment("2026-09-03 10:00:00")));
        assertThat(balie.takenVan(MET_CURSUS)).extracting(Taakregel::kenmerk).containsExactly(evaluatie, jonger);
        assertThat(balie.takenVan(ZONDER_CURSUS)).isEmpty();
    }

    @Test
    void drukPerSchoolTeltWatDeLijstGeeftEnVoortgangTeltZeOp() {
        String laat = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        reis.doe(CONSULENT, actie(ZONDER_CURSUS), TLV_VOLGT);
        jdbc.sql("update dossier set einddatum = ? where ot_dossiernummer = ?")
                .param(LocalDate.of(2026, 9, 1))
                .param(laat)
                .update();
        jdbc.sql("delete from ACT_ID_MEMBERSHIP where group_id_ = ?")
                .param("school-" + MET_CURSUS)
                .update();

        Map<String, Schooldruk> druk = balie.druk();
        assertThat(druk.get(MET_CURSUS).overTermijn()).isEqualTo(1);
        assertThat(druk.get(MET_CURSUS).zonderAccount()).isTrue();
        assertThat(druk.get(ZONDER_CURSUS)).isEqualTo(new Schooldruk(0, 1, false, null));
        assertThat(balie.voortgang().remmen()).isEqualTo(new Voortgang.Remmen(1, 1, 2, 1));
    }

    @Test
    void s8_elkGetalVanTakenGeeftPreciesDieTaken() {
        String evaluatie = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        String eerste = actie(MET_CURSUS);
        String tweede = actie(ZONDER_CURSUS);
        sinds(tweede, "2026-09-02 10:00:00");
        assertThat(taken("consulent1", null, Set.of(), false, false)).containsExactly(tweede, eerste);
        assertThat(taken("consulent1", null, Set.of(), true, false)).isEmpty();
        klok.zet(Instant.parse("2027-02-01T12:00:00Z"));
        assertThat(taken("consulent1", null, Set.of(), true, false)).containsExactly(tweede, eerste);
        klok.zet(VasteKlok.BEGIN);
        assertThat(taken(null, "Task_EvaluatieToevoegenAanOpp", Set.of(), false, false))
                .containsExactly(evaluatie);
        assertThat(taken(null, null, Set.of("school-12AB00", "directie-12AB00"), false, true))
                .isEmpty();
        jdbc.sql("delete from ACT_ID_MEMBERSHIP where group_id_ = ?")
                .param("school-" + MET_CURSUS)
                .update();
        assertThat(taken(null, null, Set.of("school-12AB00", "directie-12AB00"), false, true))
                .containsExactly(evaluatie);
        tasks.deleteCandidateGroup(taak(evaluatie).getId(), "school-12AB00");
        openTaken.maakGelijk();
        assertThat(taken(null, null, Set.of(Taakregel.NIEMAND), false, true)).containsExactly(evaluatie);
        Pagina<Taakregel> blad = balie.taken(new Taakregel.Filter(null, null, Set.of(), false, false, 2, 2));
        assertThat(blad.totaal()).isEqualTo(3);
        assertThat(blad.paginas()).isEqualTo(2);
        assertThat(blad.dossiers()).hasSize(1);
    }

    private List<String> taken(String wie, String stap, Set<String> groepen, boolean teLaat, boolean zonderEigenaar) {
        return balie.taken(new Taakregel.Filter(wie, stap, groepen, teLaat, zonderEigenaar, 1, 50)).dossiers().stream()
                .map(Taakregel::kenmerk)
                .toList();
    }

    @Test
    void m5_deOudsteTaakIsOokDieVanDeSchooldirecteur() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        tasks.deleteCandidateGroup(taak(nummer).getId(), "school-12AB00");
        tasks.addCandidateGroup(taak(nummer).getId(), "directie-12AB00");
        sinds(nummer, "2026-09-03 10:00:00");
        assertThat(balie.druk().get(MET_CURSUS).oudsteTaak()).isEqualTo(moment("2026-09-03 10:00:00"));
    }

    @Test
    void doorlooptijdIsDeMediaanVanWatIsAfgerond() {
        for (int uren : List.of(10, 20, 60)) {
            reis.doe(
                    IB,
                    reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS),
                    new Evaluatie(LocalDate.of(2026, 11, 24), true, null));
            jdbc.sql(
                            "update ACT_HI_TASKINST set duration_ = ? where delete_reason_ = 'completed' and duration_ < 3600000")
                    .param(uren * 3_600_000L)
                    .update();
        }
        assertThat(balie.voortgang().doorlooptijden())
                .containsExactly(new Doorlooptijd(
                        "Task_EvaluatieToevoegenAanOpp",
                        "OvergangDossierProcess",
                        "Evaluatie toevoegen aan OPP",
                        3,
                        20,
                        48));
    }

    @Test
    void stappenTellenPerTaakMetHunMediaan() {
        List<String> dagen = List.of("2026-09-01 10:00:00", "2026-09-05 10:00:00", "2026-09-20 10:00:00");
        dagen.forEach(dag -> sinds(actie(MET_CURSUS), dag));
        klok.zet(moment("2026-09-06 22:00:00"));
        assertThat(balie.stappen()).containsExactly(new Stap("Task_NieuweActieVoorbereiden", 3, 36));
        klok.zet(moment("2026-09-01 10:00:00"));
        assertThat(balie.stappen())
                .as("never less than none")
                .extracting(Stap::mediaanUren)
                .containsExactly(0.0);
    }

    @Test
    void hetPadVanEenAfgerondDossierGaatOokDoorHetOpenenVanHetTopDossier() {
        String nummer = actie(MET_CURSUS);
        reis.doe(CONSULENT, nummer, TLV_VOLGT);
        Dossierpad pad = balie.pad(new OtDossiernummer(nummer));
        assertThat(pad.dossier().status()).isEqualTo(Status.OVER_NAAR_TOP);
        assertThat(pad.stappen())
                .allMatch(stap -> stap.tot() != null && !stap.afgebroken())
                .extracting(Padstap::proces, Padstap::element)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("OvergangDossierProcess", "Task_NieuweActieVoorbereiden"),
                        org.assertj.core.groups.Tuple.tuple("TopDossierOpenenProcess", "Task_TopDossierAanmaken"));
        assertThat(pad.stappen().get(0).element()).isEqualTo("StartEvent_OtDossierOntvangen");
        assertThat(pad.tijdlijn()).isNotEmpty();
    }

    private String actie(String school) {
        return reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, school);
    }

    private Task taak(String nummer) {
        return tasks.createTaskQuery().processInstanceBusinessKey(nummer).singleResult();
    }

    private void sinds(String nummer, String moment) {
        jdbc.sql("update ACT_RU_TASK set create_time_ = ? where id_ = ?")
                .param(Timestamp.valueOf(moment))
                .param(taak(nummer).getId())
                .update();
        openTaken.maakGelijk();
    }

    private static Instant moment(String moment) {
        return Timestamp.valueOf(moment).toInstant();
    }
}
