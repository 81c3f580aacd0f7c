package nl.swv.overgang.otexport;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static nl.swv.overgang.otexport.aansluiting.Rekening.AFGEROND;
import static nl.swv.overgang.otexport.aansluiting.Rekening.ALLEEN_BACKUP;
import static nl.swv.overgang.otexport.aansluiting.Rekening.BUITEN_BEREIK;
import static nl.swv.overgang.otexport.aansluiting.Rekening.GEWEIGERD;
import static nl.swv.overgang.otexport.aansluiting.Rekening.INGETROKKEN;
import static nl.swv.overgang.otexport.aansluiting.Rekening.ONVERKLAARD;
import static nl.swv.overgang.otexport.aansluiting.Rekening.OPEN;
import static nl.swv.overgang.otexport.aansluiting.Rekening.OVER_NAAR_TOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.swv.overgang.Proef;
import nl.swv.overgang.otexport.aansluiting.Aansluiting;
import nl.swv.overgang.otexport.aansluiting.Aansluitingen;
import nl.swv.overgang.otexport.aansluiting.Onverklaard;
import nl.swv.overgang.otexport.aansluiting.Rekening;
import nl.swv.overgang.school.Scholen;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The account of R10 on the real import and database: H2 here, PostgreSQL in the subclass. */
@Proef
class AansluitingTest {

    private static final String GOED = "OT-%s;OT-1LOKET;TLV;LOPEND;12AB00;LL-7F3K2;;;;GEEN;\n";
    private static final String FOUT = GOED.replace("TLV", "ONZIN");
    private static final String ZONDER_NUMMER = "OT 9" + GOED.substring(5);

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Imports imports;

    @Autowired
    Dossieraanmelding aanmelding;

    @Autowired
    Aansluitingen aansluitingen;

    @Autowired
    Importregels regels;

    @Autowired
    Scholen scholen;

    @Autowired
    Haperend register;

    @Autowired
    RuntimeService processen;

    @BeforeEach
    void tweeScholen() {
        imports.lees(
                Importsoort.SCHOLEN,
                bestand("vestiging;naam;wijk\n12AB00;De Regenboog;Noord\n34CD00;Het Kompas;Zuid\n"),
                false);
    }

    @Test
    void isNaNulImportsLeegEnSluit() {
        Aansluiting aansluiting = aansluitingen.maakOp();
        assertThat(tellingen(aansluiting.uitExports())).isEmpty();
        assertThat(aansluiting.perSchool()).isEmpty();
        assertThat(aansluiting.aantalOnverklaard()).isZero();
        assertThat(aansluiting.sluit()).isTrue();
    }

    @Test
    void teltElkeRegelEnElkDossierPreciesEenKeer() {
        String csv = new Rijengenerator(61).bestand(400);
        Narekening verwacht = new Narekening(csv);
        assertThat(verwacht.zonderNummer).isPositive();
        assertThat(verwacht.nummers.values()).contains(GEWEIGERD, OPEN, ALLEEN_BACKUP, BUITEN_BEREIK);
        lees(csv);
        lees(csv);
        List<String> open = verwacht.nummers.keySet().stream()
                .filter(nummer -> verwacht.nummers.get(nummer) == OPEN)
                .toList();
        Map<String, Rekening> verandert = Map.of(
                "AFGEROND", AFGEROND, "OVER_NAAR_TOP", OVER_NAAR_TOP, "INGETROKKEN", INGETROKKEN, "NAZORG", OPEN);
        int volgende = 0;
        for (String status : verandert.keySet()) {
            String nummer = open.get(volgende++);
            zet(nummer, status);
            verwacht.nummers.put(nummer, verandert.get(status));
        }
        Map<Rekening, Long> aantallen =
                new HashMap<>(verwacht.nummers.values().stream().collect(groupingBy(r -> r, counting())));
        aantallen.merge(GEWEIGERD, (long) verwacht.zonderNummer, Long::sum);

        Aansluiting aansluiting = aansluitingen.maakOp();
        assertThat(tellingen(aansluiting.uitExports())).isEqualTo(aantallen);
        assertThat(tellingen(aansluiting.metDeHand())).isEmpty();
        assertThat(aansluiting.aantalOnverklaard()).isZero();
        assertThat(aansluiting.onverklaard()).isEmpty();
        assertThat(aansluiting.sluit()).isTrue();
    }

    @Test
    void teltPerSchoolEnHoudtApartWatMetDeHandKwam() {
        lees(GOED.formatted(1)
                + GOED.formatted(2).replace("12AB00", "34CD00")
                + GOED.formatted(3).replace("1LOKET", "POVO")
                + FOUT.formatted(4));
        meldAan("OT-5");
        meldAan("OT-6");
        zet("OT-6", "INGETROKKEN");
        Aansluiting aansluiting = aansluitingen.maakOp();
        assertThat(tellingen(aansluiting.uitExports())).isEqualTo(Map.of(OPEN, 2L, BUITEN_BEREIK, 1L, GEWEIGERD, 1L));
        assertThat(tellingen(aansluiting.metDeHand())).isEqualTo(Map.of(OPEN, 1L, INGETROKKEN, 1L));
        assertThat(aansluiting.perSchool()).containsOnlyKeys("12AB00", "34CD00");
        assertThat(tellingen(aansluiting.perSchool().get("12AB00")))
                .isEqualTo(Map.of(OPEN, 2L, INGETROKKEN, 1L, GEWEIGERD, 1L));
        assertThat(tellingen(aansluiting.perSchool().get("34CD00"))).isEqualTo(Map.of(OPEN, 1L));
        assertThat(tellingen(aansluiting.zonderSchool())).isEqualTo(Map.of(BUITEN_BEREIK, 1L));
        assertThat(aansluiting.sluit()).isTrue();
        lees(GOED.formatted(5));
        assertThat(tellingen(aansluitingen.maakOp().metDeHand())).isEqualTo(Map.of(INGETROKKEN, 1L));
    }

    @Test
    void teltEenGeweigerdeRegelBijDeSchoolDieErHetLaatstBijStond() {
        lees(FOUT.formatted(1) + FOUT.formatted(2).replace("12AB00", "99ZZ99") + FOUT.formatted(3));
        lees(FOUT.formatted(1).replace("12AB00", "34CD00") + FOUT.formatted(3).replace("LL-7F3K2", "123456782"));
        Aansluiting aansluiting = aansluitingen.maakOp();
        assertThat(tellingen(aansluiting.perSchool().get("34CD00"))).isEqualTo(Map.of(GEWEIGERD, 1L));
        assertThat(tellingen(aansluiting.perSchool().get("12AB00"))).isEqualTo(Map.of(GEWEIGERD, 1L));
        assertThat(tellingen(aansluiting.zonderSchool())).isEqualTo(Map.of(GEWEIGERD, 1L));
        assertThat(aansluiting.sluit()).isTrue();
        assertThat(regels.zonderDossier("34CD00", 1).regels())
                .extracting(Geweigerden.Geweigerd::sleutel)
                .containsExactly("OT-1");
        assertThat(regels.zonderDossier(Geweigerden.GEEN_SCHOOL, 1).regels())
                .extracting(Geweigerden.Geweigerd::sleutel)
                .containsExactly("OT-2");
        assertThat(regels.zonderDossier(null, 1).totaal()).isEqualTo(3);

        scholen.volgOp("34CD00", "12AB00");
        Aansluiting opgegaan = aansluitingen.maakOp();
        assertThat(tellingen(opgegaan.perSchool().get("12AB00")))
                .as("of the school that went up in it too")
                .isEqualTo(Map.of(GEWEIGERD, 2L));
        assertThat(opgegaan.perSchool()).doesNotContainKey("34CD00");
        assertThat(regels.zonderDossier("12AB00", 1).regels())
                .extracting(Geweigerden.Geweigerd::sleutel)
                .containsExactlyInAnyOrder("OT-1", "OT-3");
        lees(GOED.formatted(1));
        assertThat(regels.zonderDossier("34CD00", 1).totaal()).isZero();
    }

    @Test
    void teltEenVerbeterdeRegelAlsZijnDossier() {
        String fout = FOUT.formatted(1) + FOUT.formatted(2) + ZONDER_NUMMER;
        lees(fout);
        lees(fout);
        assertThat(tellingen(aansluitingen.maakOp().uitExports())).isEqualTo(Map.of(GEWEIGERD, 3L));
        lees(GOED.formatted(1) + FOUT.formatted(2) + GOED.formatted(9));
        Aansluiting aansluiting = aansluitingen.maakOp();
        assertThat(tellingen(aansluiting.uitExports())).isEqualTo(Map.of(OPEN, 2L, GEWEIGERD, 2L));
        assertThat(aansluiting.aantalOnverklaard()).isZero();
        assertThat(aansluiting.sluit()).isTrue();
    }

    @Test
    void teltEenRegelDieEenBsnHadNaHerstelEenKeer() {
        String goed = GOED.formatted(1) + GOED.formatted(2) + GOED.formatted(3);
        lees(goed.replace("LL-7F3K2", "123456782"));
        assertThat(tellingen(aansluitingen.maakOp().uitExports())).isEqualTo(Map.of(GEWEIGERD, 3L));
        lees(goed);
        Aansluiting aansluiting = aansluitingen.maakOp();
        assertThat(tellingen(aansluiting.uitExports())).isEqualTo(Map.of(OPEN, 3L));
        assertThat(aansluiting.sluit()).isTrue();
    }

    @Test
    void teltWatNaEenWeigeringMetDeHandKwamBijDeExports() {
        lees(FOUT.formatted(5) + FOUT.formatted(6));
        meldAan("OT-5");
        Aansluiting aansluiting = aansluitingen.maakOp();
        assertThat(tellingen(aansluiting.uitExports())).isEqualTo(Map.of(OPEN, 1L, GEWEIGERD, 1L));
        assertThat(tellingen(aansluiting.metDeHand())).isEmpty();
        assertThat(tellingen(aansluiting.perSchool().get("12AB00"))).isEqualTo(Map.of(OPEN, 1L, GEWEIGERD, 1L));
        assertThat(aansluiting.sluit()).isTrue();
    }

    @Test
    void eenProefWijstGeenDossierAan() {
        lees(GOED.formatted(5));
        meldAan("OT-6");
        imports.lees(Importsoort.OT_EXPORT, bestand(Werkplaats.KOP + GOED.formatted(6)), true);
        assertThat(tellingen(aansluitingen.maakOp().metDeHand())).isEqualTo(Map.of(OPEN, 1L));
        assertThat(aansluitingen.maakOp().sluit()).isTrue();
    }

    @Test
    void kanEenVerdwenenDossierNietVerklaren() {
        lees(GOED.formatted(1) + GOED.formatted(2));
        lees(GOED.formatted(1) + GOED.formatted(2));
        long laatste = tel("select max(id) from import_run");
        jdbc.sql("delete from gebeurtenis where ot_dossiernummer = 'OT-2'").update();
        jdbc.sql("delete from dossier where ot_dossiernummer = 'OT-2'").update();
        Aansluiting aansluiting = aansluitingen.maakOp();
        assertThat(tellingen(aansluiting.uitExports())).isEqualTo(Map.of(OPEN, 1L, ONVERKLAARD, 1L));
        assertThat(aansluiting.aantalOnverklaard()).isEqualTo(1);
        assertThat(aansluiting.onverklaard()).containsExactly(Onverklaard.zonderDossier(laatste, 3, "OT-2"));
        assertThat(aansluiting.sluit()).isTrue();
    }

    @Test
    void toontTenHoogsteVijfhonderdVerschillenEnTeltZeAllemaal() {
        lees(GOED.formatted(1));
        long id = tel("select max(id) from import_run");
        for (int regel = 3; regel < 605; regel++) {
            jdbc.sql("insert into import_regel (import_id, regel, sleutel, uitkomst) values (?, ?, ?, 'GESTART')")
                    .params(id, regel, "WEG-" + regel)
                    .update();
        }
        jdbc.sql("update import_run set gedaan = 603 where id = ?").param(id).update();
        Aansluiting aansluiting = aansluitingen.maakOp();
        assertThat(aansluiting.aantalOnverklaard()).isEqualTo(602);
        assertThat(aansluiting.onverklaard()).hasSize(500).startsWith(Onverklaard.zonderDossier(id, 3, "WEG-3"));
        assertThat(aansluiting.sluit()).isTrue();
    }

    @Test
    void kanEenAfgebrokenImportPasVerklarenAlsHetBestandHelemaalIsGelezen() {
        String csv = Stream.iterate(1, nummer -> nummer + 1)
                .limit(60)
                .map(GOED::formatted)
                .reduce("", String::concat);
        register.valOmNa(1);
        assertThatThrownBy(() -> lees(csv)).hasMessage("crash");
        long afgebroken = tel("select max(id) from import_run");
        lees(GOED.formatted(1));
        Aansluiting aansluiting = aansluitingen.maakOp();
        assertThat(aansluiting.aantalOnverklaard()).isEqualTo(1);
        assertThat(aansluiting.onverklaard().get(0).importId()).isEqualTo(afgebroken);
        assertThat(tellingen(aansluiting.uitExports())).isEqualTo(Map.of(OPEN, 25L));
        assertThat(aansluiting.sluit()).isTrue();
        lees(csv);
        assertThat(aansluitingen.maakOp().onverklaard()).isEmpty();
        assertThat(aansluitingen.maakOp().aantalOnverklaard()).isZero();
        assertThat(tellingen(aansluitingen.maakOp().uitExports())).isEqualTo(Map.of(OPEN, 60L));
        assertThat(tel("select count(*) from import_ongelezen")).isZero();
    }

    /** Forty rows, of which the first 25 are taken in before it breaks off; the last two have no readable number. */
    private long breekAf() {
        register.valOmNa(1);
        assertThatThrownBy(() -> lees(goed(1, 38) + ZONDER_NUMMER + ZONDER_NUMMER))
                .hasMessage("crash");
        return tel("select max(id) from import_run");
    }

    private static String goed(int van, int tot) {
        return IntStream.rangeClosed(van, tot).mapToObj(GOED::formatted).collect(joining());
    }

    @Test
    void eenVerbeterdBestandVerklaartEenAfgebrokenImportZodraElkNummerIsGelezen() {
        long afgebroken = breekAf();
        assertThat(aansluitingen.maakOp().onverklaard())
                .singleElement()
                .isEqualTo(
                        Onverklaard.afgebroken(
                                afgebroken,
                                "De import is afgebroken na 25 van 40 regels. Wat gelezen is, blijft staan. Lees het bestand, of een verbeterde versie ervan, opnieuw in."));

        lees(goed(20, 36) + GOED.formatted(99));
        Aansluiting bijna = aansluitingen.maakOp();
        assertThat(bijna.onverklaard())
                .containsExactly(
                        Onverklaard.afgebroken(
                                afgebroken,
                                "De import brak af, en van 2 nummers is sindsdien geen regel ingelezen: OT-37, OT-38. Lees een bestand in waar ze in staan."));
        assertThat(tellingen(bijna.uitExports())).isEqualTo(Map.of(OPEN, 37L));
        assertThat(bijna.sluit()).isTrue();

        lees(GOED.formatted(38) + FOUT.formatted(37));
        Aansluiting verklaard = aansluitingen.bekijk();
        assertThat(verklaard.aantalOnverklaard()).isZero();
        assertThat(verklaard.onverklaard()).isEmpty();
        assertThat(tellingen(verklaard.uitExports())).isEqualTo(Map.of(OPEN, 38L, GEWEIGERD, 3L));
        assertThat(verklaard.tegentelling().regelsZonderNummer()).isEqualTo(2);
        assertThat(verklaard.sluit()).isTrue();
    }

    @Test
    void watGeenNummerHadTeltNaHetzelfdeBestandNietNogEens() {
        breekAf();
        lees(goed(1, 38));
        assertThat(tellingen(aansluitingen.maakOp().uitExports())).isEqualTo(Map.of(OPEN, 38L, GEWEIGERD, 2L));
        lees(goed(1, 38) + ZONDER_NUMMER + ZONDER_NUMMER);
        Aansluiting aansluiting = aansluitingen.maakOp();
        assertThat(tellingen(aansluiting.uitExports())).isEqualTo(Map.of(OPEN, 38L, GEWEIGERD, 2L));
        assertThat(aansluiting.aantalOnverklaard()).isZero();
        assertThat(aansluiting.sluit()).isTrue();
    }

    @Test
    void eenImportDieZelfAfbreektVerklaartNiets() {
        long eerste = breekAf();
        register.valOmNa(1);
        assertThatThrownBy(() -> lees(goed(26, 60))).hasMessage("crash");
        assertThat(aansluitingen.maakOp().onverklaard())
                .extracting(Onverklaard::importId)
                .containsExactly(eerste, tel("select max(id) from import_run"));
        lees(goed(1, 60));
        assertThat(aansluitingen.maakOp().aantalOnverklaard()).isZero();
        assertThat(tellingen(aansluitingen.maakOp().uitExports())).isEqualTo(Map.of(OPEN, 60L, GEWEIGERD, 2L));
    }

    @Test
    void eenImportWaarvanRegelsZijnVerdwenenIsNietVolledig() {
        lees(GOED.formatted(1) + GOED.formatted(2));
        jdbc.sql("delete from import_regel where sleutel = 'OT-2'").update();
        Aansluiting aansluiting = aansluitingen.maakOp();
        assertThat(aansluiting.onverklaard())
                .containsExactly(Onverklaard.onvolledig(tel("select max(id) from import_run")));
        assertThat(aansluiting.sluit()).isTrue();
    }

    @Test
    void wieVaakKijktTeltDeDossiersVanNuEnDeExportsAlsErIetsBijkwam() {
        lees(GOED.formatted(1) + FOUT.formatted(2) + FOUT.formatted(3));
        assertThat(tellingen(aansluitingen.bekijk().uitExports())).isEqualTo(Map.of(OPEN, 1L, GEWEIGERD, 2L));
        zet("OT-1", "AFGEROND");
        assertThat(tellingen(aansluitingen.bekijk().uitExports())).isEqualTo(Map.of(AFGEROND, 1L, GEWEIGERD, 2L));
        meldAan("OT-2");
        assertThat(aansluitingen.bekijk().sluit()).isTrue();
        assertThat(tellingen(aansluitingen.bekijk().uitExports()))
                .isEqualTo(Map.of(AFGEROND, 1L, OPEN, 1L, GEWEIGERD, 1L));
        lees(GOED.formatted(3));
        assertThat(aansluitingen.bekijk().sluit()).isTrue();
        assertThat(tellingen(aansluitingen.bekijk().uitExports())).isEqualTo(Map.of(AFGEROND, 1L, OPEN, 2L));
    }

    @Test
    void regelsDieBuitenEenImportOmVerdwijnenVindtWieOpnieuwNateltMeteen() {
        lees(GOED.formatted(1) + GOED.formatted(2));
        assertThat(aansluitingen.bekijk().aantalOnverklaard()).isZero();
        jdbc.sql("delete from import_regel where sleutel = 'OT-2'").update();
        assertThat(aansluitingen.bekijk().aantalOnverklaard()).isZero();
        assertThat(aansluitingen.maakOp().aantalOnverklaard()).isEqualTo(1);
        assertThat(aansluitingen.bekijk().aantalOnverklaard()).isEqualTo(1);
    }

    @Test
    void alleenHetSwvZietDeAansluiting() throws Exception {
        lees(GOED.formatted(1) + FOUT.formatted(2));
        jdbc.sql("insert into import_run (soort, proef, door, begonnen_op, gezien_op, sha256, stand, stap)"
                        + " values ('OT_EXPORT', false, 'x', ?, ?, 'abc', 'LOPEND', 'INLEZEN')")
                .params(OffsetDateTime.parse("2026-10-01T12:00:00Z"), OffsetDateTime.parse("2026-10-01T12:00:00Z"))
                .update();
        http.perform(get("/api/overgang/aansluiting").with(met("coordinatoren")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.sluit").value(true))
                .andExpect(jsonPath("$.aantalOnverklaard").value(1))
                .andExpect(jsonPath("$.uitExports.OPEN").value(1))
                .andExpect(jsonPath("$.uitExports.GEWEIGERD").value(1))
                .andExpect(jsonPath("$.uitExports.OVER_NAAR_TOP").value(0))
                .andExpect(jsonPath("$.metDeHand.OPEN").value(0))
                .andExpect(jsonPath("$.perSchool['12AB00'].OPEN").value(1))
                .andExpect(jsonPath("$.perSchool['12AB00'].GEWEIGERD").value(1))
                .andExpect(jsonPath("$.zonderSchool.GEWEIGERD").value(0))
                .andExpect(jsonPath("$.onverklaard[0].melding").isNotEmpty());
        for (String groep : List.of("school-12AB00", "consulenten")) {
            http.perform(get("/api/overgang/aansluiting").with(met(groep))).andExpect(status().isForbidden());
        }
    }

    private void lees(String csv) {
        imports.lees(
                Importsoort.OT_EXPORT, bestand(csv.startsWith(Werkplaats.KOP) ? csv : Werkplaats.KOP + csv), false);
    }

    private void meldAan(String nummer) {
        aanmelding.meldAan(Map.of(
                "otdossiernummer", nummer,
                "module", "OT-1LOKET",
                "soort", "TLV",
                "status", "LOPEND",
                "school", "12AB00",
                "leerling", "LL-7F3K2"));
    }

    private void zet(String nummer, String status) {
        jdbc.sql("update dossier set status = ? where ot_dossiernummer = ?")
                .params(status, nummer)
                .update();
    }

    private static Map<Rekening, Long> tellingen(Map<Rekening, Long> aantallen) {
        Map<Rekening, Long> tellingen = new HashMap<>(aantallen);
        tellingen.values().removeIf(aantal -> aantal == 0);
        return tellingen;
    }

    private static ByteArrayResource bestand(String csv) {
        return new ByteArrayResource(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static RequestPostProcessor met(String groep) {
        return user("iemand").authorities(new SimpleGrantedAuthority(groep));
    }

    private long tel(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
