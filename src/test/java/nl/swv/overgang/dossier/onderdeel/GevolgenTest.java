package nl.swv.overgang.dossier.onderdeel;

import static nl.swv.overgang.dossier.Scenario.AFRONDING;
import static nl.swv.overgang.dossier.Scenario.NIEUWE_ACTIE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.TopDossiernummer;
import nl.swv.overgang.dossier.onderdeel.Evaluatiegesprek.Uitkomst;
import nl.swv.overgang.formulier.Vastgelegd;
import nl.swv.overgang.formulier.Vastlegging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What follows from each onderdeel once its task is done, and which way the process goes on; without Spring. */
class GevolgenTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 2);

    private final List<String> gebeurd = new ArrayList<>();
    private @Nullable Ontheffingsaanvraag aanvraag;

    @Test
    void eenKeuzeGeeftHetDossierZijnScenario() {
        assertThat(van(new Scenariokeuze(AFRONDING, null))).containsExactly("scenario AFRONDING");
        assertThat(new Scenariokeuze(AFRONDING, null).route()).isEqualTo(Map.of("scenario", "AFRONDING"));
        assertThat(van(gesprek(Uitkomst.VERLENGEN)))
                .containsExactly("DOCUMENTEN_ONTVANGEN 2026-11-02", "scenario VERLENGING");
        assertThat(van(gesprek(Uitkomst.BEEINDIGEN)))
                .containsExactly("DOCUMENTEN_ONTVANGEN 2026-11-02", "scenario AFRONDING", "traject af");
        assertThat(van(gesprek(Uitkomst.ANDERE_ACTIE)))
                .containsExactly("DOCUMENTEN_ONTVANGEN 2026-11-02", "scenario NIEUWE_ACTIE", "traject af");
        assertThat(gesprek(Uitkomst.ANDERE_ACTIE).route())
                .isEqualTo(Map.of("uitkomst", "ANDERE_ACTIE", "scenario", "NIEUWE_ACTIE"));
        assertThat(gesprek(Uitkomst.VERLENGEN).route()).isEqualTo(Map.of("uitkomst", "VERLENGEN"));
        Evaluatiegesprek zonderDocumenten = new Evaluatiegesprek(
                null, null, null, null, null, false, null, "De link werkt niet.", null, null, null);
        assertThat(van(zonderDocumenten)).isEmpty();
        assertThat(zonderDocumenten.route()).isEqualTo(Map.of("uitkomst", "NIET_ONTVANGEN"));
    }

    @Test
    void nazorgMagHetScenarioWijzigenMetEenSpoor() {
        assertThat(van(new Nazorgcontact(DAG, "afspraak", null, null, true, null)))
                .isEmpty();
        assertThat(new Nazorgcontact(DAG, "afspraak", null, null, true, null).route())
                .isEqualTo(Map.of("anderScenario", false));
        Nazorgcontact anders = new Nazorgcontact(DAG, "afspraak", NIEUWE_ACTIE, "reden", true, null);
        assertThat(van(anders)).containsExactly("ander scenario NIEUWE_ACTIE");
        assertThat(anders.route()).isEqualTo(Map.of("anderScenario", true, "scenario", "NIEUWE_ACTIE"));
    }

    @Test
    void watIsVerzondenBepaaltDeConsulent() {
        assertThat(van(new Verzendbewijs(null, null, "c2", null, null, null, null)))
                .containsExactly("consulent c2");
        assertThat(new Verzendbewijs(null, null, "c2", null, null, null, null).route())
                .isEmpty();
    }

    @Test
    void eenNummerOpentHetTopDossierEnOpnieuwProberenNiet() {
        assertThat(van(opening(false)))
                .containsExactly("top TD-1", "TOP_DOSSIER_INGERICHT 2026-11-02 EXTRA_ONDERSTEUNING");
        assertThat(van(opening(true)))
                .containsExactly(
                        "top TD-1",
                        "TOP_DOSSIER_INGERICHT 2026-11-02 EXTRA_ONDERSTEUNING GEEVALUEERD_OPP",
                        "BIJLAGEN_IN_LOGBOEK 2026-11-02",
                        "MOMENTOPNAME_IN_TOP 2026-11-02");
        assertThat(opening(false).route()).isEqualTo(Map.of("opnieuw", false));
        assertThat(van(new TopDossierOpening(null, true, null, null, null, null, null, null, null)))
                .isEmpty();
        assertThat(new TopDossierOpening(null, true, null, null, null, null, null, null, null).route())
                .isEqualTo(Map.of("opnieuw", true));
    }

    @Test
    void parnassysKrijgtZijnDagEnDeReden() {
        assertThat(van(new Parnassys(DAG, "laat", null))).containsExactly("parnassys 2026-11-02 laat");
    }

    @Test
    void alleenEenBevestigdeOntheffingGeldtTotDeGevraagdeDag() {
        aanvraag = new Ontheffingsaanvraag(DAG, "reden", DAG.plusDays(9));
        assertThat(van(aanvraag)).containsExactly("cursus 2026-11-11");
        assertThat(van(new Ontheffingsbesluit(true, null))).containsExactly("ontheffing 2026-11-02");
        assertThat(new Ontheffingsbesluit(true, null).route()).isEqualTo(Map.of("ontheffing", true));
        assertThat(van(new Ontheffingsbesluit(false, "nee"))).isEmpty();
        assertThat(new Ontheffingsbesluit(false, "nee").route()).isEqualTo(Map.of("ontheffing", false));
    }

    @Test
    void deAndereVeranderenNietsBuitenZichzelf() {
        assertThat(van(new Evaluatie(DAG, true, null))).isEmpty();
        assertThat(van(new Momentopname(DAG, List.of("a"), List.of("b"), null, null)))
                .isEmpty();
        assertThat(van(new NieuweActie(NieuweActie.Actie.TLV, false, null, null)))
                .isEmpty();
        assertThat(van(new Intrekking("reden"))).isEmpty();
        assertThat(van(new Bijlagenplaatsing(true, DAG, null, null))).isEmpty();
        assertThat(new Momentopname(DAG, List.of("a"), List.of("b"), null, null).route())
                .isEmpty();
    }

    private static Evaluatiegesprek gesprek(Uitkomst uitkomst) {
        return new Evaluatiegesprek(null, uitkomst, null, null, null, true, DAG, null, null, null, null);
    }

    private static TopDossierOpening opening(boolean alles) {
        return new TopDossierOpening("TD-1", null, DAG, Cyclus.EXTRA_ONDERSTEUNING, alles, alles, alles, null, null);
    }

    private List<String> van(Onderdeel deel) {
        gebeurd.clear();
        deel.verwerk(new Gevolgen() {
            @Override
            public Vastgelegd<Onderdeel> vastgelegd() {
                return new Vastgelegd<>(
                        aanvraag == null
                                ? Map.of()
                                : Map.of(
                                        Ontheffingsaanvraag.class,
                                        new Vastlegging<>(aanvraag, "c1", Instant.EPOCH, Instant.EPOCH)),
                        Map.of());
            }

            @Override
            public void kiesScenario(Scenario scenario) {
                gebeurd.add("scenario " + scenario);
            }

            @Override
            public void wijzigScenario(Scenario scenario) {
                gebeurd.add("ander scenario " + scenario);
            }

            @Override
            public void noteer(Wat wat, @Nullable String bijzonderheid) {
                gebeurd.add("%s %s".formatted(wat, bijzonderheid));
            }

            @Override
            public void sluitTrajectAf() {
                gebeurd.add("traject af");
            }

            @Override
            public void zetConsulent(String consulent) {
                gebeurd.add("consulent " + consulent);
            }

            @Override
            public void openTopDossier(TopDossiernummer nummer) {
                gebeurd.add("top " + nummer);
            }

            @Override
            public void plaatsInParnassys(LocalDate op, @Nullable String reden) {
                gebeurd.add("parnassys %s %s".formatted(op, reden));
            }

            @Override
            public void boekCursus(LocalDate dag) {
                gebeurd.add("cursus " + dag);
            }

            @Override
            public void geefOntheffing(LocalDate tot) {
                gebeurd.add("ontheffing " + tot);
            }
        });
        return List.copyOf(gebeurd);
    }
}
