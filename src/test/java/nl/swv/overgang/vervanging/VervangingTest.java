package nl.swv.overgang.vervanging;

import static nl.swv.overgang.Reis.COORDINATOR;
import static nl.swv.overgang.Reis.IB;
import static nl.swv.overgang.Reis.MET_CURSUS;
import static nl.swv.overgang.Reis.als;
import static nl.swv.overgang.Reis.nuMin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.swv.overgang.Overgangsreis;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.VasteKlok;
import nl.swv.overgang.dossier.Consulentwissel;
import nl.swv.overgang.dossier.Dossierbeheer;
import nl.swv.overgang.dossier.Gebeurtenis;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Tijdlijn;
import nl.swv.overgang.dossier.onderdeel.Intrekking;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs.Document;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs.Kanaal;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.platform.Weigering;
import nl.swv.overgang.vervanging.Vervangingsbalie.Overgenomen;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** consulent1 falls ill: what moves, what the school has to do again, and what comes back. */
@Proef
class VervangingTest {

    private static final LocalDate EINDE = LocalDate.of(2026, 11, 30);
    private static final Instant NACHT_ERNA = Instant.parse("2026-11-30T23:05:00Z");

    @Autowired
    Consulentwissel consulentwissel;

    @Autowired
    Reis reis;

    @Autowired
    Overgangsreis overgang;

    @Autowired
    Vervangingsbalie balie;

    @Autowired
    Vervangingswacht wacht;

    @Autowired
    Dossierbeheer beheer;

    @Autowired
    Tijdlijn tijdlijn;

    @Autowired
    Groepen groepen;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    VasteKlok.Wijzer klok;

    @BeforeEach
    void begin() {
        reis.mensen();
        groepen.account("consulent3", "Con", "Sulent", "demo", Set.of("consulenten", "wijkteam-zuid"));
    }

    @Test
    void alleOpenDossiersEnTakenGaanInEenKeerOver() {
        String actie = nieuweActie();
        String afronding = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        String ingetrokken = nieuweActie();
        als(COORDINATOR, () -> {
            beheer.trekIn(new OtDossiernummer(ingetrokken), new Intrekking("Dubbel"));
            return ingetrokken;
        });
        reis.voerUit(ingetrokken);

        Overgenomen over = vervang("consulent1", "consulent2");

        assertThat(over.dossiers()).isEqualTo(2);
        assertThat(over.taken()).isEqualTo(1);
        assertThat(over.opnieuwVerzenden()).isZero();
        assertThat(List.of(actie, afronding, ingetrokken))
                .extracting(nummer -> reis.dossier(nummer).ot().consulent())
                .containsExactly("consulent2", "consulent2", "consulent1");
        assertThat(taak(actie).getAssignee()).isEqualTo("consulent2");
        assertThat(taak(afronding).getAssignee()).as("a task of the school").isNull();
        assertThat(tijdlijn.van(new OtDossiernummer(afronding)))
                .filteredOn(gebeurtenis -> gebeurtenis.wat() == Wat.CONSULENT_GEWIJZIGD)
                .extracting(Gebeurtenis::detail, Gebeurtenis::door)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("consulent2", "coordinator"));
        assertThat(als(COORDINATOR, balie::alle))
                .singleElement()
                .satisfies(vervanging -> assertThat(vervanging.dossiers()).isEqualTo(2))
                .satisfies(vervanging -> assertThat(vervanging.begonnenDoor()).isEqualTo("coordinator"))
                .satisfies(vervanging -> assertThat(vervanging.loopt()).isTrue());
    }

    @Test
    void vertrokkenConsulentHoudtGeenEigenRechtOpDeTaken() {
        String inEenKeer = nieuweActie();
        String teruggegeven = nieuweActie();
        tasks.setAssignee(taak(teruggegeven).getId(), null);
        assertThat(ziet("consulent3", inEenKeer)).isFalse();
        vervang("consulent1", "consulent3");
        assertThat(ziet("consulent3", inEenKeer)).isTrue();
        assertThat(ziet("consulent3", teruggegeven)).isFalse();
        assertThat(taak(teruggegeven).getAssignee()).as("stays with the team").isNull();

        als(COORDINATOR, () -> {
            consulentwissel.wissel(new OtDossiernummer(inEenKeer), "consulent2");
            return inEenKeer;
        });
        assertThat(ziet("consulent3", inEenKeer)).isFalse();
        assertThat(ziet("consulent2", inEenKeer)).isTrue();
    }

    @Test
    void losseTaakGaatNaarDeVervangerAlsDieErbijMagEnAndersNaarHetTeam() {
        String vanEenAnder = nieuweActie();
        als(COORDINATOR, () -> {
            consulentwissel.wissel(new OtDossiernummer(vanEenAnder), "consulent2");
            return vanEenAnder;
        });
        tasks.setAssignee(taak(vanEenAnder).getId(), "consulent1");
        groepen.account("consulent4", "Con", "Sulent", "demo", Set.of("consulenten", "wijkteam-noord"));

        assertThat(vervang("consulent1", "consulent4"))
                .extracting(Overgenomen::dossiers, Overgenomen::taken)
                .containsExactly(0, 1);
        assertThat(taak(vanEenAnder).getAssignee()).isEqualTo("consulent4");
        assertThat(reis.dossier(vanEenAnder).ot().consulent()).isEqualTo("consulent2");

        assertThat(vervang("consulent4", "consulent3").taken()).isEqualTo(1);
        assertThat(taak(vanEenAnder).getAssignee()).isNull();
        assertThat(ziet("consulent3", vanEenAnder)).as("of another wijk").isFalse();
    }

    @Test
    void naDeOverdrachtVraagtR05DeDocumentenOpnieuw() {
        String nummer = totHetGesprek();

        assertThat(vervang("consulent1", "consulent2").opnieuwVerzenden()).isEqualTo(1);

        assertThat(reis.openTaken(nummer)).containsExactly("Task_DocumentenBeveiligdVerzenden");
        assertThatThrownBy(() -> reis.legVast(IB, nummer, verzonden("consulent1")))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("consulent2");
        reis.doe(IB, nummer, opnieuwVerzonden("consulent2"));
        assertThat(taak(nummer).getAssignee()).isEqualTo("consulent2");
    }

    @Test
    void naDeEinddatumGaatTerugWatNogOpenEnBijDeVervangerIs() {
        String open = nieuweActie();
        String bijEenDerde = nieuweActie();
        String gesloten = nieuweActie();
        vervang("consulent1", "consulent2");
        als(COORDINATOR, () -> {
            consulentwissel.wissel(new OtDossiernummer(bijEenDerde), "consulent3");
            beheer.trekIn(new OtDossiernummer(gesloten), new Intrekking("Dubbel"));
            return open;
        });
        reis.voerUit(gesloten);

        klok.zet(Instant.parse("2026-11-30T22:55:00Z"));
        wacht.beeindigVerlopen();
        assertThat(reis.dossier(open).ot().consulent())
                .as("the last day of the absence has not ended")
                .isEqualTo("consulent2");

        klok.zet(NACHT_ERNA);
        wacht.beeindigVerlopen();
        wacht.beeindigVerlopen();
        assertThat(List.of(open, bijEenDerde, gesloten))
                .extracting(nummer -> reis.dossier(nummer).ot().consulent())
                .containsExactly("consulent1", "consulent3", "consulent2");
        assertThat(taak(open).getAssignee()).isEqualTo("consulent1");
        assertThat(taak(bijEenDerde).getAssignee()).isEqualTo("consulent3");
        assertThat(als(COORDINATOR, balie::alle))
                .singleElement()
                .satisfies(vervanging -> assertThat(vervanging.terug()).isEqualTo(1))
                .satisfies(vervanging -> assertThat(vervanging.beeindigdDoor()).isEqualTo("systeem"))
                .satisfies(vervanging -> assertThat(vervanging.beeindigdOp()).isEqualTo(NACHT_ERNA));
    }

    @Test
    void eerderBeeindigenGeeftTerugEnKanEenKeer() {
        String nummer = totHetGesprek();
        long id = vervang("consulent1", "consulent2").id();
        reis.doe(IB, nummer, opnieuwVerzonden("consulent2"));

        als(COORDINATOR, () -> balie.beeindig(id));
        assertThat(reis.openTaken(nummer)).as("R05").containsExactly("Task_DocumentenBeveiligdVerzenden");
        assertThat(reis.dossier(nummer).ot().consulent()).isEqualTo("consulent1");
        assertThatThrownBy(() -> als(COORDINATOR, () -> balie.beeindig(id))).isInstanceOf(NietNu.class);
    }

    @Test
    void wieGeenConsulentMeerIsKrijgtNietsTerug() {
        groepen.account("vertrekt", "Con", "Sulent", "demo", Set.of("oud-consulenten"));
        String nummer = nieuweActie();
        jdbc.sql("update dossier set consulent = 'vertrekt'").update();
        long id = vervang("vertrekt", "consulent2").id();
        als(COORDINATOR, () -> balie.beeindig(id));
        assertThat(reis.dossier(nummer).ot().consulent()).isEqualTo("consulent2");
    }

    @Test
    void vervangerDieZelfAfwezigWordtGeeftDoorNaarWieHetHad() {
        String nummer = nieuweActie();
        long eerste = vervang("consulent1", "consulent2").id();
        long tweede = vervang("consulent2", "consulent3").id();
        assertThat(reis.dossier(nummer).ot().consulent()).isEqualTo("consulent3");

        als(COORDINATOR, () -> balie.beeindig(eerste));
        assertThat(reis.dossier(nummer).ot().consulent())
                .as("not with the vervanger any more")
                .isEqualTo("consulent3");
        als(COORDINATOR, () -> balie.beeindig(tweede));
        assertThat(reis.dossier(nummer).ot().consulent()).isEqualTo("consulent1");
    }

    @Test
    void alsHetBijEenDossierMisgaatIsErNietsOvergedragen() {
        String goed = nieuweActie();
        String kapot = totHetGesprek();
        jdbc.sql("delete from act_ru_event_subscr where event_name_ = 'Msg_ConsulentGewijzigd'")
                .update();

        assertThatThrownBy(() -> vervang("consulent1", "consulent2"))
                .isInstanceOf(RuntimeException.class)
                .isNotInstanceOf(Weigering.class);

        assertThat(List.of(goed, kapot))
                .extracting(nummer -> reis.dossier(nummer).ot().consulent())
                .containsOnly("consulent1");
        assertThat(taak(goed).getAssignee()).isEqualTo("consulent1");
        assertThat(als(COORDINATOR, balie::alle)).isEmpty();
    }

    @Test
    void eenMislukkingHoudtDeAndereVervangingenNietTegen() {
        String gesprek = totHetGesprek();
        long kapot = vervang("consulent1", "consulent2").id();
        reis.doe(IB, gesprek, opnieuwVerzonden("consulent2"));
        jdbc.sql("delete from act_ru_event_subscr where event_name_ = 'Msg_ConsulentGewijzigd'")
                .update();
        String kan = nieuweActie();
        als(COORDINATOR, () -> {
            consulentwissel.wissel(new OtDossiernummer(kan), "consulent3");
            return kan;
        });
        vervang("consulent3", "consulent2");

        klok.zet(NACHT_ERNA);
        assertThatThrownBy(wacht::beeindigVerlopen).isInstanceOf(RuntimeException.class);
        assertThat(reis.dossier(kan).ot().consulent()).isEqualTo("consulent3");
        assertThat(reis.dossier(gesprek).ot().consulent()).isEqualTo("consulent2");
        assertThat(als(COORDINATOR, balie::alle))
                .filteredOn(Vervanging::loopt)
                .extracting(Vervanging::id)
                .containsExactly(kapot);
    }

    @ParameterizedTest
    @CsvSource({
        "consulent1, consulent1, ziek, 2026-11-30, een andere consulent",
        "consulent1, coordinator, ziek, 2026-11-30, geen account van een consulent",
        "'', consulent2, ziek, 2026-11-30, wie er afwezig is",
        "consulent1, '', ziek, 2026-11-30, wie de taken overneemt",
        "consulent1, consulent2, ' ', 2026-11-30, waarom",
        "consulent1, consulent2, bsn 123456782, 2026-11-30, BSN",
        "consulent1, consulent2, ziek, 2026-11-23, vandaag of een latere dag",
        "consulent1, consulent2, ziek, , tot en met welke dag"
    })
    void watNietKlopt(String afwezige, String vervanger, String reden, LocalDate tot, String zin) {
        nieuweActie();
        assertThatThrownBy(() ->
                        als(COORDINATOR, () -> balie.vervang(new Vervangingsaanvraag(afwezige, vervanger, reden, tot))))
                .isInstanceOf(Ongeldig.class)
                .hasMessageContaining(zin);
        assertThat(als(COORDINATOR, balie::alle)).isEmpty();
    }

    @Test
    void reden500TekensIsGenoeg() {
        nieuweActie();
        assertThatThrownBy(() -> als(
                        COORDINATOR,
                        () -> balie.vervang(
                                new Vervangingsaanvraag("consulent1", "consulent2", "x".repeat(501), EINDE))))
                .isInstanceOf(Ongeldig.class)
                .hasMessageContaining("500");
        assertThat(als(
                                COORDINATOR,
                                () -> balie.vervang(new Vervangingsaanvraag(
                                        "consulent1", "consulent2", "x".repeat(500), LocalDate.of(2026, 11, 24))))
                        .dossiers())
                .isEqualTo(1);
    }

    @Test
    void overlappendeOfLegeVervangingWordtGeweigerd() {
        assertThatThrownBy(() -> vervang("consulent1", "consulent2"))
                .isInstanceOf(NietNu.class)
                .hasMessageContaining("niets over te dragen");
        nieuweActie();
        vervang("consulent1", "consulent2");
        nieuweActie();
        assertThatThrownBy(() -> vervang("consulent1", "consulent3"))
                .isInstanceOf(NietNu.class)
                .hasMessageContaining("al vervangen");
        assertThatThrownBy(() -> vervang("consulent2", "consulent1"))
                .isInstanceOf(Ongeldig.class)
                .hasMessageContaining("zelf afwezig");
    }

    private Overgenomen vervang(String afwezige, String vervanger) {
        return als(
                COORDINATOR,
                () -> balie.vervang(new Vervangingsaanvraag(afwezige, vervanger, "Langdurig ziek", EINDE)));
    }

    private String nieuweActie() {
        return reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
    }

    private String totHetGesprek() {
        String nummer = reis.start(Soort.ARRANGEMENT, Vervolg.VERLENGING, MET_CURSUS);
        reis.doe(IB, nummer, verzonden("consulent1"));
        return nummer;
    }

    private static Verzendbewijs verzonden(String consulent) {
        return verzonden(consulent, 30);
    }

    /** After the hand-over (R18). */
    private static Verzendbewijs opnieuwVerzonden(String consulent) {
        return verzonden(consulent, 0);
    }

    private static Verzendbewijs verzonden(String consulent, int urenGeleden) {
        return new Verzendbewijs(
                Kanaal.ZIVVER,
                "zv-2211-0042",
                consulent,
                nuMin(urenGeleden),
                Set.of(Document.GEEVALUEERD_OPP),
                null,
                null);
    }

    private Task taak(String nummer) {
        return tasks.createTaskQuery().processInstanceBusinessKey(nummer).singleResult();
    }

    private boolean ziet(String wie, String nummer) {
        List<String> groups = identity.createGroupQuery().groupMember(wie).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(wie, groups);
        try {
            return tasks.createTaskQuery().processInstanceBusinessKey(nummer).count() == 1;
        } finally {
            identity.clearAuthentication();
        }
    }
}
