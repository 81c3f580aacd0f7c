package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** The FG sees who looked, and nothing of what they saw. */
class AuditInCockpitTest extends Browserproef {

    @Test
    void deFgZietWieEenDossierZagEnLeestDeAuditNa() {
        loket.dossier("OT-2026-00001");
        Overgangspagina blad = Overgangspagina.open(aangemeld("fg"), "audit", "Audit");
        assertThat(blad.koppeling("Dossiers")).hasCount(0);
        assertThat(blad.koppeling("Audit")).hasCount(1);

        blad.inhoud.getByLabel("Dossier, school of account").fill("ot-2026-00001");
        blad.inhoud.getByLabel("Dossier, school of account").press("Enter");
        assertThat(blad.rij("coordinator").first()).containsText("Dossier ingezien");
        assertThat(blad.rij("coordinator").first()).containsText("OT-2026-00001");
        blad.keur("audit");

        blad.knop("Nalezen").click();
        assertThat(blad.inhoud.getByText("Geen regel is gewijzigd, weggehaald of ertussen gezet."))
                .isVisible();
        blad.keur("audit-nagelezen");
    }
}
