package nl.swv.overgang.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.swv.overgang.Proef;
import nl.swv.overgang.VasteKlok;
import nl.swv.overgang.dossier.Dossier.Wijze;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.OtDossier.Module;
import nl.swv.overgang.dossier.OtDossier.OtStatus;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.onderdeel.Evaluatiegesprek;
import nl.swv.overgang.dossier.onderdeel.Evaluatiegesprek.Uitkomst;
import nl.swv.overgang.dossier.onderdeel.Momentopname;
import nl.swv.overgang.dossier.onderdeel.Vastleggingen;
import nl.swv.overgang.dossier.toetsing.TopDossiernummers;
import nl.swv.overgang.formulier.Vastlegging;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The repositories: what goes in comes out. */
@Transactional
@Proef
class DossiersTest {

    private static final Instant NU = VasteKlok.BEGIN;
    private static final OtDossiernummer OT_1 = new OtDossiernummer("OT-1");
    private static final OtDossiernummer OT_2 = new OtDossiernummer("OT-2");
    private static final OtDossiernummer OT_3 = new OtDossiernummer("OT-3");
    private static final OtDossiernummer POVO = new OtDossiernummer("P-1");

    @Autowired
    Dossiers dossiers;

    @Autowired
    TopDossiernummers nummers;

    @Autowired
    Vastleggingen vastleggingen;

    @Autowired
    Tijdlijn tijdlijn;

    @Autowired
    Scholen scholen;

    @BeforeEach
    void tweeScholen() {
        scholen.bewaar(List.of(
                new School("12AB00", "De Linde", null, "Noord", null, LocalDate.of(2026, 10, 1), 3),
                new School("34CD00", "De Eik", "Stichting Bos", "Zuid", "Esis", null, null)));
    }

    @Test
    void watErInGaatKomtEruit() {
        Dossier dossier = dossier(OT_1, "12AB00", "LL-1", "consulent1");
        dossiers.voegToe(List.of(dossier));
        assertThat(dossiers.vind(OT_1).orElseThrow().ot()).isEqualTo(dossier.ot());

        Dossier verder = dossiers.vergrendel(OT_1)
                .metTopDossier(new TopDossiernummer("TOP-1"), Wijze.KOPPELING)
                .metTrajectAfgesloten(NU)
                .gesloten(NU);
        dossiers.bewaar(verder);
        assertThat(dossiers.vind(OT_1)).contains(verder);
        assertThat(verder.wijkteam()).isEqualTo("wijkteam-noord");
    }

    @Test
    void dossierBuitenBereikHeeftAlleenEenNummer() {
        OtDossier povo = new OtDossier(POVO, Module.OT_POVO, null, null, null, null, null, null, null, null, null);
        dossiers.voegToe(List.of(Dossier.ontvangen(povo, Scenario.BUITEN_BEREIK, false, NU)));
        assertThat(dossiers.alle(Set.of(POVO, new OtDossiernummer("P-2"))))
                .singleElement()
                .extracting(Dossier::nummer, Dossier::status)
                .containsExactly(POVO, Status.BUITEN_BEREIK);
        assertThat(dossiers.vind(POVO).orElseThrow().isZichtbaarVoor(consulent("wijkteam-noord")))
                .isFalse();
    }

    @Test
    void nummerVanTopIsVanEenLeerling() {
        TopDossiernummer nummer = new TopDossiernummer("TOP-1");
        nummers.claim(nummer, "LL-1");
        nummers.claim(nummer, "LL-1");
        assertThatThrownBy(() -> nummers.claim(nummer, "LL-2"))
                .isInstanceOf(Ongeldig.class)
                .hasMessageContaining("van een andere leerling");
        assertThat(nummers.leerlingVan(nummer)).contains("LL-1");
    }

    @Test
    void correctieKomtErbijEnDeLaatsteTelt() {
        dossiers.voegToe(List.of(dossier(OT_1, "12AB00", "LL-1", null)));
        Evaluatiegesprek gesprek = new Evaluatiegesprek(
                NU,
                Uitkomst.VERLENGEN,
                true,
                "reden; \"é\"",
                true,
                true,
                LocalDate.of(2026, 11, 24),
                null,
                null,
                null,
                null);
        vastleggingen.voegToe(OT_1, new Vastlegging<>(momentopname("oud"), "ib", NU, null));
        vastleggingen.voegToe(OT_1, new Vastlegging<>(gesprek, "c1", NU, null));
        vastleggingen.voegToe(OT_1, new Vastlegging<>(momentopname("nieuw"), "ib2", NU, null));
        assertThat(vastleggingen.van(OT_1).deel(Momentopname.class)).contains(momentopname("nieuw"));
        assertThat(vastleggingen.van(OT_1).deel(Evaluatiegesprek.class)).contains(gesprek);

        vastleggingen.rondAf(OT_1, Momentopname.class, NU);
        assertThat(vastleggingen
                        .van(OT_1)
                        .vastlegging(Momentopname.class)
                        .orElseThrow()
                        .afgerondOp())
                .isEqualTo(NU);
        assertThat(vastleggingen
                        .van(OT_1)
                        .vastlegging(Evaluatiegesprek.class)
                        .orElseThrow()
                        .afgerondOp())
                .isNull();
    }

    @Test
    void tijdlijnStaatOpVolgorde() {
        dossiers.voegToe(List.of(dossier(OT_1, "12AB00", "LL-1", null)));
        tijdlijn.noteer(List.of(OT_1), Wat.DOSSIER_ONTVANGEN);
        tijdlijn.noteer(OT_1, Wat.CONSULENT_GEWIJZIGD, "c2");
        assertThat(tijdlijn.van(OT_1))
                .extracting(Gebeurtenis::wat, Gebeurtenis::detail)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Wat.DOSSIER_ONTVANGEN, null),
                        org.assertj.core.groups.Tuple.tuple(Wat.CONSULENT_GEWIJZIGD, "c2"));
    }

    @Test
    void legeKnoppencursusWistEenBekendeNiet() {
        scholen.bewaar(List.of(new School("12AB00", "De Nieuwe Linde", null, "Oost", null, null, null)));
        School school = scholen.vind("12AB00").orElseThrow();
        assertThat(school.naam()).isEqualTo("De Nieuwe Linde");
        assertThat(school.wijkteam()).isEqualTo("wijkteam-oost");
        assertThat(school.knoppencursusOp()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(school.deelnemers()).isEqualTo(3);
    }

    @Test
    void andereDossiersVanDezelfdeLeerling() {
        Dossier eerste = dossier(OT_1, "12AB00", "LL-1", null);
        dossiers.voegToe(List.of(eerste, dossier(OT_2, "12AB00", "LL-1", null), dossier(OT_3, "12AB00", "LL-3", null)));
        assertThat(dossiers.andereVan(eerste)).extracting(Dossier::nummer).containsExactly(OT_2);
        assertThat(dossiers.openVan("12AB00")).containsExactlyInAnyOrder(OT_1, OT_2, OT_3);
    }

    private static Gebruiker consulent(String wijkteam) {
        return new Gebruiker("c1", Set.of("consulenten", wijkteam));
    }

    private static Momentopname momentopname(String factor) {
        return new Momentopname(LocalDate.of(2026, 11, 1), List.of(factor), List.of("sport"), null, null);
    }

    private static Dossier dossier(OtDossiernummer nummer, String school, String leerling, String consulent) {
        OtDossier ot = new OtDossier(
                nummer,
                Module.OT_1LOKET,
                Soort.A_EN_O,
                OtStatus.LOPEND,
                school,
                leerling,
                "6",
                LocalDate.of(2026, 3, 1),
                null,
                OtDossier.Vervolg.NIEUWE_ACTIE,
                consulent);
        return Dossier.ontvangen(ot, Scenario.NIEUWE_ACTIE, false, NU);
    }
}
