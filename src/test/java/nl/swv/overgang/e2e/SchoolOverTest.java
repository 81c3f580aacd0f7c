package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The tasks of a school, as its IB'er and the coördinator do them in Tasklist. */
class SchoolOverTest extends Browserproef {

    /** In Noord, without a course; it comes in while the overgang runs. */
    private static final String LATER_GEKOMEN = "44AB00";

    private static final DateTimeFormatter UITERLIJK =
            DateTimeFormatter.ofPattern("'Uiterlijk' d MMMM yyyy.", Locale.forLanguageTag("nl-NL"));

    private static final String ZONDER_CURSUS = "22AB00";
    private static final String MET_CURSUS = "20AB00";
    private static final String BOTSING = "21AB00";

    @Test
    void deCoordinatorLegtDeCursusVastEnEenWachtendDossierOpentVanzelfEenTopDossier() {
        loket.importeerSchool(LATER_GEKOMEN, "Noord");
        String nummer = loket.meldAan("STARTGESPREK", "NIEUWE_ACTIE", LATER_GEKOMEN);
        aangemeld("consulent1")
                .pakOp(nummer, "Nieuwe actie voorbereiden")
                .kies("Arrangement")
                .kies("Nee, het begint in de cyclus lichte ondersteuning")
                .rondAf();
        loket.wachtOpTaak(nummer, "Knoppencursus afwachten");

        Scherm coordinator = aangemeld("coordinator");
        Formulier cursus = coordinator.pakOpBijSchool(LATER_GEKOMEN, "Knoppencursus vastleggen");
        cursus.rondAfTevergeefs();
        assertThat(cursus.weigering()).containsText("Vul in wanneer de school de knoppencursus volgde");
        cursus.vul("Op welke dag is de cursus?", Tijd.morgen());
        assertThat(cursus.tekst("Deze dag moet nog komen")).isVisible();
        cursus.knopAfronden().click();
        assertThat(cursus.bericht()).containsText("De taak blijft open tot de cursus is gevolgd");
        assertThat(loket.topDossiers(nummer)).isEmpty();

        cursus.vul("Op welke dag is de cursus?", Tijd.vandaag()).vul("Hoeveel deelnemers? (mag leeg)", "3");
        cursus.rondAf();

        loket.wachtOpStatus(nummer, "OVER_NAAR_TOP");
        assertThat(loket.topDossiers(nummer)).hasSize(1);
        assertThat(loket.school(LATER_GEKOMEN).path("deelnemers").asInt()).isEqualTo(3);
        assertThat(coordinator
                        .taken("Taken van de coördinator")
                        .filter(new Locator.FilterOptions().setHasText(LATER_GEKOMEN)))
                .hasCount(0);
    }

    @Test
    void deIbErMaaktHetPlanEnZetAllesInParnassys() {
        loket.meldAan("STARTGESPREK", "GEEN", MET_CURSUS);
        Scherm ib = aangemeld("ib-" + MET_CURSUS);
        Formulier plan = ib.pakOpBijSchool(MET_CURSUS, "Overgangsplan maken");
        assertThat(plan.veld("Op welke dag staat de knoppencursus gepland?")).isHidden();
        plan.rondAfTevergeefs();
        assertThat(plan.weigering()).containsText("Kies op welke schooldag alle dossiers van uw school klaar zijn");
        assertThat(plan.veld("Op welke schooldag zijn die klaar?")).isHidden();
        plan.alle(AriaRole.CHECKBOX).first().check();
        plan.vul("Op welke schooldag zijn die klaar?", laatsteSchooldag(plan))
                .vul("Op welke schooldag zijn alle dossiers klaar?", laatsteSchooldag(plan));
        plan.keur("overgangsplan");
        plan.vul("Vrije dagen van uw school (mag leeg)", "31-02-2027");
        plan.rondAfTevergeefs();
        assertThat(plan.weigering()).containsText("‘31-02-2027’ is geen datum");
        plan.vul("Vrije dagen van uw school (mag leeg)", "24-12-2026\n2026-12-23")
                .rondAf();
        assertThat(loket.school(MET_CURSUS).path("vrijeDagen").toString()).isEqualTo("[\"2026-12-23\",\"2026-12-24\"]");

        Formulier plaatsing = ib.pakOpBijSchool(MET_CURSUS, "Informatie in ParnasSys plaatsen");
        // each has two: placed, and not relevant
        int dossiers = plaatsing.alle(AriaRole.CHECKBOX).count() / 2;
        plaatsing.alle(AriaRole.CHECKBOX).first().check();
        Locator dag = plaatsing.veld("op").and(ib.page.locator("[type=date]")).first();
        assertThat(dag).hasValue(Tijd.vandaag());
        dag.fill(Tijd.morgen());
        plaatsing.rondAfTevergeefs();
        assertThat(plaatsing.weigering()).containsText("Deze datum ligt in de toekomst");
        assertThat(dag).hasAttribute("aria-invalid", "true");
        plaatsing.keur("parnassys weigering");
        dag.fill(Tijd.vandaag());
        plaatsing.opslaan();
        assertThat(plaatsing.bericht()).containsText("Opgeslagen");
        assertThat(plaatsing.tekst("Opgeslagen: ")).containsText("1 van " + dossiers);

        plaatsing.rondAfTevergeefs();
        assertThat(plaatsing.weigering()).containsText("Nog %d van de %d dossiers".formatted(dossiers - 1, dossiers));
        plaatsing.knop("Vink alles aan met vandaag").click();
        plaatsing.rondAf();

        JsonNode parnassys = loket.school(MET_CURSUS).path("parnassys");
        assertThat(parnassys.path("gedaan").asInt()).isEqualTo(dossiers);
        assertThat(parnassys.path("open").asInt()).isZero();
    }

    @Test
    void zonderCursusVraagtHetPlanEenDag() {
        Formulier plan = aangemeld("ib-" + ZONDER_CURSUS).pakOpBijSchool(ZONDER_CURSUS, "Overgangsplan maken");
        plan.rondAfTevergeefs();
        assertThat(plan.weigering()).containsText("Vul in op welke dag de knoppencursus gepland staat");
        plan.vul("Op welke schooldag zijn alle dossiers klaar?", laatsteSchooldag(plan))
                .vul("Op welke dag staat de knoppencursus gepland?", Tijd.morgen())
                .rondAf();
        assertThat(loket.school(ZONDER_CURSUS).path("cursusGepland").asText()).isEqualTo(Tijd.morgen());
    }

    private static String laatsteSchooldag(Formulier plan) {
        return LocalDate.parse(plan.tekst("Uiterlijk ").textContent(), UITERLIJK)
                .toString();
    }

    @Test
    void r16_wieOverHetPlanVanEenAnderHeenZouOpslaanKijktEerst() {
        Scherm scherm = aangemeld("ib-" + BOTSING);
        Formulier eerste = scherm.pakOpBijSchool(BOTSING, "Overgangsplan maken");
        Scherm tweedeTabblad = aangemeld("ib-" + BOTSING);
        Formulier tweede = tweedeTabblad.openBijSchool(BOTSING, "Overgangsplan maken");
        eerste.vul("Op welke schooldag zijn alle dossiers klaar?", laatsteSchooldag(eerste))
                .vul("Vrije dagen van uw school (mag leeg)", "24-12-2026");
        eerste.opslaan();
        assertThat(eerste.bericht()).containsText("Opgeslagen");

        tweede.vul("Op welke schooldag zijn alle dossiers klaar?", laatsteSchooldag(tweede))
                .vul("Vrije dagen van uw school (mag leeg)", "23-12-2026");
        tweede.opslaan();
        assertThat(tweede.weigering()).containsText("sloeg dit formulier intussen op");
        tweede.knop("Bekijk wat daar staat").click();
        assertThat(tweede.weigering()).containsText("24-12-2026");
        assertThat(tweede.veld("Vrije dagen van uw school (mag leeg)")).hasValue("23-12-2026");
        tweede.keur("overgangsplan botsing");
        assertThat(loket.school(BOTSING).path("vrijeDagen").toString()).isEqualTo("[\"2026-12-24\"]");
        tweede.knop("Sla de mijne eroverheen op").click();
        assertThat(tweede.bericht()).containsText("Opgeslagen");
        assertThat(loket.school(BOTSING).path("vrijeDagen").toString()).isEqualTo("[\"2026-12-23\"]");
    }

    @Test
    void hetStartvensterVerwijstNaarCockpitOmDeDatumTeVerzetten() {
        Scherm coordinator = aangemeld("coordinator");
        coordinator.page.navigate("about:blank");
        coordinator.naarTasklist();
        coordinator.page.locator(".start-process-action a").click();
        coordinator
                .page
                .locator(".modal-content .processes a")
                .filter(new Locator.FilterOptions().setHasText("Overgang van het samenwerkingsverband"))
                .click();
        Formulier starten = new Formulier(coordinator.page);
        assertThat(starten.tekst("De overgang is al begonnen")).isVisible();
        assertThat(coordinator.page.locator(".modal-footer .btn-primary")).isDisabled();
        starten.keur("overgang starten");
        assertThat(starten.tekst("De overgangsdatum verzet u in Cockpit")).isVisible();
    }
}
