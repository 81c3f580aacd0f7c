package nl.swv.overgang.pseudoniem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nl.swv.overgang.otexport.Importinstellingen;
import nl.swv.overgang.otexport.bestand.Bestand;
import nl.swv.overgang.otexport.bestand.Importtabel;
import nl.swv.overgang.otexport.bestand.OtRegel;
import nl.swv.overgang.platform.Persoonsnummer;
import nl.swv.overgang.pseudoniem.Programma.Uitkomst;
import nl.swv.overgang.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.FileSystemResource;

/** tools/pseudoniem: out of an export with BSN and names comes a file with pseudonyms, the same ones each time. */
class PseudoniemTest {

    private static final String FENNA =
            "OT-1;OT-1LOKET;ARRANGEMENT;LOPEND;12AB00;123456782;Fenna van Testeren;3-4-2016;5;1-2-2026;31-12-2026;VERLENGING;consulent1";
    private static final String BRAM =
            "OT-2;OT-1LOKET;A&O;LOPEND;34cd00;111222333;Bram Nepnaam;04-05-2015;6;2026-09-01;;NIEUWE_ACTIE;";

    @TempDir
    Path map;

    private Programma programma;

    @BeforeEach
    void begin() {
        programma = new Programma(map);
    }

    @Test
    void dezelfdeLeerlingHoudtZijnPseudoniemOverBestandenEnKeren() {
        programma.schrijf("een.csv", Programma.KOP + FENNA + "\n" + BRAM);
        programma.schrijf(
                "twee.csv",
                "BSN,Dossiernummer,Module,Soort,Status,Brin\n12.34.56.782,OT-3,OT-1LOKET,TLV,AFGEROND,12AB");
        assertThat(programma.maak("een.csv", "twee.csv").zinnen()).contains("3 regels over 2 leerlingen (2 nieuw)");
        List<String> eerst = programma.pseudoniemen();
        assertThat(eerst).hasSize(3).allMatch(leerling -> leerling.matches("LL-[2-9A-HJ-NP-Z]{5}"));
        assertThat(eerst.get(2)).isEqualTo(eerst.get(0)).isNotEqualTo(eerst.get(1));
        String anders = BRAM.replace("OT-2", "OT-9").replace("Bram Nepnaam", "B. Nepnaam-Anders");
        assertThat(programma.maakVan(anders, FENNA).zinnen()).contains("(0 nieuw)");
        assertThat(programma.pseudoniemen()).containsExactly(eerst.get(1), eerst.get(0));
    }

    @Test
    void alleenDeBekendeKolommenGaanMeeEnDagenZijnIso() {
        programma.schrijf(
                "export.csv", Programma.KOP.replace("\n", ";Opmerking;123456782\n") + FENNA + ";Fenna is ziek;x");
        assertThat(programma.maak("export.csv").zinnen())
                .contains("weggelaten, want onbekend: \"Opmerking\", kolom 15");
        assertThat(programma.tekst("import.csv"))
                .isEqualTo(
                        """
                        otdossiernummer;module;soort;status;school;leerling;groep;startdatum;einddatum;vervolg;consulent
                        OT-1;OT-1LOKET;ARRANGEMENT;LOPEND;12AB00;%s;5;2026-02-01;2026-12-31;VERLENGING;consulent1
                        """
                                .formatted(programma.pseudoniemen().get(0)));
    }

    @Test
    void deToepassingNeemtElkeRegelAan() {
        programma.maakVan(FENNA, BRAM, FENNA.replace("OT-1;", "OT-3;").replace(";5;", ";\"5; \"\"plus\"\"\";"));
        Importinstellingen instellingen = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("overgang.import", Importinstellingen.class);
        OtRegel lezer = new OtRegel(
                code -> Optional.of(new School(code, "De Regenboog", null, "Noord", null, null, null)),
                account -> true,
                instellingen.nummers(),
                instellingen.pseudoniemen(),
                LocalDate.of(2026, 10, 1));
        try (Bestand bestand = Bestand.onderzoek(new FileSystemResource(map.resolve("import.csv")));
                Importtabel.Rijen rijen =
                        bestand.tabel(OtRegel.KOLOMMEN, Map.of()).rijen()) {
            assertThat(rijen.volgende(10)).hasSize(3).map(lezer::lees).allSatisfy(rij -> {
                assertThat(rij.fouten()).isEmpty();
                assertThat(rij.waarschuwingen()).isEmpty();
            });
            assertThat(bestand.tabel(OtRegel.KOLOMMEN, Map.of()).kop().genegeerd())
                    .isEmpty();
        }
    }

    // ---- without a BSN

    @Test
    void zonderBsnZijnNaamEnGeboortedatumGenoegOokAlsDeNaamAndersIsGeschreven() {
        programma.schrijf(
                "los.csv",
                "otdossiernummer;module;soort;status;school;Roepnaam;Tussenvoegsel;Achternaam;Geb. datum\n"
                        + "OT-5;OT-1LOKET;TLV;LOPEND;12AB00;FENNA;van;Testéren;2016-04-03");
        programma.schrijf("export.csv", Programma.KOP + FENNA.replace("Fenna van Testeren", "\"Testeren, Fenna van\""));
        // the row without a BSN comes first: the order does not matter
        Uitkomst uitkomst = programma.maak("los.csv", "export.csv");
        assertThat(uitkomst.zinnen())
                .contains(
                        "2 regels over 1 leerling (1 nieuw)",
                        "LET OP: Deze regels hebben geen BSN",
                        "los.csv, regel 2");
        assertThat(programma.pseudoniemen().get(0))
                .isEqualTo(programma.pseudoniemen().get(1));
    }

    @Test
    void eenBsnDatLaterKomtHoortBijDeLeerlingDieErAlWas() {
        programma.maakVan(FENNA.replace("123456782", ""));
        String eerst = programma.pseudoniemen().get(0);
        programma.maakVan(FENNA);
        assertThat(programma.pseudoniemen()).containsExactly(eerst);
        programma.maakVan(FENNA.replace("Fenna van Testeren;3-4-2016", ";"));
        assertThat(programma.pseudoniemen()).containsExactly(eerst);
    }

    @Test
    void wieNietTeOnderscheidenIsVraagtOmEenBsnEnErGebeurtNiets() {
        String dubbelganger = FENNA.replace("OT-1;", "OT-2;").replace("123456782", "111222333");
        assertThat(programma.maakVan(FENNA, dubbelganger).zinnen()).contains("Kijk na of het echt twee kinderen zijn");
        List<String> eerst = programma.pseudoniemen();
        assertThat(eerst).doesNotHaveDuplicates();
        Uitkomst uitkomst = programma.maakVan(FENNA.replace("123456782", ""));
        assertThat(uitkomst.code()).isEqualTo(1);
        assertThat(uitkomst.zinnen()).contains("export.csv, regel 2: Er is meer dan een leerling", "Vul het BSN in");
        assertThat(programma.pseudoniemen()).isEqualTo(eerst);
    }

    @Test
    void tweeBsnsBijEenEerdereNaamKrijgenElkEenEigenPseudoniem() {
        programma.maakVan(FENNA.replace("123456782", ""));
        String eerst = programma.pseudoniemen().get(0);
        programma.maakVan(FENNA, FENNA.replace("OT-1;", "OT-2;").replace("123456782", "111222333"));
        assertThat(programma.pseudoniemen()).doesNotContain(eerst).doesNotHaveDuplicates();
    }

    @Test
    void eenDossierOfBsnDatVanEenAnderLijktWordtGemeld() {
        programma.maakVan(FENNA);
        assertThat(programma.maakVan(BRAM.replace("OT-2;", "OT-1;")).zinnen())
                .contains("Dit OT-dossiernummer was eerder van een leerling met een ander pseudoniem");
        assertThat(programma.maakVan(FENNA.replace("3-4-2016", "4-4-2016")).zinnen())
                .contains("Bij dit BSN stond eerder een andere geboortedatum");
        assertThat(programma.maakVan(FENNA.replace("12AB00", "De Regenboog")).zinnen())
                .contains("De school is geen vestigingscode");
    }

    // ---- what may not go through

    @ParameterizedTest
    @CsvSource({
        "groep, 5, 111222333, BSN",
        "groep, 5, groep 5 1112.22.333, BSN",
        "consulent, consulent1, https://ketenid.nl/201703/x, ECK iD",
        "otdossiernummer, OT-1, 123456782, BSN",
        "groep, 5, 'Testeren, Fenna van', naam",
        "groep, 5, (03-04-2016), geboortedatum"
    })
    void watWijstNaarEenLeerlingGaatNietDoor(String kolom, String goed, String lek, String woord) {
        Uitkomst uitkomst = programma.maakVan(BRAM, FENNA.replaceFirst("(^|;)" + goed + "(;|$)", "$1" + lek + "$2"));
        assertThat(uitkomst.code()).isEqualTo(1);
        assertThat(uitkomst.zinnen())
                .contains("export.csv, regel 3, kolom " + kolom + ": ", woord, "deze kolom gaat mee")
                .endsWith("Er is niets gemaakt en niets veranderd. Verbeter de export en doe het opnieuw.\n")
                .doesNotContain("regel 2");
        assertThat(programma.is("import.csv") || programma.is("p.sleutel")).isFalse();
    }

    @Test
    void zietElkPersoonsnummerDatDeToepassingWeigert() {
        Random toeval = new Random(11);
        for (int keer = 0; keer < 5_000; keer++) {
            String tekst = IntStream.range(0, 6 + toeval.nextInt(10))
                    .mapToObj(plaats ->
                            toeval.nextInt(8) > 0 ? toeval.nextInt(10) + "" : toeval.nextBoolean() ? "." : " ")
                    .reduce("", String::concat);
            assertThat(Programma.komtPersoonsnummerVoorIn(tekst)).as(tekst).isEqualTo(Persoonsnummer.komtVoorIn(tekst));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"123\u200b456782", "１２３４５６７８２", "123\t456 782", "123\u00a0456\u00a0782"})
    void zietEenPersoonsnummerDatVreemdIsGeschreven(String tekst) {
        assertThat(Programma.komtPersoonsnummerVoorIn(tekst)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "123456789;Fenna van Testeren;3-4-2016, 'kolom bsn: Dit is geen BSN'",
        "12345;Fenna van Testeren;3-4-2016, 'kolom bsn: Dit is geen BSN'",
        ";Testeren;3-4-2016, de voornaam",
        ";Fenna van Testeren;31-2-2016, leesbare geboortedatum",
        ";;, Vul het BSN in",
        ";LL-7F3K2;3-4-2016, Hier staat al een pseudoniem",
        ";123456782;3-4-2016, lijkt op een BSN",
        "123456782;Fenna van Testeren;3-4-2016;;;;;;te veel, meer cellen dan de kopregel"
    })
    void eenRegelDieNietDeugtWordtGenoemdEnErKomtNiets(String leerling, String zin) {
        Uitkomst uitkomst = programma.maakVan("OT-1;OT-1LOKET;TLV;LOPEND;12AB00;" + leerling, BRAM);
        assertThat(uitkomst.code()).isEqualTo(1);
        assertThat(uitkomst.zinnen()).contains("export.csv, regel 2", zin).doesNotContain("regel 3");
        assertThat(programma.is("import.csv") || programma.is("p.sleutel")).isFalse();
    }

    @Test
    void noemtTwintigFoutenTegelijkEnTeltDeRest() {
        String[] rijen = IntStream.range(0, 25)
                .mapToObj(nummer -> FENNA.replace("123456782", "12345"))
                .toArray(String[]::new);
        assertThat(programma.maakVan(rijen).zinnen())
                .contains("regel 21,", "en nog 5 andere")
                .doesNotContain("regel 22");
    }

    // ---- the header

    @ParameterizedTest
    @CsvSource({
        "bsn;naam, bsn2;dossiercode, niet te vinden wie de leerling is",
        "naam;geboortedatum, voornaam;geboortedatum,",
        "soort;status, x;y, 'ontbreken kolommen: soort, status'",
        "consulent, Burgerservicenummer, 'bsn in meer kolommen staan: kolom 6 (bsn) en 13 (Burgerservicenummer)'"
    })
    void deKopregelMoetDuidelijkZijn(String van, String naar, String zin) {
        programma.schrijf("export.csv", Programma.KOP.replace(van, naar) + FENNA);
        Uitkomst uitkomst = programma.maak("export.csv");
        assertThat(uitkomst.code()).isEqualTo(zin == null ? 0 : 1);
        assertThat(uitkomst.zinnen()).contains(zin == null ? "Gemaakt" : zin);
    }

    @Test
    void eenKolomMagAndersHeten() {
        programma.schrijf(
                "export.csv", Programma.KOP.replace("bsn", "Nummer leerling").replace("groep", "Stamgroep") + FENNA);
        assertThat(programma
                        .maak("--kolom=bsn=nummer leerling", "--kolom=groep=Stamgroep", "export.csv")
                        .code())
                .isZero();
        assertThat(programma.regels("import.csv").get(1)).contains(";5;");
        assertThat(programma.maak("--kolom=bsn=Bestaat niet", "export.csv").zinnen())
                .contains("staat niet in de kopregel");
        assertThat(programma.maak("--kolom=leerling=naam", "export.csv").zinnen())
                .contains("Onze kolommen zijn: bsn, naam");
        assertThat(programma.maak("--kolom=groep=naam", "export.csv").zinnen()).contains("zegt wie de leerling is");
        assertThat(programma
                        .maak("--kolom=groep=Stamgroep", "--kolom=soort=Stamgroep", "export.csv")
                        .zinnen())
                .contains("staat twee keer bij --kolom");
    }

    // ---- commands

    @Test
    void vervangtNietsZonderDatHetIsGevraagd() throws Exception {
        programma.maakVan(FENNA);
        byte[] eerst = programma.bytes("import.csv");
        String[] opdracht = {"maak", "--sleutel", programma.pad("p.sleutel"), "--uit", "", programma.pad("export.csv")};
        opdracht[4] = programma.pad("import.csv");
        assertThat(programma.draai(opdracht).zinnen()).contains("is er al. Geef een andere naam, of --overschrijf");
        opdracht[4] = programma.pad("export.csv");
        assertThat(programma.draai(opdracht).zinnen()).contains("Geef bij --uit een andere naam");
        opdracht[4] = programma.pad("p.sleutel");
        assertThat(programma.draai(opdracht).code()).isEqualTo(2);
        opdracht[4] = programma.pad("is/er/niet.csv");
        assertThat(programma.draai(opdracht).zinnen()).contains("is er niet. Maak haar eerst");
        Files.createDirectory(map.resolve("map"));
        opdracht[4] = programma.pad("map");
        assertThat(programma.draai(opdracht).zinnen()).contains("is een map");
        assertThat(programma.bytes("import.csv")).isEqualTo(eerst);
    }

    @Test
    void eenVerkeerdeOpdrachtZegtHoeHetMoet() {
        assertThat(programma.draai("help").zinnen()).contains("maak --sleutel", "sleutellijst", "zoek");
        assertThat(programma.draai("doe").zinnen()).contains("Kies maak, sleutellijst, zoek of help");
        assertThat(programma.draai("maak", "--snel").zinnen()).contains("De optie --snel bestaat niet");
        assertThat(programma.draai("maak", "--uit").zinnen()).contains("Achter --uit hoort nog iets");
        assertThat(programma.draai("maak", "--uit", programma.pad("x")).zinnen())
                .contains("hoort ook --sleutel");
        assertThat(programma.draai("zoek", "--wachtzin", "iets geheims hier").zinnen())
                .contains("Geef de wachtzin niet mee")
                .doesNotContain("geheims");
        assertThat(programma.maak().zinnen()).contains("Noem ten minste een export");
        assertThat(programma.maak("weg.csv").zinnen()).contains("weg.csv is er niet");
        assertThat(programma.maak("--blad=nul", "weg.csv").code()).isEqualTo(2);
    }

    @Test
    void geeftElkeLeerlingEenEigenPseudoniem() {
        String[] rijen = IntStream.range(0, 400)
                .mapToObj(nummer -> "OT-%d;OT-1LOKET;TLV;LOPEND;12AB00;;Leerling %s;3-4-2016"
                        .formatted(nummer, Integer.toString(nummer + 50, 36)))
                .toArray(String[]::new);
        assertThat(programma.maakVan(rijen).code()).isZero();
        assertThat(programma.pseudoniemen()).hasSize(400).doesNotHaveDuplicates();
    }
}
