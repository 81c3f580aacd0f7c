package nl.swv.overgang.wijziging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossier.Module;
import nl.swv.overgang.dossier.OtDossier.OtStatus;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Veld;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.TopDossiernummer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R15: what follows by itself, what is decided, and what runs again. */
class VergelijkingTest {

    private static final Instant NU = Instant.parse("2026-11-03T09:00:00Z");
    private static final OtDossiernummer NUMMER = new OtDossiernummer("OT-1");

    private static final OtDossier LOPEND = new OtDossier(
            NUMMER,
            Module.OT_1LOKET,
            Soort.A_EN_O,
            OtStatus.LOPEND,
            "12AB00",
            "LL-7F3K2",
            "4",
            LocalDate.of(2026, 3, 1),
            null,
            Vervolg.GEEN,
            "consulent1");
    private static final OtDossier ANDERS = new OtDossier(
            NUMMER,
            Module.OT_1LOKET,
            Soort.TLV,
            OtStatus.AFGEROND,
            "34CD00",
            "LL-9H2M4",
            "5",
            LocalDate.of(2026, 3, 2),
            LocalDate.of(2026, 12, 1),
            Vervolg.NIEUWE_ACTIE,
            "consulent2");
    private static final OtDossier VERBETERD = new OtDossier(
            NUMMER,
            Module.OT_1LOKET,
            Soort.A_EN_O,
            OtStatus.LOPEND,
            "12AB00",
            "LL-7F3K2",
            "7",
            LocalDate.of(2026, 3, 9),
            LocalDate.of(2026, 12, 9),
            Vervolg.GEEN,
            "consulent1");
    private static final OtDossier AFGEROND = LOPEND.met(Set.of(Veld.STATUS), ANDERS);
    private static final OtDossier POVO =
            new OtDossier(NUMMER, Module.OT_POVO, null, null, null, null, null, null, null, null, null);

    private static final Dossier OPEN = Dossier.ontvangen(LOPEND, Scenario.AFRONDING, false, NU);

    private static Vergelijking vergelijk(Dossier dossier, OtDossier vorige, OtDossier nu) {
        return Vergelijking.van(dossier, 2, vorige, nu, false);
    }

    @Test
    void gelijkIsGelijk() {
        assertThat(vergelijk(OPEN, LOPEND, LOPEND).isGelijk()).isTrue();
        Dossier povo = Dossier.ontvangen(POVO, Scenario.BUITEN_BEREIK, false, NU);
        assertThat(vergelijk(povo, POVO, POVO).isGelijk()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"GROEP", "STARTDATUM", "EINDDATUM", "CONSULENT"})
    void watGeenWegOfLeerlingRaaktVolgtVanzelf(Veld veld) {
        Vergelijking beide = vergelijk(OPEN, LOPEND, LOPEND.met(Set.of(veld), ANDERS));
        assertThat(beide.volgt()).containsExactly(veld);
        assertThat(beide.teBeoordelen()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"GROEP", "STARTDATUM", "EINDDATUM"})
    void r16_watHierIsVerbeterdVolgtNietVanzelf(Veld veld) {
        Dossier verbeterd = OPEN.metOt(LOPEND.met(Set.of(veld), VERBETERD));
        OtDossier nu = LOPEND.met(Set.of(veld), ANDERS);
        assertThat(vergelijk(verbeterd, LOPEND, nu).teBeoordelen()).containsExactly(veld);
        assertThat(vergelijk(verbeterd, LOPEND, LOPEND).isGelijk()).isTrue();
        assertThat(vergelijk(verbeterd, LOPEND, LOPEND.met(Set.of(veld), VERBETERD))
                        .volgt())
                .as("OT says what was mended here")
                .containsExactly(veld);
    }

    @ParameterizedTest
    @EnumSource(names = {"STATUS", "SOORT", "VERVOLG", "SCHOOL", "LEERLING"})
    void watWegOfLeerlingRaaktIsTeBeoordelen(Veld veld) {
        Vergelijking beide = vergelijk(OPEN, LOPEND, LOPEND.met(Set.of(veld), ANDERS));
        assertThat(beide.teBeoordelen()).containsExactly(veld);
        assertThat(beide.volgt()).isEmpty();
        assertThat(beide.heropent()).isFalse();
    }

    @Test
    void naarOtPovoIsTeBeoordelenEnVerderNiets() {
        assertThat(vergelijk(OPEN, LOPEND, POVO).teBeoordelen()).containsExactly(Veld.MODULE);
        assertThat(vergelijk(OPEN, LOPEND, POVO).volgt()).isEmpty();
    }

    @Test
    void r05_eenAndereConsulentNaHetVerzendenIsTeBeoordelen() {
        OtDossier nu = LOPEND.met(Set.of(Veld.CONSULENT), ANDERS);
        assertThat(Vergelijking.van(OPEN, 2, LOPEND, nu, true).teBeoordelen()).containsExactly(Veld.CONSULENT);
    }

    @Test
    void watHierZelfIsVeranderdWordtNietStilTeruggezet() {
        Dossier overgedragen = OPEN.metConsulent("consulent3");
        OtDossier nu = LOPEND.met(Set.of(Veld.CONSULENT), ANDERS);
        assertThat(vergelijk(overgedragen, LOPEND, nu).teBeoordelen()).containsExactly(Veld.CONSULENT);
        assertThat(vergelijk(overgedragen, LOPEND, LOPEND).isGelijk())
                .as("OT says what it said")
                .isTrue();
        assertThat(vergelijk(OPEN.metConsulent("consulent2"), LOPEND, nu).volgt())
                .as("OT says what we did")
                .containsExactly(Veld.CONSULENT);
    }

    @Test
    void eenLegeConsulentZegtNietWieHetIs() {
        OtDossier nu = new OtDossier(
                NUMMER,
                LOPEND.module(),
                LOPEND.soort(),
                LOPEND.status(),
                LOPEND.school(),
                LOPEND.leerling(),
                LOPEND.groep(),
                LOPEND.startdatum(),
                LOPEND.einddatum(),
                LOPEND.vervolg(),
                null);
        assertThat(vergelijk(OPEN, LOPEND, nu).isGelijk()).isTrue();
    }

    @Test
    void watWeerLooptIsHeropendOokAlsDatEerderIsGeweigerd() {
        Dossier backup = Dossier.ontvangen(AFGEROND, Scenario.ALLEEN_BACKUP, false, NU);
        assertThat(vergelijk(backup, AFGEROND, LOPEND).heropent()).isTrue();
        assertThat(vergelijk(backup, LOPEND, LOPEND).heropent()).isTrue();
        Dossier povo = Dossier.ontvangen(POVO, Scenario.BUITEN_BEREIK, false, NU);
        assertThat(vergelijk(povo, POVO, LOPEND).heropent()).isTrue();
        assertThat(vergelijk(OPEN.gesloten(NU), AFGEROND, LOPEND).heropent()).isTrue();
    }

    @Test
    void watHierKlaarIsEnInOtNogLooptBlijftKlaar() {
        Dossier klaar = OPEN.gesloten(NU);
        assertThat(vergelijk(klaar, LOPEND, LOPEND).isGelijk()).isTrue();
        assertThat(vergelijk(klaar, LOPEND, AFGEROND).volgt()).containsExactly(Veld.STATUS);
        assertThat(vergelijk(klaar, LOPEND, LOPEND.met(EnumSet.of(Veld.VERVOLG), ANDERS))
                        .teBeoordelen())
                .containsExactly(Veld.VERVOLG);
    }

    @Test
    void r03_watOverIsNaarTopWordtNooitVanzelfHeropend() {
        Dossier over = Dossier.ontvangen(LOPEND, Scenario.NIEUWE_ACTIE, false, NU)
                .metTopDossier(new TopDossiernummer("TOP-1"), Dossier.Wijze.KOPPELING)
                .gesloten(NU);
        Vergelijking beide = vergelijk(over, AFGEROND, LOPEND.met(Set.of(Veld.VERVOLG), ANDERS));
        assertThat(beide.heropent()).isFalse();
        assertThat(beide.teBeoordelen()).contains(Veld.VERVOLG);
    }
}
