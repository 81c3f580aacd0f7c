package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** The three scenarios without a mouse: every task is taken, filled in and completed with the keys alone. */
class AlleenToetsenbordTest extends Browserproef {

    private static final String SCHOOL = "12AB00";

    @Test
    void afrondingMetDeToetsenAlleen() {
        String nummer = loket.meldAan("STARTGESPREK", "GEEN", SCHOOL);
        Scherm ib = aangemeld("ib-12AB00");

        Toetsenbord evaluatie = neem(ib, nummer, "Evaluatie toevoegen aan OPP");
        evaluatie.naarVeld("evaluatiedatum").typMoment(nu(), false);
        rondAf(ib, evaluatie.vink("toegevoegdAanOpp", "on"));

        Toetsenbord parnassys = neem(ib, nummer, "OPP opslaan in ParnasSys");
        rondAf(ib, parnassys.naarVeld("opgeslagenOp").typMoment(nu(), false));
        loket.wachtOpStatus(nummer, "AFGEROND");
    }

    @Test
    void nieuweActieMetDeToetsenAlleen() {
        String nummer = loket.meldAan("STARTGESPREK", "NIEUWE_ACTIE", SCHOOL);
        Scherm consulent = aangemeld("consulent1");
        Toetsenbord actie = neem(consulent, nummer, "Nieuwe actie voorbereiden");
        actie.kies("actie", "A_EN_O")
                .kies("lichteOvergeslagen", "true")
                .naarVeld("reden")
                .typ("De school werkte al planmatig");
        rondAf(consulent, actie.vink("bijlagen", "PLANMATIG_HANDELEN"));

        loket.wachtOpStatus(nummer, "OVER_NAAR_TOP");
        JsonNode top = loket.topDossiers(nummer).path(0);
        assertThat(top.path("cyclus").asText()).isEqualTo("EXTRA_ONDERSTEUNING");
        assertThat(top.path("bijlagen").toString()).contains("PLANMATIG_HANDELEN");
    }

    @Test
    void verlengingMetDeToetsenAlleen() {
        String nummer = loket.meldAan("ARRANGEMENT", "VERLENGING", SCHOOL);
        Scherm ib = aangemeld("ib-12AB00");
        Scherm consulent = aangemeld("consulent1");

        Toetsenbord verzenden = neem(ib, nummer, "Documenten beveiligd verzenden");
        verzenden
                .vink("documenten", "VERSLAG_STARTGESPREK")
                .naarVeld("verzondenOp")
                .typMoment(nu().minusHours(30), true)
                .kies("kanaal", "SMARTLOCKR")
                .naarVeld("kenmerk")
                .typ("SL-2026-17");
        rondAf(ib, verzenden);

        Toetsenbord gesprek = neem(consulent, nummer, "Evaluatiegesprek voeren");
        gesprek.kies("ontvangen", "true")
                .naarVeld("ontvangenOp")
                .typMoment(nu().minusHours(1), false)
                .naarVeld("gehoudenOp")
                .typMoment(nu().minusHours(1), true)
                .kies("uitkomst", "VERLENGEN")
                .kies("lichteOvergeslagen", "false")
                .vink("oppAlsBasis", "on");
        rondAf(consulent, gesprek);

        Toetsenbord momentopname = neem(ib, nummer, "Momentopname vastleggen");
        momentopname.naarVeld("datum").typMoment(nu(), false);
        momentopname
                .naarVeld("belemmerend")
                .typ("Vindt plannen lastig")
                .druk("Enter")
                .typ("Is snel afgeleid");
        rondAf(ib, momentopname.naarVeld("stimulerend").typ("Leest graag"));

        loket.wachtOpStatus(nummer, "OVER_NAAR_TOP");
        assertThat(loket.topDossiers(nummer).path(0).path("momentopnamen").toString())
                .contains("Is snel afgeleid", "Leest graag");
    }

    /** Back from the fields to the button that takes the task, unless it is this user's already. */
    private Toetsenbord neem(Scherm scherm, String nummer, String taak) {
        scherm.openMetAdres(nummer, taak);
        Toetsenbord toetsen = new Toetsenbord(scherm.page);
        Locator claim = scherm.page.locator(".claim");
        Locator vanMij = scherm.page.locator(".meta.actors .glyphicon-remove");
        assertThat(claim.or(vanMij).first()).isVisible();
        if (claim.isVisible()) {
            toetsen.terugNaar("de taak op naam zetten", plek -> plek.klasse().contains("claim"))
                    .druk("Enter");
        }
        assertThat(vanMij).isVisible();
        assertThat(scherm.page.locator("form.overgang-formulier [inert]")).hasCount(0);
        return toetsen;
    }

    private static void rondAf(Scherm scherm, Toetsenbord toetsen) {
        toetsen.naar("afronden", plek -> plek.klasse().contains("btn-primary")).druk("Enter");
        assertThat(scherm.page.locator("form.overgang-formulier")).hasCount(0);
    }

    private static LocalDateTime nu() {
        return LocalDateTime.now(Tijd.AMSTERDAM);
    }
}
