package nl.swv.overgang.otexport;

import static nl.swv.overgang.otexport.Uitkomst.BUITEN_BEREIK;
import static nl.swv.overgang.otexport.Uitkomst.GESTART;
import static nl.swv.overgang.otexport.Uitkomst.GEWEIGERD;
import static nl.swv.overgang.otexport.Uitkomst.HEROPEND;
import static nl.swv.overgang.otexport.Uitkomst.ONGEWIJZIGD;
import static nl.swv.overgang.otexport.Uitkomst.TE_BEOORDELEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierimportTest {

    private static final String GOED =
            "OT-1;OT-1LOKET;A&O;LOPEND;12AB00;LL-7F3K2;4;2026-01-01;31-12-2026;GEEN;consulent1";
    private static final String AFGEROND = "OT-1;OT-1LOKET;A&O;AFGEROND;12AB00;LL-7F3K2;;;;;";
    private static final String POVO = "OT-1;OT-POVO;;;;Jan Jansen;groep acht;morgen;;;";

    private final Werkplaats werk = new Werkplaats();

    @Test
    void wordtGestartMetAllesWatErStond() {
        assertThat(werk.leesRegels(GOED).aantallen()).isEqualTo(Map.of(GESTART, 1L));
        OtDossier ot = werk.geheugen.dossiers.get("OT-1").ot();
        assertThat(ot.soort()).isEqualTo(Soort.A_EN_O);
        assertThat(ot.school()).isEqualTo("12AB00");
        assertThat(ot.leerling()).isEqualTo("LL-7F3K2");
        assertThat(ot.groep()).isEqualTo("4");
        assertThat(ot.startdatum()).isEqualTo("2026-01-01");
        assertThat(ot.einddatum()).isEqualTo("2026-12-31");
        assertThat(ot.vervolg()).isEqualTo(OtDossier.Vervolg.GEEN);
        assertThat(ot.consulent()).isEqualTo("consulent1");
        assertThat(werk.geheugen.gestart).containsExactly("OT-1");
    }

    @Test
    void vanOtPovoWordtNietsVanDeLeerlingBewaard() {
        assertThat(werk.leesRegels(POVO, POVO).aantallen()).isEqualTo(Map.of(BUITEN_BEREIK, 2L));
        OtDossier ot = werk.geheugen.dossiers.get("OT-1").ot();
        assertThat(ot)
                .isEqualTo(new OtDossier(
                        new OtDossiernummer("OT-1"),
                        ot.module(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
        assertThat(werk.geheugen.gestart).isEmpty();
        assertThat(werk.leesRegels(POVO).aantallen()).isEqualTo(Map.of(BUITEN_BEREIK, 1L));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4;2026-01-01 | 111222333;2026-01-01 | groep",
                "LL-7F3K2 | 123456782 | leerling",
                "LL-7F3K2 | 1234.56.782 | leerling",
                "LL-7F3K2 | https://ketenid.nl/abc | leerling",
                "OT-1; | 123456782; | otdossiernummer",
                "OT-1; | ; | otdossiernummer",
                "OT-1; | OT 1; | otdossiernummer",
                "OT-1LOKET | OT-2LOKET | module",
                "OT-1LOKET | '' | module",
                "A&O | OBSERVATIE | soort",
                "LOPEND | GEPAUZEERD | status",
                "GEEN | MISSCHIEN | vervolg",
                "12AB00 | 99ZZ99 | school",
                "12AB00 | onzin | school",
                "LL-7F3K2 | Jan Jansen | leerling",
                "LL-7F3K2 | '' | leerling",
                ";4; | ;een veel te lange groep; | groep",
                "2026-01-01 | 2026-02-30 | startdatum",
                "31-12-2026 | 31-02-2026 | einddatum",
                "31-12-2026 | 12/31/2026 | einddatum",
                "31-12-2026 | 31-12-2025 | einddatum",
                "consulent1 | Jan Jansen | consulent"
            })
    void weigertMetRegelEnVeld(String goed, String fout, String veld) {
        String slecht = GOED.replace(goed, fout);
        assertThat(slecht).isNotEqualTo(GOED);
        Importstand verslag = werk.leesRegels(GOED.replace("OT-1;", "OT-0;"), slecht);
        assertThat(verslag.aantallen()).isEqualTo(Map.of(GESTART, 1L, GEWEIGERD, 1L));
        assertThat(verslag.bevindingen().fouten()).singleElement().satisfies(melding -> {
            assertThat(melding.regel()).isEqualTo(3);
            assertThat(melding.veld()).isEqualTo(veld);
            assertThat(fout.isBlank() || !melding.melding().contains(fout)).isTrue();
        });
        assertThat(werk.geheugen.dossiers).containsOnlyKeys("OT-0");
        assertThat(werk.geheugen.regels.get(0L).get(1).afdruk()).isNull();
    }

    @Test
    void persoonsnummerInEenAndereKolomWeigertDeRegelEnLaatAlleenZijnNummerNa() {
        Importstand verslag = werk.lees(Werkplaats.KOP.replace("\n", ";toelichting\n") + GOED + ";bel 123456782 even");
        assertThat(verslag.bevindingen().genegeerdeKolommen()).containsExactly("toelichting");
        assertThat(verslag.bevindingen().fouten())
                .extracting(Importverslag.Melding::veld)
                .containsExactly("toelichting");
        assertThat(werk.geheugen.regels.get(0L)).singleElement().satisfies(regel -> {
            assertThat(regel.uitkomst()).isEqualTo(GEWEIGERD);
            assertThat(regel.sleutel()).isEqualTo("OT-1");
            assertThat(regel.afdruk()).isNull();
        });
    }

    /** R10: a number is kept where it is certain that it is one, and that it is no persoonsnummer (R11). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OT-1;x;x;x;x;123456782 | OT-1",
                "123456782;x;x;x;x;x | ",
                "OT 1;x;x;x;x;123456782 | ",
                "OT-1;x;x;x;x;x;x;x;x;x;x;te breed | OT-1"
            })
    void eenGeweigerdeRegelHoudtZijnNummerAlsDatZelfGoedIs(String rij, String nummer) {
        werk.leesRegels(rij);
        assertThat(werk.geheugen.regels.get(0L))
                .extracting(Importregel::sleutel)
                .containsExactly(nummer);
    }

    @Test
    void vanEenTeBredeRegelTeltAlleenDeEersteKolomAlsNummer() {
        werk.lees("leerling;otdossiernummer;module;soort;status;school\nLL-1;Jansen;OT-1;OT-1LOKET;TLV;LOPEND;12AB00");
        assertThat(werk.geheugen.regels.get(0L))
                .extracting(Importregel::sleutel)
                .containsOnlyNulls();
    }

    @Test
    void alleFoutenVanEenRegelKomenSamenTerug() {
        assertThat(werk.leesRegels("OT-1;X;Y;Z;onzin;Jan;;2026-02-30;;Q;")
                        .bevindingen()
                        .fouten())
                .extracting(Importverslag.Melding::veld)
                .containsExactly("module", "soort", "status", "school", "leerling", "startdatum", "vervolg");
    }

    @Test
    void onbekendeConsulentGeeftEenWaarschuwingEnHetWijkteamKrijgtHet() {
        Importstand verslag = werk.leesRegels(GOED.replace("consulent1", "oud.account"));
        assertThat(verslag.aantallen()).isEqualTo(Map.of(GESTART, 1L));
        assertThat(verslag.bevindingen().waarschuwingen())
                .extracting(Importverslag.Melding::veld)
                .containsExactly("consulent");
        assertThat(werk.geheugen.dossiers.get("OT-1").ot().consulent()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1", "20"})
    void tweeKeerInHetBestandIsBekendOfGeweigerd(int batch) {
        werk.batch = batch;
        String anders = GOED.replace(";4;", ";5;");
        Importstand verslag = werk.leesRegels(GOED, anders, GOED.replace("31-12-2026", "2026-12-31"), anders);
        assertThat(verslag.aantallen()).isEqualTo(Map.of(GESTART, 1L, ONGEWIJZIGD, 1L, GEWEIGERD, 2L));
        assertThat(verslag.bevindingen().fouten())
                .extracting(Importverslag.Melding::regel)
                .containsExactly(3L, 5L);
        assertThat(verslag.bevindingen().fouten().get(0).melding()).contains("regel 2");
        assertThat(werk.geheugen.dossiers.get("OT-1").ot().groep()).isEqualTo("4");
    }

    @Test
    void naEenGeweigerdeRegelTeltHetzelfdeNummerMetAndereGegevensNietAlsnog() {
        assertThat(werk.leesRegels(GOED.replace("A&O", "ONZIN"), GOED).aantallen())
                .isEqualTo(Map.of(GEWEIGERD, 2L));
        assertThat(werk.geheugen.dossiers).isEmpty();
    }

    @Test
    void r15_laterAfgerondIsTeBeoordelenEnWeerLopendIsHeropend() {
        werk.leesRegels(GOED, AFGEROND.replace("OT-1;", "OT-2;"), POVO.replace("OT-1;", "OT-3;"));
        Importstand verslag = werk.leesRegels(
                AFGEROND,
                GOED.replace("OT-1;", "OT-2;"),
                GOED.replace("OT-1;", "OT-2;"),
                GOED.replace("OT-1;", "OT-3;"));
        assertThat(verslag.aantallen()).isEqualTo(Map.of(TE_BEOORDELEN, 1L, HEROPEND, 2L, ONGEWIJZIGD, 1L));
        assertThat(verslag.bekend()).isEqualTo(4);
        assertThat(verslag.bevindingen().wijzigingen())
                .filteredOn(een -> !een.volgt())
                .extracting(Importverslag.Gewijzigd::dossiernummer, Importverslag.Gewijzigd::nieuw)
                .containsExactly(tuple("OT-1", "AFGEROND"), tuple("OT-1", null));
        assertThat(werk.geheugen.gestart).containsExactly("OT-1", "OT-2", "OT-3");
        assertThat(werk.geheugen.dossiers.values()).allMatch(Dossier::isOpen);
        assertThat(werk.leesRegels(AFGEROND.replace("OT-1;", "OT-2;")).aantallen())
                .isEqualTo(Map.of(TE_BEOORDELEN, 1L));
    }

    @Test
    void r15_eenVolledigeExportNoemtWatErNietMeerInStaat() {
        werk.leesRegels(GOED, GOED.replace("OT-1;", "OT-2;"), AFGEROND.replace("OT-1;", "OT-3;"));
        String zonderTwee = Werkplaats.KOP + GOED;
        assertThat(werk.leesVolledig(zonderTwee, true).verdwenen()).isEqualTo(1);
        assertThat(werk.leesVolledig(zonderTwee, false).verdwenen()).isEqualTo(1);
        assertThat(werk.lees(zonderTwee).verslag().verdwenen()).isNull();
    }

    @Test
    void r12_r18_watNietKanKloppenKomtBinnenMetEenWaarschuwing() {
        Importstand verslag = werk.leesRegels(
                "OT-1;OT-1LOKET;ARRANGEMENT;LOPEND;12AB00;LL-7F3K2;4;2026-01-01;2027-01-02;VERLENGING;consulent1",
                "OT-2;OT-1LOKET;ARRANGEMENT;LOPEND;12AB00;LL-7F3K2;4;2026-01-01;2027-01-01;VERLENGING;consulent1",
                "OT-3;OT-1LOKET;A&O;LOPEND;12AB00;LL-7F3K2;4;2027-02-03;;GEEN;consulent1",
                "OT-4;OT-1LOKET;A&O;LOPEND;12AB00;LL-7F3K2;4;2027-02-02;;GEEN;consulent1");
        assertThat(verslag.aantallen()).isEqualTo(Map.of(GESTART, 4L));
        assertThat(verslag.bevindingen().waarschuwingen())
                .extracting("regel", "veld")
                .containsExactly(tuple(2L, "einddatum"), tuple(4L, "startdatum"));
    }

    @Test
    void r19_nummerPseudoniemEnSchoolHebbenEenSchrijfwijze() {
        werk.leesRegels(GOED);
        assertThat(werk.leesRegels(GOED.replace("OT-1;", "ot-1;")
                                .replace("12AB00", " 12ab00 ")
                                .replace("LL-7F3K2", "ll-7f3k2"))
                        .aantallen())
                .isEqualTo(Map.of(ONGEWIJZIGD, 1L));
        assertThat(werk.leesRegels("OT-2;" + GOED.substring(5), "ot-2;" + GOED.substring(5))
                        .aantallen())
                .isEqualTo(Map.of(GESTART, 1L, ONGEWIJZIGD, 1L));
    }

    @Test
    void eenNaamOfDatumIsGeenNummerEnGeenPseudoniem() {
        assertThat(werk.leesRegels(
                                GOED.replace("OT-1;", "12-03-2016;"),
                                GOED.replace("OT-1;", "Jansen;"),
                                GOED.replace("LL-7F3K2", "JanDeVries2015"),
                                GOED.replace("OT-1;", "OT-2;").replace("LL-7F3K2", "12-03-2016"))
                        .bevindingen()
                        .fouten())
                .extracting("veld")
                .containsExactly("otdossiernummer", "otdossiernummer", "leerling", "leerling");
    }

    @Test
    void teveelCellenWordenGeweigerdTeWeinigZijnLeeg() {
        assertThat(werk.leesRegels(GOED + ";extra", "OT-2;OT-1LOKET;TLV;LOPEND;12AB00;LL-AAAA2")
                        .aantallen())
                .isEqualTo(Map.of(GEWEIGERD, 1L, GESTART, 1L));
        assertThat(werk.geheugen.gestart).containsExactly("OT-2");
    }

    @Test
    void toontNietMeerMeldingenDanIngesteldMaarTeltZeAllemaal() {
        werk.maxMeldingen = 3;
        Importstand verslag = werk.leesRegels(";;;;;x", ";;;;;x", ";;;;;x", ";;;;;x", ";;;;;x");
        assertThat(verslag.bevindingen().fouten()).hasSize(3);
        assertThat(verslag.bevindingen().foutenTotaal()).isEqualTo(5);
        assertThat(verslag.regels()).isEqualTo(5);
    }

    @Test
    void hetVerslagZegtInWelkScenarioWatStartEnWaaromWatIsGeweigerd() {
        String goed = "OT-%d;OT-1LOKET;TLV;LOPEND;12AB00;LL-7F3K2;;;;GEEN;";
        String fout = goed.replace("TLV", "ONZIN");
        Importverslag verslag = werk.proef(Werkplaats.KOP
                        + String.join(
                                "\n",
                                goed.formatted(1),
                                goed.formatted(2),
                                goed.formatted(3).replace("LOPEND", "AFGEROND"),
                                fout.formatted(4),
                                fout.formatted(5).replace("12AB00", "34CD00"),
                                goed.formatted(1).replace("TLV", "A&O"),
                                goed.formatted(2).replace("TLV", "A&O"),
                                fout.formatted(6).replace("LOPEND", "x").replace("12AB00", "99ZZ99")))
                .verslag();
        assertThat(verslag.gestart()).isEqualTo(2);
        assertThat(verslag.gestartPerScenario()).isEqualTo(Map.of(Scenario.BESLUIT_NODIG, 2L));
        assertThat(verslag.geweigerdPerSchool()).isEqualTo(Map.of("12AB00", 3L, "34CD00", 1L));
        assertThat(verslag.geweigerdPerOorzaak())
                .extracting(Importverslag.Oorzaak::veld, Importverslag.Oorzaak::aantal)
                .containsExactly(
                        tuple("soort", 3L), tuple("otdossiernummer", 2L), tuple("status", 1L), tuple("school", 1L));
        assertThat(verslag.geweigerdPerOorzaak().get(1).melding())
                .isEqualTo(
                        "Dit nummer staat al op een andere regel, met andere gegevens. Laat in het bestand alleen de juiste regel staan.");
        assertThat(verslag.fouten().get(0).sleutel()).isEqualTo("OT-4");
        assertThat(verslag.fouten().get(0).school()).isEqualTo("12AB00");
    }
}
