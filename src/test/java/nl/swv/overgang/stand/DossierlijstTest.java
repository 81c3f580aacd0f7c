package nl.swv.overgang.stand;

import static nl.swv.overgang.Reis.CONSULENT;
import static nl.swv.overgang.Reis.MET_CURSUS;
import static nl.swv.overgang.Reis.ZONDER_CURSUS;
import static nl.swv.overgang.stand.Proefdossiers.vraag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.swv.overgang.Overgangsreis;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.dossier.DossierOnbekend;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.dossier.onderdeel.NieuweActie;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.stand.Dossierfilter.Plaatsing;
import nl.swv.overgang.stand.Dossierfilter.Plaatsing.Tijdigheid;
import nl.swv.overgang.stand.Dossierfilter.Termijn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of dossiers: each filter, the order, the sheets; on H2 here and on PostgreSQL in the subclass. */
@Proef
class DossierlijstTest {

    private static final LocalDate OVERGANG = LocalDate.of(2027, 1, 1);

    @Autowired
    Standbalie balie;

    @Autowired
    Dossierlijst lijst;

    @Autowired
    Dossiers bewaard;

    @Autowired
    Proefdossiers dossiers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Overgangsreis overgang;

    @Autowired
    Reis reis;

    @BeforeEach
    void begin() {
        reis.mensen();
    }

    @Test
    void kiestOpStatusScenarioSchoolEnConsulent() {
        dossiers.zet("A-1", Status.LOPEND, Scenario.VERLENGING, Map.of("consulent", "consulent1"));
        dossiers.zet("A-2", Status.NAZORG, Scenario.AFRONDING, Map.of("school", ZONDER_CURSUS));
        dossiers.zet("A-3", Status.AFGEROND);
        dossiers.zet("A-4", Status.BUITEN_BEREIK, Scenario.BUITEN_BEREIK, Map.of("module", "OT_POVO"));
        assertThat(nummers(vraag())).containsExactly("A-1", "A-2", "A-3", "A-4");
        assertThat(nummers(vraag().met("statussen", Set.of(Status.LOPEND, Status.NAZORG))))
                .containsExactly("A-1", "A-2");
        assertThat(nummers(vraag().met("scenario", Scenario.AFRONDING))).containsExactly("A-2", "A-3");
        assertThat(nummers(vraag().met("school", ZONDER_CURSUS))).containsExactly("A-2");
        assertThat(nummers(vraag().met("consulent", "consulent1"))).containsExactly("A-1");
        assertThat(nummers(vraag().met("school", ZONDER_CURSUS).met("scenario", Scenario.VERLENGING)))
                .isEmpty();
    }

    @Test
    void kiestOpDeDagVanSluitenEnOpParnassys() {
        LocalDate dag = LocalDate.of(2026, 11, 3);
        dossiers.zet("B-1", Status.AFGEROND, Scenario.AFRONDING, Map.of("gesloten_dag", dag, "parnassys_op", dag));
        dossiers.zet("B-2", Status.AFGEROND, Scenario.AFRONDING, Map.of("gesloten_dag", dag.plusDays(1)));
        dossiers.zet("B-3", Status.NAZORG, Scenario.AFRONDING, Map.of("parnassys_op", OVERGANG));
        dossiers.zet("B-4", Status.LOPEND);
        dossiers.zet("B-5", Status.ALLEEN_BACKUP, Scenario.ALLEEN_BACKUP, Map.of("parnassys_niet_relevant", true));
        assertThat(nummers(vraag().met("gesloten", dag))).containsExactly("B-1");
        assertThat(nummers(vraag().met("parnassys", new Plaatsing(Tijdigheid.GEDAAN, OVERGANG))))
                .containsExactly("B-1");
        assertThat(nummers(vraag().met("parnassys", new Plaatsing(Tijdigheid.TE_LAAT, OVERGANG))))
                .containsExactly("B-3");
        assertThat(nummers(vraag().met("parnassys", new Plaatsing(Tijdigheid.OPEN, OVERGANG))))
                .as("R23: what is closed too")
                .containsExactly("B-2", "B-4");
        assertThat(nummers(vraag().met("parnassys", new Plaatsing(Tijdigheid.NIET_RELEVANT, OVERGANG))))
                .containsExactly("B-5");
    }

    @Test
    void termijnIsDeEinddatumOfDeLaatsteDagVoorDeOvergangsdatumEnAlleenVanWatOpenIs() {
        LocalDate einde = LocalDate.of(2026, 11, 30);
        dossiers.zet("C-1", Status.LOPEND, Scenario.VERLENGING, Map.of("einddatum", einde));
        dossiers.zet("C-2", Status.LOPEND);
        dossiers.zet("C-3", Status.NAZORG, Scenario.VERLENGING, Map.of("einddatum", OVERGANG.plusMonths(3)));
        dossiers.zet("C-4", Status.AFGEROND, Scenario.VERLENGING, Map.of("einddatum", einde));
        LocalDate laatste = OVERGANG.minusDays(1);
        assertThat(nummers(vraag().met("termijn", new Termijn(einde, einde, OVERGANG))))
                .containsExactly("C-1");
        assertThat(nummers(vraag().met("termijn", new Termijn(laatste, laatste, OVERGANG))))
                .containsExactly("C-2", "C-3");
        assertThat(nummers(vraag().met("termijn", new Termijn(einde.plusDays(1), laatste.minusDays(1), OVERGANG))))
                .isEmpty();
    }

    @Test
    void kiestOpEenOpenTaakEnOpHetOntbrekenErvan() {
        String bezig = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, ZONDER_CURSUS);
        String wacht = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, ZONDER_CURSUS);
        reis.doe(CONSULENT, wacht, new NieuweActie(NieuweActie.Actie.TLV, false, null, Set.of()));
        dossiers.zet("D-1", Status.AFGEROND);
        assertThat(nummers(vraag().met("taak", "Task_NieuweActieVoorbereiden"))).containsExactly(bezig);
        assertThat(nummers(vraag().met("taak", "Task_KnoppencursusAfwachten"))).containsExactly(wacht);
        assertThat(nummers(vraag().met("zonderTaak", "Task_KnoppencursusAfwachten")))
                .containsExactly("D-1", bezig);
    }

    @Test
    void zoektOpHetBeginVanBeideNummersEnEenJokertekenIsGewoonEenTeken() {
        dossiers.zet("OT-10", Status.LOPEND);
        dossiers.zet("OT_10", Status.LOPEND);
        dossiers.zet("X-1", Status.OVER_NAAR_TOP, Scenario.VERLENGING, Map.of("top_dossiernummer", "Top%7"));
        assertThat(nummers(vraag().met("zoek", "ot-1"))).containsExactly("OT-10");
        assertThat(nummers(vraag().met("zoek", "OT_"))).containsExactly("OT_10");
        assertThat(nummers(vraag().met("zoek", "%"))).isEmpty();
        assertThat(nummers(vraag().met("zoek", "\\"))).isEmpty();
        assertThat(nummers(vraag().met("zoek", "TOP%"))).containsExactly("X-1");
        assertThat(nummers(vraag().met("zoek", "10"))).isEmpty();
    }

    @Test
    void watLeegIsKomtAltijdLaatstEnEenVreemdeKolomSorteertOpNummer() {
        LocalDate dag = LocalDate.of(2026, 11, 3);
        dossiers.zet("E-1", Status.LOPEND);
        dossiers.zet("E-2", Status.AFGEROND, Scenario.AFRONDING, Map.of("gesloten_dag", dag));
        dossiers.zet("E-3", Status.AFGEROND, Scenario.AFRONDING, Map.of("gesloten_dag", dag.minusDays(9)));
        assertThat(nummers(vraag().met("sorteer", "gesloten"))).containsExactly("E-3", "E-2", "E-1");
        assertThat(nummers(vraag().met("sorteer", "-gesloten"))).containsExactly("E-2", "E-3", "E-1");
        assertThat(nummers(vraag().met("sorteer", "-nummer"))).containsExactly("E-3", "E-2", "E-1");
        assertThat(nummers(vraag().met("sorteer", "status; drop table dossier")))
                .containsExactly("E-1", "E-2", "E-3");
    }

    @Test
    void eenBladIsNietLangerDanGevraagdEnHetTotaalTeltAlles() {
        for (int volg = 1; volg <= 5; volg++) {
            dossiers.zet("F-" + volg, Status.LOPEND);
        }
        Pagina<Lijstregel> laatste =
                lijst.zoek(vraag().met("perPagina", 2).met("pagina", 3).filter(), Reis.COORDINATOR);
        assertThat(laatste.dossiers()).extracting(Lijstregel::nummer).containsExactly(new OtDossiernummer("F-5"));
        assertThat(laatste.totaal()).isEqualTo(5);
        assertThat(laatste.paginas()).isEqualTo(3);
        assertThat(nummers(vraag().met("perPagina", 2).met("pagina", 4))).isEmpty();
    }

    @Test
    void regelDraagtDeNaamVanDeSchoolEnEenOnbekendNummerWordtGenoemd() {
        dossiers.zet("G-1", Status.LOPEND, Scenario.VERLENGING, Map.of("school", MET_CURSUS));
        assertThat(balie.pad(new OtDossiernummer("G-1")).dossier().schoolnaam()).isEqualTo("De Linde");
        assertThatThrownBy(() -> balie.pad(new OtDossiernummer("G-2"))).isInstanceOf(DossierOnbekend.class);
    }

    /** The clause in SQL and the rule in Java agree on every dossier. */
    @Test
    void iederVindtPreciesWatVanHemIs() {
        dossiers.zet("H-1", Status.LOPEND, Scenario.VERLENGING, Map.of("school", MET_CURSUS));
        dossiers.zet("H-2", Status.AFGEROND, Scenario.AFRONDING, Map.of("school", ZONDER_CURSUS));
        dossiers.zet("H-3", Status.LOPEND, Scenario.VERLENGING, Map.of("school", ZONDER_CURSUS, "consulent", "c1"));
        dossiers.zet("H-4", Status.BUITEN_BEREIK, Scenario.BUITEN_BEREIK, Map.of("module", "OT_POVO"));
        jdbc.sql("update dossier set school = null where ot_dossiernummer = 'H-4'")
                .update();
        String wijkteam = bewaard.vind(new OtDossiernummer("H-2")).orElseThrow().wijkteam();
        assertThat(gevonden(new Gebruiker("ib", Set.of("school-" + MET_CURSUS))))
                .containsExactly("H-1");
        assertThat(gevonden(new Gebruiker("c2", Set.of("consulenten", wijkteam))))
                .contains("H-2", "H-3");
        assertThat(gevonden(new Gebruiker("c1", Set.of("consulenten", "wijkteam-elders"))))
                .containsExactly("H-3");
        assertThat(gevonden(new Gebruiker("c1", Set.of("school-99ZZ00")))).isEmpty();
        assertThat(gevonden(new Gebruiker("co", Set.of("coordinatoren")))).hasSize(4);
        assertThat(gevonden(new Gebruiker("niemand", Set.of()))).isEmpty();
    }

    private List<String> gevonden(Gebruiker gebruiker) {
        List<String> gevonden = lijst.zoek(vraag().filter(), gebruiker).dossiers().stream()
                .map(regel -> regel.nummer().waarde())
                .toList();
        assertThat(gevonden)
                .containsExactlyElementsOf(
                        bewaard
                                .alle(Stream.of("H-1", "H-2", "H-3", "H-4")
                                        .map(OtDossiernummer::new)
                                        .toList())
                                .stream()
                                .filter(dossier -> dossier.isZichtbaarVoor(gebruiker))
                                .map(dossier -> dossier.nummer().waarde())
                                .sorted()
                                .toList());
        return gevonden;
    }

    private List<String> nummers(Proefdossiers.Vraag vraag) {
        return lijst.zoek(vraag.filter(), Reis.COORDINATOR).dossiers().stream()
                .map(regel -> regel.nummer().waarde())
                .toList();
    }
}
