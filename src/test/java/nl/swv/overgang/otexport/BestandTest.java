package nl.swv.overgang.otexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import nl.swv.overgang.platform.Ongeldig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

class BestandTest {

    private static final String RIJ = "OT-1;OT-1LOKET;TLV;LOPEND;12AB00;LL-7F3K2;é8";
    private static final String KOP = "otdossiernummer;module;soort;status;school;leerling;groep";

    private final Werkplaats werk = new Werkplaats();

    @ParameterizedTest
    @CsvSource({
        "UTF-8,       '', ;, '\n'",
        "UTF-8,       BOM, ;, '\r\n'",
        "UTF-8,       BOM, ',', '\n'",
        "windows-1252,'', ;, '\r\n'",
        "windows-1252,'', ',', '\r'",
        "UTF-8,       '', '\t', '\n'",
        "UTF-16LE,    BOM, '\t', '\r\n'",
        "UTF-16BE,    BOM, ;, '\n'"
    })
    void leestTekensetBomEnScheidingsteken(String tekens, String bom, String scheiding, String regeleinde) {
        String csv = (bom.isEmpty() ? "" : "\uFEFF") + (KOP + regeleinde + RIJ + regeleinde).replace(";", scheiding);
        assertThat(werk.lees(csv, Charset.forName(tekens)).aantallen()).isEqualTo(Map.of(Uitkomst.GESTART, 1L));
        assertThat(werk.geheugen.dossiers.get("OT-1").ot().groep()).isEqualTo("é8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-5-2026",
                "01-05-2026",
                "1/5/2026",
                "01.05.2026",
                "2026-05-01",
                "2026/5/1",
                "2026.05.01",
                "2026-05-01 00:00:00"
            })
    void leestElkeGewoneSchrijfwijzeVanEenDatum(String datum) {
        werk.leesRegels("OT-1;OT-1LOKET;TLV;LOPEND;12AB00;LL-7F3K2;;" + datum);
        assertThat(werk.geheugen.dossiers.get("OT-1").ot().startdatum()).isEqualTo("2026-05-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-2-2026", "1-5/2026", "1-5-26", "2026-05-01 13:00", "5-2026", "32-1-2026", "1-5-1899"})
    void weigertWatGeenDatumIs(String datum) {
        assertThat(werk.leesRegels("OT-1;OT-1LOKET;TLV;LOPEND;12AB00;LL-7F3K2;;" + datum)
                        .bevindingen()
                        .fouten())
                .extracting(Importverslag.Melding::veld)
                .containsExactly("startdatum");
    }

    @Test
    void eenEnkeleByteDieGeenUtf8IsMaaktHetHeleBestandWindows1252() {
        byte[] utf8 = (KOP + "\n" + RIJ + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] gemengd = java.util.Arrays.copyOf(utf8, utf8.length + 1);
        gemengd[utf8.length] = (byte) 0xE9;
        werk.imports().lees(Importsoort.OT_EXPORT, new ByteArrayResource(gemengd), false);
        assertThat(werk.geheugen.dossiers.get("OT-1").ot().groep()).isEqualTo("Ã©8");
    }

    @Test
    void aanhalingstekensBeschermenScheidingstekensEnRegeleinden() {
        Importstand verslag = werk.lees(
                """
                Status ; "OTdossiernummer";module;soort;school;leerling;"toelichting; vrij"

                LOPEND;"OT-1" ;OT-1LOKET;TLV;12ab;LL-7F3K2;"een ; en ""twee""
                regels"
                ;;;;;;
                LOPEND;OT-2;OT-1LOKET;ONZIN;12AB00;LL-7F3K2;
                """);
        assertThat(verslag.aantallen()).isEqualTo(Map.of(Uitkomst.GESTART, 1L, Uitkomst.GEWEIGERD, 1L));
        assertThat(verslag.bevindingen().fouten()).singleElement().satisfies(fout -> assertThat(fout.regel())
                .isEqualTo(6));
        assertThat(verslag.bevindingen().genegeerdeKolommen()).hasSize(1);
    }

    @Test
    void anderKolomnamenGaanViaDeInstelling() {
        werk.kolommen = Map.of("leerling", "Pseudoniem", "groep", "Leerjaar");
        Importstand verslag = werk.lees(KOP.replace("groep", "LEERJAAR").replace("leerling", "naam;pseudoniem") + "\n"
                + RIJ.replace("LL-", "Jan Jansen;LL-"));
        assertThat(verslag.aantallen()).isEqualTo(Map.of(Uitkomst.GESTART, 1L));
        assertThat(verslag.bevindingen().genegeerdeKolommen()).containsExactly("naam");
        assertThat(werk.geheugen.dossiers.get("OT-1").ot().leerling()).isEqualTo("LL-7F3K2");
        assertThatThrownBy(() ->
                        new Importinstellingen(Map.of("pupil", "x"), 1, 1, Pattern.compile("x"), Pattern.compile("x")))
                .hasMessageContaining("pupil");
    }

    @Test
    void watOpDePaginaIsGekozenGaatVoorDeInstellingEnDieVoorOnzeNaam() {
        werk.kolommen = Map.of("leerling", "Pseudoniem");
        werk.gekozenKolommen = Map.of("leerling", "Code", "school", "Vestiging");
        String gekozen = KOP.replace("leerling", "pseudoniem;CODE").replace("school", "vestiging");
        assertThat(werk.proef(gekozen + "\n" + RIJ.replace("LL-", "x;LL-")).aantallen())
                .isEqualTo(Map.of(Uitkomst.GESTART, 1L));
        String ingesteld = KOP.replace("leerling", "pseudoniem");
        assertThat(werk.proef(ingesteld + "\n" + RIJ).aantallen()).isEqualTo(Map.of(Uitkomst.GESTART, 1L));
        assertThatThrownBy(() -> werk.proef(KOP + "\n" + RIJ)).hasMessageContaining("De kolom leerling ontbreekt.");
        assertThat(werk.lees(KOP.replace("leerling", "leerling;code") + "\n" + RIJ.replace("LL-", "Jan Jansen;LL-"))
                        .bevindingen()
                        .genegeerdeKolommen())
                .containsExactly("leerling");
        assertThat(werk.geheugen.dossiers.get("OT-1").ot().leerling()).isEqualTo("LL-7F3K2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n \n",
                KOP,
                KOP + "\n;;;\n",
                "PK\u0003\u0004xlsx",
                "otdossiernummer;module;soort;status;school\nOT-1;OT-1LOKET;TLV;LOPEND;12AB00",
                KOP + ";Module\n" + RIJ,
                KOP + "\n" + RIJ + "\nOT-2;\"nooit gesloten\n" + RIJ,
                KOP + "\n" + RIJ + "\n\"OT-2\"fout;x"
            })
    void watAlsGeheelNietTeLezenIsWordtGeweigerdVoordatErIetsBegint(String csv) {
        assertThatThrownBy(() -> werk.lees(csv)).isInstanceOfSatisfying(Ongeldig.class, fout -> assertThat(fout.zin())
                .matches("[A-Z].*[.]")
                .doesNotContain("OT-2", "7F3K2"));
        assertThat(werk.geheugen.dossiers).isEmpty();
        assertThat(werk.geheugen.regels).isEmpty();
    }

    @Test
    void zegtVanafWelkeRegelHetBestandNietTeLezenIs() {
        assertThatThrownBy(() -> werk.lees(KOP + "\n" + RIJ + "\n\"OT-2\"fout;x"))
                .hasMessageContaining("regel 3");
    }

    @Test
    void eenKopMetEenPersoonsnummerKomtNietTerugInHetAntwoord() {
        Importstand verslag = werk.lees(KOP + ";123456782;Pietje 123456782\n" + RIJ);
        assertThat(verslag.bevindingen().genegeerdeKolommen()).containsExactly("kolom 8", "kolom 9");
    }

    @Test
    void onzichtbareTekensInEenVeldWordenGeweigerd() {
        assertThat(werk.lees(KOP + "\n" + RIJ.replace("é8", "\"4\nb\""))
                        .bevindingen()
                        .fouten())
                .extracting(Importverslag.Melding::veld)
                .containsExactly("groep");
    }
}
