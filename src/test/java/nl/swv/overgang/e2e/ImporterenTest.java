package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import nl.swv.overgang.platform.Groepen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page Importeren: a dry run, its refused rows, and an import that others see while it is held half-way. */
class ImporterenTest extends Browserproef {

    private static final String BLAD = "Importeren";
    private static final String HALVERWEGE = "200 van 450 regels, 44%.";
    /** The page asks every 15 seconds. */
    private static final double NA_EEN_RONDE_MS = 60_000;

    @Autowired
    DataSource database;

    @Autowired
    Groepen groepen;

    @Test
    void eenImportIsTeVolgenOokNaHerladenEnDoorEenAnder() throws Exception {
        groepen.account("coordinator2", "Tweede", "Coördinator", "demo", Set.of("coordinatoren"));
        Exportbestand export = new Exportbestand("IMP", "12AB00")
                .afgerond(440)
                .metOnbekendeSchool(6)
                .povo(4);
        Scherm eerste = aangemeld("coordinator");
        Overgangspagina blad = Overgangspagina.open(eerste, "importeren", BLAD);

        blad.knop("Proef doen").click();
        assertThat(blad.inhoud.getByText("Kies eerst een bestand.")).isVisible();
        kies(blad, export);
        assertThat(blad.knop("Echt inlezen")).isHidden();
        blad.knop("Proef doen").click();
        assertThat(blad.inhoud.getByText("Dit was een proef: er is niets veranderd."))
                .isVisible();
        assertThat(cijfer(blad, "alleenBackup")).hasText("440");
        assertThat(cijfer(blad, "buitenBereik")).hasText("4");
        assertThat(cijfer(blad, "geweigerd")).hasText("6");
        blad.keur("importeren-proef");
        assertThat(geweigerdeRegels(eerste, blad)).isEqualTo(export.fout);

        try (Connection vast = database.getConnection()) {
            houdVast(vast, export.nummer(300));
            blad.knop("Echt inlezen").click();
            assertThat(hoever(blad)).hasText(HALVERWEGE);
            Scherm tweede = aangemeld("coordinator2");
            Overgangspagina anders = Overgangspagina.open(tweede, "importeren", BLAD);
            assertThat(hoever(anders)).hasText(HALVERWEGE);
            assertThat(anders.inhoud.getByText("Import van OT-export, begonnen door coordinator op"))
                    .isVisible();
            anders.keur("importeren-loopt");
            kies(anders, new Exportbestand("IMQ", "12AB00").afgerond(1));
            anders.knop("Proef doen").click();
            assertThat(anders.inhoud.getByText("Er loopt al een import van coordinator sinds"))
                    .isVisible();
            blad.laadOpnieuw(BLAD);
            assertThat(hoever(blad)).hasText(HALVERWEGE);
            vast.rollback();
        }
        assertThat(blad.inhoud.getByText("Deze import is klaar."))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(NA_EEN_RONDE_MS));
        assertThat(cijfer(blad, "alleenBackup")).hasText("440");
        assertThat(loket.dossier(export.nummer(300)).path("status").asText()).isEqualTo("ALLEEN_BACKUP");
    }

    @Test
    void eenVerkeerdBestandHeetZoalsHetIs() {
        Overgangspagina blad = Overgangspagina.open(aangemeld("coordinator"), "importeren", BLAD);
        blad.inhoud.getByLabel("Wat leest u in?").selectOption("Scholen");
        blad.inhoud.getByText("Welke kolommen heeft een bestand met Scholen?").click();
        assertThat(blad.inhoud.locator(".importkolommen tbody tr")).hasCount(6);
        blad.inhoud.getByLabel("Bestand (CSV of Excel)").setInputFiles(new Exportbestand("IMR", "12AB00").bestand());
        blad.knop("Proef doen").click();
        assertThat(blad.inhoud.getByRole(AriaRole.ALERT).first())
                .hasText(
                        "Dit lijkt de export van OT met dossiers. Kies bij \"Wat leest u in?\" voor OT-export, of kies een ander bestand.");
        assertThat(blad.knop("Echt inlezen")).isHidden();
        assertThat(blad.inhoud.locator(".kolomkeuze")).hasCount(0);
        blad.keur("importeren-verkeerd-bestand");
    }

    @Test
    void andereNamenVanKolommenWordenGevraagdEnOnthouden() throws Exception {
        Scherm scherm = aangemeld("coordinator");
        Overgangspagina blad = Overgangspagina.open(scherm, "importeren", BLAD);
        blad.inhoud.getByText("Welke kolommen heeft een bestand met OT-export?").click();
        Download voorbeeld = scherm.page.waitForDownload(
                () -> blad.koppeling("Voorbeeldbestand").click());
        assertThat(Files.readString(voorbeeld.path())).startsWith("\uFEFFotdossiernummer;module;soort;status;school;");
        blad.keur("importeren-kolommen");

        blad.inhoud
                .getByLabel("Bestand (CSV of Excel)")
                .setInputFiles(new FilePayload(
                        "export.csv",
                        "text/csv",
                        """
                        Dossier;module;soort;status;BRIN vestiging;leerling;Hoe verder
                        OT-88-1;OT-1LOKET;ARRANGEMENT;LOPEND;12AB00;LL-KMK22;GEEN
                        OT-88-2;OT-1LOKET;ARRANGEMENT;LOPEND;12AB00;LL-KMK23;
                        OT-88-3;OT-1LOKET;ONZIN;LOPEND;12AB00;LL-KMK24;GEEN
                        """
                                .getBytes(StandardCharsets.UTF_8)));
        blad.knop("Proef doen").click();
        Locator nummer = blad.inhoud.getByLabel("Welke kolom van uw bestand is otdossiernummer?");
        assertThat(nummer).isFocused();
        assertThat(nummer.locator("option"))
                .hasText(new String[] {"Kies een kolom", "Dossier", "BRIN vestiging", "Hoe verder"});
        nummer.selectOption("Dossier");
        blad.keur("importeren-kolomkeuze");
        blad.knop("Onthouden en proef doen").click();
        assertThat(blad.inhoud.getByText("Kies eerst welke kolom het is.")).isVisible();
        blad.kies("Welke kolom van uw bestand is school?", "BRIN vestiging");
        blad.kies("Welke kolom van uw bestand is vervolg?", "Hoe verder");
        blad.knop("Onthouden en proef doen").click();
        assertThat(blad.inhoud.getByText("Dit was een proef: er is niets veranderd."))
                .isVisible();
        assertThat(blad.inhoud.locator(".kolomkeuze")).hasCount(0);
        assertThat(blad.inhoud.locator(".scenarios li"))
                .hasText(new String[] {"1 van 2: Afronding", "1 van 2: Besluit nodig"});
        assertThat(blad.inhoud.locator(".importkolommen tbody tr").first()).containsText("Dossier");
        blad.keur("importeren-onthouden");
        Download geweigerd = scherm.page.waitForDownload(
                () -> blad.koppeling("CSV van 12AB00").click());
        assertThat(Files.readAllLines(geweigerd.path()).get(1)).startsWith("4;OT-88-3;12AB00;soort;");

        blad.knop("Gebruik weer onze namen").click();
        assertThat(blad.knop("Gebruik weer onze namen")).hasCount(0);
        Overgangspagina.open(scherm, "voortgang", "Voortgang");
        assertThat(scherm.page
                        .getByText("namen van kolommen bij het importeren gekozen")
                        .first())
                .isVisible();
    }

    @Test
    void eenAfgebrokenImportZegtMeteenDatHijIsAfgebroken() throws Exception {
        try (Connection eigen = database.getConnection();
                Statement opdracht = eigen.createStatement()) {
            opdracht.executeUpdate(
                    """
                    insert into import_run (soort, proef, door, begonnen_op, gezien_op, sha256, stand, stap, gedaan, totaal)
                    values ('OT_EXPORT', false, 'coordinator', current_timestamp, current_timestamp - interval '11' second,
                            'afgebroken', 'LOPEND', 'INLEZEN', 20400, 100000)""");
            Scherm scherm = aangemeld("coordinator");
            Overgangspagina blad = Overgangspagina.open(scherm, "importeren", BLAD);
            assertThat(blad.inhoud.getByText("De import is afgebroken na 20.400 van 100.000 regels."))
                    .isVisible();
            assertThat(blad.inhoud.locator("progress")).hasCount(0);
            blad.keur("importeren-afgebroken");
            kies(blad, new Exportbestand("IMS", "12AB00").afgerond(1));
            blad.knop("Proef doen").click();
            assertThat(blad.inhoud.getByText("Dit was een proef: er is niets veranderd. 1 regel gelezen"))
                    .isVisible();
            Overgangspagina aansluiting = Overgangspagina.open(scherm, "aansluiting", "Aansluiting");
            assertThat(aansluiting.inhoud.locator(".verschillen")).containsText("afgebroken na 20.400 van 100.000");
            assertThat(aansluiting.rij("brak af")).hasCount(1);
            aansluiting.keur("aansluiting-afgebroken");
            opdracht.executeUpdate("delete from import_run where sha256 = 'afgebroken'");
        }
    }

    /** Someone else is about to add this dossier: whoever adds it too waits for how that ends. */
    private static void houdVast(Connection vast, String nummer) throws SQLException {
        vast.setAutoCommit(false);
        try (PreparedStatement toevoegen = vast.prepareStatement(
                """
                insert into dossier (ot_dossiernummer, module, scenario, status, ontvangen_op, ontvangen_dag)
                values (?, 'OT_1LOKET', 'ALLEEN_BACKUP', 'ALLEEN_BACKUP', current_timestamp, current_date)""")) {
            toevoegen.setString(1, nummer);
            toevoegen.executeUpdate();
        }
    }

    private static void kies(Overgangspagina blad, Exportbestand export) {
        blad.inhoud.getByLabel("Wat leest u in?").selectOption("OT-export");
        blad.inhoud.getByLabel("Bestand (CSV of Excel)").setInputFiles(export.bestand());
    }

    private static Locator hoever(Overgangspagina blad) {
        assertThat(blad.inhoud.locator("progress")).hasAttribute("value", "200");
        return blad.inhoud.locator(".hoever");
    }

    private static Locator cijfer(Overgangspagina blad, String uitkomst) {
        return blad.inhoud.locator("[data-uitkomst='%s'] .groot".formatted(uitkomst));
    }

    private static List<Integer> geweigerdeRegels(Scherm scherm, Overgangspagina blad) throws IOException {
        Download bestand = scherm.page.waitForDownload(
                () -> blad.koppeling("Geweigerde regels als CSV").click());
        List<String> regels = Files.readAllLines(bestand.path());
        assertThat(regels.get(0)).isEqualTo("\uFEFFregel;sleutel;school;veld;wat u doet");
        return regels.stream()
                .skip(1)
                .map(regel -> Integer.valueOf(regel.split(";")[0]))
                .toList();
    }
}
