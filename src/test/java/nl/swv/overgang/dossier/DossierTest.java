package nl.swv.overgang.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.swv.overgang.dossier.Dossier.Wijze;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.GeenToegang;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Who may see a dossier, and what may become of it: the account of R02, R03 and R10 in one record. */
class DossierTest {

    private static final Instant NU = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant LATER = NU.plusSeconds(3600);
    private static final String WIJKTEAM = "wijkteam-noord";

    private static final Gebruiker COORDINATOR = wie("coordinator", "coordinatoren");
    private static final Gebruiker BEHEERDER = wie("beheerder", "camunda-admin");
    private static final Gebruiker TOEGEWEZEN = wie("consulent2", "consulenten", "wijkteam-zuid");
    private static final Gebruiker VAN_HET_TEAM = wie("consulent1", "consulenten", WIJKTEAM);
    private static final Gebruiker IB_ER = wie("ib-12AB00", "ib", "school-12AB00");

    private static final List<Gebruiker> ZIEN_HET = List.of(COORDINATOR, TOEGEWEZEN, VAN_HET_TEAM, IB_ER);

    private static final List<Gebruiker> ZIEN_HET_NIET = List.of(
            wie("ib-12AB01", "ib", "school-12AB01"),
            wie("directeur-12AB00", "directie-12AB00"),
            wie("consulent3", "consulenten", "wijkteam-zuid"),
            wie("consulent2", "ib", "school-13AB00"),
            BEHEERDER,
            wie("fg", "privacyfunctionarissen"),
            Gebruiker.NIEMAND);

    @ParameterizedTest
    @FieldSource("ZIEN_HET")
    void wieErMeeWerktZietHet(Gebruiker wie) {
        assertThat(lopend().isZichtbaarVoor(wie)).isTrue();
        assertThat(lopend().voor(wie)).isEqualTo(lopend());
    }

    @ParameterizedTest
    @FieldSource("ZIEN_HET_NIET")
    void voorEenAnderBestaatHetNiet(Gebruiker wie) {
        assertThat(lopend().isZichtbaarVoor(wie)).isFalse();
        assertThatThrownBy(() -> lopend().voor(wie)).isInstanceOf(DossierOnbekend.class);
        assertThatThrownBy(() -> lopend().voorSwv(wie)).isInstanceOf(DossierOnbekend.class);
    }

    @Test
    void watVanGeenSchoolIsIsVanHetSwvAlleen() {
        Dossier povo = Dossier.ontvangen(ot(OtDossier.Module.OT_POVO, null, null), Scenario.BUITEN_BEREIK, false, NU);
        assertThat(ZIEN_HET).filteredOn(povo::isZichtbaarVoor).containsExactly(COORDINATOR);
    }

    @Test
    void watHetSwvDoetDoetDeSchoolNiet() {
        assertThat(Stream.of(COORDINATOR, TOEGEWEZEN, VAN_HET_TEAM).map(lopend()::voorSwv))
                .containsOnly(lopend());
        assertThatThrownBy(() -> lopend().voorSwv(IB_ER))
                .isInstanceOf(GeenToegang.class)
                .hasMessageContaining("vraag het aan de consulent");
    }

    @ParameterizedTest
    @EnumSource(Scenario.class)
    void r10_bijOntvangstTeltElkDossierEenKeer(Scenario scenario) {
        Dossier voor = Dossier.ontvangen(ot(), scenario, false, NU);
        Dossier na = Dossier.ontvangen(ot(), scenario, true, NU);
        boolean werk = scenario.vraagtWerk();

        assertThat(voor.isOpen()).isEqualTo(na.isOpen()).isEqualTo(werk);
        assertThat(voor.nazorgOp()).isNull();
        assertThat(na.status() == Status.NAZORG).isEqualTo(werk);
        assertThat(na.nazorgOp()).isEqualTo(werk ? NU : null);
        assertThat(voor.status()).isEqualTo(werk ? Status.LOPEND : Status.valueOf(scenario.name()));
    }

    @Test
    void dePersonenKiezenUitDrieWegen() {
        assertThat(EnumSet.allOf(Scenario.class).stream().filter(Scenario::isGekozen))
                .containsExactly(Scenario.AFRONDING, Scenario.NIEUWE_ACTIE, Scenario.VERLENGING);
        assertThat(EnumSet.allOf(Scenario.class).stream().filter(Scenario::leidtNaarTop))
                .containsExactly(Scenario.NIEUWE_ACTIE, Scenario.VERLENGING);
        assertThat(EnumSet.allOf(Status.class).stream().filter(Status::isOpen))
                .containsExactly(Status.LOPEND, Status.NAZORG);
    }

    @Test
    void r03_precieEenTopDossier() {
        Dossier geopend = lopend().metTopDossier(new TopDossiernummer("TOP-1"), Wijze.KOPPELING);

        assertThat(geopend.topDossiernummer()).isEqualTo(new TopDossiernummer("TOP-1"));
        assertThat(geopend.topWijze()).isEqualTo(Wijze.KOPPELING);
        assertThat(geopend.metTopDossier(new TopDossiernummer("TOP-1"), Wijze.KOPPELING))
                .isEqualTo(geopend);
        assertThatThrownBy(() -> geopend.metTopDossier(new TopDossiernummer("TOP-2"), Wijze.KOPPELING))
                .hasMessageContaining("R03");
    }

    @Test
    void r02_eenAfrondingKrijgtGeenTopDossier() {
        assertThatThrownBy(() -> afronding().metTopDossier(new TopDossiernummer("TOP-1"), Wijze.HANDMATIG))
                .hasMessageContaining("R02");
    }

    @Test
    void alleenWatMetDeHandIsIngevuldIsTeVerbeteren() {
        Dossier metDeHand = lopend().metTopDossier(new TopDossiernummer("TOP-1"), Wijze.HANDMATIG);

        assertThat(metDeHand.metVerbeterdNummer(new TopDossiernummer("TOP-2")).topDossiernummer())
                .isEqualTo(new TopDossiernummer("TOP-2"));
        assertThat(metDeHand.metVerbeterdNummer(new TopDossiernummer("TOP-2")).topWijze())
                .isEqualTo(Wijze.HANDMATIG);
        assertThatThrownBy(() -> lopend().metVerbeterdNummer(new TopDossiernummer("TOP-2")))
                .isInstanceOf(NietNu.class);
        assertThatThrownBy(() -> lopend().metTopDossier(new TopDossiernummer("TOP-1"), Wijze.KOPPELING)
                        .metVerbeterdNummer(new TopDossiernummer("TOP-2")))
                .isInstanceOf(NietNu.class);
    }

    @Test
    void b9_hetTrajectSluitEenKeer() {
        Dossier dicht = lopend().metTrajectAfgesloten(NU);

        assertThat(dicht.trajectAfgeslotenOp()).isEqualTo(NU);
        assertThat(dicht.metTrajectAfgesloten(LATER)).isEqualTo(dicht);
    }

    @Test
    void r02_r03_sluitenKlopt() {
        Dossier over = lopend().metTopDossier(new TopDossiernummer("TOP-1"), Wijze.KOPPELING)
                .gesloten(NU);

        assertThat(over.status()).isEqualTo(Status.OVER_NAAR_TOP);
        assertThat(over.geslotenOp()).isEqualTo(NU);
        assertThat(over.topDossiernummer()).isEqualTo(new TopDossiernummer("TOP-1"));
        assertThat(over.gesloten(LATER)).as("closing twice is fine").isEqualTo(over);
        assertThat(afronding().gesloten(NU).status()).isEqualTo(Status.AFGEROND);
        assertThatThrownBy(() -> lopend().gesloten(NU)).hasMessageContaining("R02/R03");
    }

    @Test
    void watDichtIsBlijftDicht() {
        Dossier over = lopend().metTopDossier(new TopDossiernummer("TOP-1"), Wijze.KOPPELING)
                .gesloten(NU);
        Dossier ingetrokken = lopend().ingetrokken(NU);

        assertThat(ingetrokken.status()).isEqualTo(Status.INGETROKKEN);
        assertThat(ingetrokken.ingetrokken(LATER)).isEqualTo(ingetrokken);
        assertThat(lopend().eisOpen()).isEqualTo(lopend());
        assertThatThrownBy(() -> over.ingetrokken(LATER)).isInstanceOf(NietNu.class);
        assertThatThrownBy(ingetrokken::eisOpen).isInstanceOf(NietNu.class);
        assertThatThrownBy(() -> afronding().ingetrokken(NU).gesloten(LATER)).isInstanceOf(NietNu.class);
    }

    @Test
    void watVerandertLaatDeRestStaan() {
        Dossier dossier = lopend();

        assertThat(dossier.metScenario(Scenario.VERLENGING).scenario()).isEqualTo(Scenario.VERLENGING);
        assertThat(dossier.metScenario(Scenario.VERLENGING).metScenario(Scenario.NIEUWE_ACTIE))
                .isEqualTo(dossier);
        assertThat(dossier.metConsulent("consulent1").ot().consulent()).isEqualTo("consulent1");
        assertThat(dossier.metConsulent("consulent1").metConsulent("consulent2"))
                .isEqualTo(dossier);
        assertThat(dossier.nummer()).isEqualTo(new OtDossiernummer("OT-1"));
        assertThat(dossier.school()).isEqualTo("12AB00");
        assertThat(dossier.leerling()).isEqualTo("LL-7F3K2");
    }

    @Test
    void deTermijnTeltDeVrijeDagenVanDeSchool() {
        Overgangskalender kalender = new Overgangskalender(LocalDate.of(2027, 1, 1), List.of());
        assertThat(afronding().termijn(kalender)).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(lopend().termijn(kalender)).isEqualTo(LocalDate.of(2026, 12, 30));
    }

    /** Of consulent2, at a school in Noord that is closed on the last day of the year. */
    private static Dossier lopend() {
        return new Dossier(
                ot(),
                WIJKTEAM,
                Set.of(LocalDate.of(2026, 12, 31)),
                null,
                Scenario.NIEUWE_ACTIE,
                Status.LOPEND,
                null,
                null,
                NU,
                null,
                null,
                null,
                null,
                null);
    }

    private static Dossier afronding() {
        return Dossier.ontvangen(ot(), Scenario.AFRONDING, false, NU);
    }

    private static OtDossier ot() {
        return ot(OtDossier.Module.OT_1LOKET, "12AB00", "consulent2");
    }

    private static OtDossier ot(OtDossier.Module module, String school, String consulent) {
        return new OtDossier(
                new OtDossiernummer("OT-1"),
                module,
                OtDossier.Soort.STARTGESPREK,
                OtDossier.OtStatus.LOPEND,
                school,
                "LL-7F3K2",
                "5",
                null,
                null,
                OtDossier.Vervolg.NIEUWE_ACTIE,
                consulent);
    }

    private static Gebruiker wie(String id, String... groepen) {
        return new Gebruiker(id, Set.of(groepen));
    }
}
