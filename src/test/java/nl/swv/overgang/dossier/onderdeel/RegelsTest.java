package nl.swv.overgang.dossier.onderdeel;

import static nl.swv.overgang.dossier.Scenario.AFRONDING;
import static nl.swv.overgang.dossier.Scenario.NIEUWE_ACTIE;
import static nl.swv.overgang.dossier.Scenario.VERLENGING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.Dossier.Wijze;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossier.Module;
import nl.swv.overgang.dossier.OtDossier.OtStatus;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Scenariotabel.Beslissing;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.dossier.TopDossiernummer;
import nl.swv.overgang.dossier.onderdeel.Evaluatiegesprek.Uitkomst;
import nl.swv.overgang.dossier.onderdeel.NieuweActie.Actie;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs.Document;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs.Kanaal;
import nl.swv.overgang.dossier.toetsing.Overgangsregels;
import nl.swv.overgang.formulier.Vastgelegd;
import nl.swv.overgang.formulier.Vastlegging;
import nl.swv.overgang.platform.Bezwaar;
import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.junit.jupiter.api.Test;

/** The rules of domein.md §6 by their number, without Spring. */
class RegelsTest {

    private static final Instant NU = Instant.parse("2022-12-20T11:00:00Z");
    private static final LocalDate VANDAAG = LocalDate.of(2022, 12, 20);
    private static final LocalDate OVERGANGSDATUM = LocalDate.of(2023, 1, 1);

    private final Map<Class<? extends Onderdeel>, Vastlegging<? extends Onderdeel>> map = new HashMap<>();
    private Soort soort = Soort.ARRANGEMENT;
    private Scenario voorstel = null;
    private Instant nu = NU;
    private boolean topGereed = true;
    private String vastlegger = "coordinator";
    private int minimum = 1;
    private Instant consulentSinds = null;
    private Set<TopDossiernummer> vanLeerling = Set.of();
    private LocalDate einddatum = null;

    @Test
    void r17_bijlagenStaanErMetHunDagOfNietMetEenReden() {
        assertThat(velden(new Bijlagenplaatsing(null, null, null, null))).containsExactly("inLogboek");
        assertThat(velden(new Bijlagenplaatsing(true, null, null, null))).containsExactly("geplaatstOp");
        assertThat(velden(new Bijlagenplaatsing(true, VANDAAG, null, null))).isEmpty();
        assertThat(velden(new Bijlagenplaatsing(true, VANDAAG.plusDays(1), null, null)))
                .containsExactly("geplaatstOp");
        assertThat(velden(new Bijlagenplaatsing(false, null, " ", null))).containsExactly("reden");
        assertThat(velden(new Bijlagenplaatsing(false, null, "Er zijn geen verslagen", null)))
                .isEmpty();
        assertThat(new Bijlagenplaatsing(true, VANDAAG, null, null)
                        .gebeurtenis()
                        .name())
                .isEqualTo("BIJLAGEN_IN_LOGBOEK");
        assertThat(new Bijlagenplaatsing(false, null, "nee", null).gebeurtenis().name())
                .isEqualTo("BIJLAGEN_NIET_IN_LOGBOEK");
        assertThat(new Bijlagenplaatsing(true, VANDAAG, null, null).bijzonderheid())
                .isEqualTo("2022-12-20");
        assertThat(new Bijlagenplaatsing(false, null, "nee", null).bijzonderheid())
                .isNull();
    }

    @Test
    void r01_zonderKnoppencursusGeenNummer() {
        topGereed = false;
        assertThat(velden(new TopDossierOpening("TD-1", null, VANDAAG, null, null, null, null, null, null)))
                .containsExactly("nummer");
        assertThat(velden(new TopDossierOpening(null, true, VANDAAG, null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void r02_afrondingHeeftNooitEenTopDossier() {
        assertThatThrownBy(() -> dossier(AFRONDING).metTopDossier(new TopDossiernummer("TD-1"), Wijze.KOPPELING))
                .hasMessageContaining("R02");
        Dossier dossier = dossier(NIEUWE_ACTIE)
                .metTopDossier(new TopDossiernummer("TD-1"), Wijze.KOPPELING)
                .metScenario(AFRONDING);
        assertThatThrownBy(() -> dossier.gesloten(NU)).hasMessageContaining("R02");
        assertThat(dossier(AFRONDING).gesloten(NU).status()).isEqualTo(Status.AFGEROND);
    }

    @Test
    void r03_nieuweActieEnVerlengingHebbenErPreciesEen() {
        Dossier met = dossier(VERLENGING).metTopDossier(new TopDossiernummer("TD-1"), Wijze.KOPPELING);
        assertThat(met.metTopDossier(new TopDossiernummer("TD-1"), Wijze.KOPPELING))
                .isEqualTo(met);
        assertThatThrownBy(() -> met.metTopDossier(new TopDossiernummer("TD-2"), Wijze.HANDMATIG))
                .hasMessageContaining("R03");
        assertThatThrownBy(() -> dossier(NIEUWE_ACTIE).gesloten(NU)).hasMessageContaining("R03");
        assertThat(met.gesloten(NU).status()).isEqualTo(Status.OVER_NAAR_TOP);
    }

    @Test
    void r04_overslaanVraagtEenReden() {
        assertThat(velden(new NieuweActie(Actie.TLV, true, " ", Set.of()))).containsExactly("reden");
        assertThat(velden(new NieuweActie(Actie.TLV, null, null, Set.of()))).containsExactly("lichteOvergeslagen");
        assertThat(velden(new NieuweActie(Actie.TLV, false, null, null))).isEmpty();
        verzonden(NU.minusSeconds(7200), "consulent1");
        assertThat(velden(new Evaluatiegesprek(
                        NU, Uitkomst.VERLENGEN, true, null, null, true, VANDAAG, null, null, null, null)))
                .containsExactly("reden");
    }

    @Test
    void r05_documentenGingenVoorafNaarDezeConsulent() {
        Evaluatiegesprek gesprek =
                new Evaluatiegesprek(NU, Uitkomst.BEEINDIGEN, null, null, null, true, VANDAAG, null, null, null, null);
        assertThat(velden(gesprek)).contains("gehoudenOp");
        verzonden(NU, "consulent1");
        assertThat(velden(gesprek)).containsExactly("gehoudenOp");
        verzonden(NU.minusMillis(1), "consulent1");
        assertThat(velden(gesprek)).isEmpty();
        verzonden(NU.minusMillis(1), "consulent2");
        assertThat(velden(gesprek)).containsExactly("gehoudenOp");
    }

    @Test
    void r05_hetGesprekVraagtDatDeConsulentZeOntving() {
        verzonden(NU.minusSeconds(90_000), "consulent1");
        assertThat(velden(ontvangst(null, null))).containsExactly("ontvangen");
        assertThat(velden(ontvangst(true, null))).containsExactly("ontvangenOp");
        assertThat(velden(ontvangst(true, VANDAAG.minusDays(2)))).containsExactly("ontvangenOp");
        assertThat(velden(ontvangst(true, VANDAAG.minusDays(1)))).isEmpty();
        assertThat(velden(ontvangst(true, VANDAAG))).isEmpty();
        assertThat(velden(ontvangst(true, VANDAAG.plusDays(1)))).containsExactly("ontvangenOp");
        assertThat(bezwaren(
                        dossier(VERLENGING),
                        new Evaluatiegesprek(
                                NU.minusSeconds(80_000),
                                Uitkomst.BEEINDIGEN,
                                null,
                                null,
                                null,
                                true,
                                VANDAAG,
                                null,
                                null,
                                null,
                                null)))
                .containsExactly("De documenten moeten er zijn vóór het gesprek begint. Plan een nieuw gesprek.");
    }

    @Test
    void r05_nietOntvangenGaatTerugNaarDeSchoolMetEenZinEnZonderGesprek() {
        verzonden(NU.minusSeconds(7200), "consulent1");
        assertThat(velden(nietOntvangen(null, null))).containsExactly("ontbreekt");
        assertThat(velden(nietOntvangen("zie 123456782", null))).containsExactly("ontbreekt");
        assertThat(velden(nietOntvangen("De link werkt niet.", NU))).containsExactly("gehoudenOp");
        assertThat(velden(nietOntvangen("De link werkt niet.", null))).isEmpty();

        map.put(
                Evaluatiegesprek.class,
                new Vastlegging<>(nietOntvangen("De link werkt niet.", null), "consulent1", NU, NU));
        assertThat(velden(bewijs("consulent1", Set.of(Document.VERSLAG_AO)))).containsExactly("verzondenOp");
        assertThat(velden(new Verzendbewijs(
                        Kanaal.ZIVVER, "k", "consulent1", NU, Set.of(Document.VERSLAG_AO), null, null)))
                .isEmpty();
    }

    private static Evaluatiegesprek ontvangst(Boolean ontvangen, LocalDate op) {
        return new Evaluatiegesprek(NU, Uitkomst.BEEINDIGEN, null, null, null, ontvangen, op, null, null, null, null);
    }

    private static Evaluatiegesprek nietOntvangen(String zin, Instant gehouden) {
        return new Evaluatiegesprek(gehouden, null, null, null, null, false, null, zin, null, null, null);
    }

    @Test
    void r05_hetMinimumAanDocumentenIsEenInstelling() {
        assertThat(velden(bewijs("consulent1", Set.of()))).containsExactly("documenten");
        assertThat(velden(bewijs("consulent1", Set.of(Document.VERSLAG_AO)))).isEmpty();
        minimum = 2;
        assertThat(velden(bewijs("consulent1", Set.of(Document.VERSLAG_AO)))).containsExactly("documenten");
        assertThat(velden(bewijs("consulent2", Set.of(Document.values())))).containsExactly("consulent");
    }

    @Test
    void r06_momentopnameIsNieuwEnVolledig() {
        verzonden(NU.minusSeconds(7200), "consulent1");
        leg(new Evaluatiegesprek(
                NU.minusSeconds(60), Uitkomst.VERLENGEN, false, null, false, true, VANDAAG, null, null, null, null));
        LocalDate gesprek = LocalDate.of(2022, 12, 20);
        assertThat(velden(new Momentopname(gesprek.minusDays(1), List.of("a"), List.of("b"), null, null)))
                .containsExactly("datum");
        assertThat(velden(new Momentopname(gesprek, List.of("a"), List.of(), null, null)))
                .containsExactly("stimulerend");
        assertThat(velden(new Momentopname(gesprek, Collections.nCopies(30, "a"), List.of("b"), null, null)))
                .isEmpty();
        assertThat(velden(new Momentopname(gesprek, List.of("a"), Collections.nCopies(31, "b"), null, null)))
                .containsExactly("stimulerend");
        assertThat(velden(new Momentopname(gesprek, List.of(" "), List.of("b"), null, null)))
                .containsExactly("belemmerend");
        assertThat(velden(new Momentopname(gesprek, List.of("a"), List.of("b"), null, null)))
                .isEmpty();
    }

    @Test
    void r17_watMetDeHandIsGeopendKrijgtZijnMomentopnameVanWieZegtDatDieErStaat() {
        verzonden(NU.minusSeconds(7200), "consulent1");
        leg(new Evaluatiegesprek(
                NU.minusSeconds(60), Uitkomst.VERLENGEN, false, null, false, true, VANDAAG, null, null, null, null));
        Dossier metDeHand = dossier(VERLENGING).metTopDossier(new TopDossiernummer("TD-1"), Wijze.HANDMATIG);
        Dossier viaDeKoppeling = dossier(VERLENGING).metTopDossier(new TopDossiernummer("TD-1"), Wijze.KOPPELING);
        assertThat(bezwaren(viaDeKoppeling, momentopname(null))).isEmpty();
        assertThat(bezwaren(metDeHand, momentopname(null)))
                .singleElement()
                .asString()
                .startsWith("Het TOP Dossier is met de hand geopend.");
        assertThat(bezwaren(metDeHand, momentopname(VANDAAG))).isEmpty();
        assertThat(bezwaren(metDeHand, momentopname(VANDAAG.minusDays(1))))
                .containsExactly("Dit is vóór de dag van de momentopname zelf. Controleer de dag.");
        leg(new TopDossierOpening("TD-1", null, VANDAAG, null, null, null, true, null, null));
        assertThat(bezwaren(metDeHand, momentopname(null))).isEmpty();
    }

    private static Momentopname momentopname(LocalDate inTopOp) {
        return new Momentopname(VANDAAG, List.of("a"), List.of("b"), inTopOp, null);
    }

    @Test
    void r17_metDeHandOpenenHeeftEenDag() {
        assertThat(velden(new TopDossierOpening("TD-1", null, null, null, null, null, null, null, null)))
                .containsExactly("geopendOp");
        assertThat(velden(new TopDossierOpening("TD-1", null, VANDAAG.plusDays(1), null, null, null, null, null, null)))
                .containsExactly("geopendOp");
        Dossier geopend = dossier(VERLENGING).metTopDossier(new TopDossiernummer("TD-1"), Wijze.HANDMATIG);
        assertThat(bezwaren(geopend, new TopDossierOpening("TD-2", null, null, null, null, null, null, null, null)))
                .as("mending the number of what was opened before days were asked")
                .isEmpty();
    }

    @Test
    void r17_bijlagenStaanErSindsEenDagOfKomenErOmEenRedenNiet() {
        assertThat(velden(new Bijlagenplaatsing(null, null, null, null))).containsExactly("inLogboek");
        assertThat(velden(new Bijlagenplaatsing(true, null, null, null))).containsExactly("geplaatstOp");
        assertThat(velden(new Bijlagenplaatsing(true, VANDAAG.plusDays(1), null, null)))
                .containsExactly("geplaatstOp");
        assertThat(velden(new Bijlagenplaatsing(true, VANDAAG, null, null))).isEmpty();
        assertThat(velden(new Bijlagenplaatsing(false, null, " ", null))).containsExactly("reden");
        assertThat(velden(new Bijlagenplaatsing(false, null, "Er is geen verslag.", null)))
                .isEmpty();
    }

    @Test
    void r07_teLaatInParnassysVraagtEenReden() {
        nu = Instant.parse("2023-01-10T11:00:00Z");
        assertThat(velden(new Parnassys(OVERGANGSDATUM.minusDays(1), null, null)))
                .isEmpty();
        assertThat(velden(new Parnassys(OVERGANGSDATUM, null, null))).containsExactly("reden");
        assertThat(velden(new Parnassys(OVERGANGSDATUM, "Ziekte", null))).isEmpty();
        assertThat(new Parnassys(OVERGANGSDATUM, "Ziekte", null).isTeLaat(kalender()))
                .isTrue();
    }

    @Test
    void r24_eenOntheffingDuurtHoogstensDrieMaandenEnNietKorterDanTotDeCursus() {
        assertThat(velden(new Ontheffingsaanvraag(dag(22), "Ziek", dag(22)))).isEmpty();
        assertThat(velden(new Ontheffingsaanvraag(dag(22), "Ziek", dag(23)))).containsExactly("geldigTot");
        LocalDate laatste = Overgangskalender.dag(nu).plusMonths(3);
        assertThat(velden(new Ontheffingsaanvraag(laatste, "Ziek", dag(22)))).isEmpty();
        assertThat(velden(new Ontheffingsaanvraag(laatste.plusDays(1), "Ziek", dag(22))))
                .containsExactly("geldigTot");
    }

    @Test
    void r01_wieDeOntheffingVroegBeslistErNietOver() {
        Ontheffingsaanvraag aanvraag = new Ontheffingsaanvraag(dag(31), "Cursusleider ziek", dag(22));
        assertThat(velden(aanvraag)).isEmpty();
        assertThat(velden(new Ontheffingsaanvraag(dag(19), " ", dag(20))))
                .containsExactlyInAnyOrder("geldigTot", "reden", "cursusOp");
        leg(aanvraag);
        assertThat(velden(new Ontheffingsbesluit(true, null))).isEmpty();
        assertThat(velden(new Ontheffingsbesluit(false, null))).containsExactly("reden");
        assertThat(velden(new Ontheffingsbesluit(null, null))).containsExactly("akkoord");
        vastlegger = "consulent1";
        assertThat(velden(new Ontheffingsbesluit(true, null))).containsExactly("akkoord");
        assertThat(velden(new Ontheffingsbesluit(false, "Nee"))).containsExactly("akkoord");
        vastlegger = "coordinator";
        nu = Instant.parse("2023-01-01T09:00:00Z");
        assertThat(velden(new Ontheffingsbesluit(true, null))).containsExactly("akkoord");
    }

    @Test
    void r08_nazorgLegtHetContactVastEnMagHetScenarioWijzigen() {
        assertThat(velden(new Nazorgcontact(dag(20), "School rondt af", null, null, true, null)))
                .isEmpty();
        assertThat(velden(new Nazorgcontact(dag(21), " ", null, null, true, null)))
                .containsExactlyInAnyOrder("contactOp", "afspraak");
        assertThat(velden(new Nazorgcontact(dag(20), "Toch een vervolg", NIEUWE_ACTIE, null, true, null)))
                .containsExactly("reden");
        assertThat(velden(new Nazorgcontact(dag(20), "Toch een vervolg", NIEUWE_ACTIE, "Kind is terug", true, null)))
                .isEmpty();
        assertThat(velden(new Nazorgcontact(dag(20), "Blijft zo", VERLENGING, "Zelfde", true, null)))
                .containsExactly("scenario");
        assertThat(velden(new Nazorgcontact(dag(20), "Onbekend", Scenario.BESLUIT_NODIG, "Waarom", true, null)))
                .containsExactly("scenario");
    }

    @Test
    void r02_r03_metEenTopDossierBlijftHetScenarioOokInNazorg() {
        Dossier over = dossier(VERLENGING).metTopDossier(new TopDossiernummer("TD-1"), Wijze.KOPPELING);
        assertThat(bezwaren(over, anderScenario()))
                .containsExactly("Dit dossier heeft al een TOP Dossier: het scenario kan niet meer veranderen.");
        assertThat(bezwaren(dossier(VERLENGING), anderScenario())).isEmpty();
    }

    @Test
    void r08_eenGeslotenDossierVerandertNietMeerVanScenario() {
        assertThat(bezwaren(dossier(AFRONDING).gesloten(NU), anderScenario()))
                .containsExactly("Dit dossier is al gesloten: het scenario kan niet meer veranderen.");
    }

    @Test
    void r08_wieNogGeenScenarioKoosKiestDatInZijnEigenTaak() {
        assertThat(bezwaren(dossier(Scenario.BESLUIT_NODIG), anderScenario()))
                .containsExactly("Dit dossier heeft nog geen scenario: kies het in de taak ‘Scenario kiezen’.");
    }

    @Test
    void r08_naDeOvergangsdatumIsEenNieuwDossierMeteenNazorg() {
        Dossier dossier = Dossier.ontvangen(dossier(AFRONDING).ot(), AFRONDING, true, NU);
        assertThat(dossier.status()).isEqualTo(Status.NAZORG);
        assertThat(dossier.isOpen()).isTrue();
        assertThat(dossier.gesloten(NU).status()).isEqualTo(Status.AFGEROND);
    }

    @Test
    void r09_otPovoWordtNooitOpgepakt() {
        OtDossier povo = new OtDossier(
                new OtDossiernummer("P-1"), Module.OT_POVO, null, null, null, null, null, null, null, null, null);
        assertThat(povo.isBuitenBereik()).isTrue();
        assertThat(Dossier.ontvangen(povo, Scenario.BUITEN_BEREIK, false, NU).isOpen())
                .isFalse();
    }

    @Test
    void r11_inGeenEnkeleTekstStaatEenBsn() {
        String bsn = "zie 123456782";
        assertThat(velden(new Intrekking(bsn))).containsExactly("reden");
        assertThat(velden(new NieuweActie(Actie.TLV, true, bsn, null))).containsExactly("reden");
        assertThat(velden(new Scenariokeuze(AFRONDING, bsn))).containsExactly("reden");
        assertThat(velden(new Parnassys(LocalDate.of(2022, 12, 1), bsn, null))).containsExactly("reden");
        assertThat(velden(new TopDossierOpening("123456782", null, VANDAAG, null, null, null, null, null, null)))
                .containsExactly("nummer");
        assertThat(velden(new Verzendbewijs(
                        Kanaal.ZIVVER, bsn, "consulent1", NU, Set.of(Document.VERSLAG_AO), null, null)))
                .containsExactly("kenmerk");
        assertThat(velden(new Evaluatiegesprek(
                        NU, Uitkomst.BEEINDIGEN, null, bsn, null, true, VANDAAG, null, null, null, null)))
                .contains("reden");
        assertThat(velden(new Momentopname(
                        LocalDate.of(2022, 12, 20), List.of(bsn), List.of("https://ketenid.nl/1"), null, null)))
                .contains("belemmerend", "stimulerend");
    }

    @Test
    void r14_watGebeurdIsLigtNietInDeToekomst() {
        LocalDate morgen = LocalDate.of(2022, 12, 21);
        Instant straks = NU.plusSeconds(1);
        verzonden(NU.minusSeconds(1), "consulent1");
        assertThat(velden(new Evaluatie(morgen, true, null))).containsExactly("evaluatiedatum");
        assertThat(velden(new Parnassys(morgen, null, null))).containsExactly("opgeslagenOp");
        assertThat(velden(new Evaluatiegesprek(
                        straks, Uitkomst.BEEINDIGEN, null, null, null, true, VANDAAG, null, null, null, null)))
                .containsExactly("gehoudenOp");
        assertThat(velden(new Verzendbewijs(
                        Kanaal.ZIVVER, "k", "consulent1", straks, Set.of(Document.VERSLAG_AO), null, null)))
                .containsExactly("verzondenOp");
        assertThat(velden(new Momentopname(morgen, List.of("a"), List.of("b"), null, null)))
                .contains("datum");
    }

    @Test
    void verlengingBestaatAlleenVoorEenArrangement() {
        assertThat(velden(new Scenariokeuze(VERLENGING, null))).isEmpty();
        soort = Soort.TLV;
        voorstel = NIEUWE_ACTIE;
        assertThat(velden(new Scenariokeuze(VERLENGING, "toch"))).containsExactly("scenario");
        assertThat(velden(new Scenariokeuze(AFRONDING, null))).containsExactly("reden");
        assertThat(velden(new Scenariokeuze(NIEUWE_ACTIE, null))).isEmpty();
        assertThat(velden(new Scenariokeuze(Scenario.BUITEN_BEREIK, "x"))).contains("scenario");
    }

    @Test
    void nummerVanEenAndereLeerlingWordtGeweigerd() {
        assertThat(velden(new TopDossierOpening("TD-BEZET", null, VANDAAG, null, null, null, null, null, null)))
                .containsExactly("nummer");
        assertThat(velden(new TopDossierOpening("TD-VRIJ", true, VANDAAG, null, null, null, null, null, null)))
                .containsExactly("nummer");
        assertThat(velden(new TopDossierOpening(" ", null, VANDAAG, null, null, null, null, null, null)))
                .containsExactly("nummer");
        for (String vertypt : List.of("ab", "-x1", "TOP 1")) {
            assertThat(velden(new TopDossierOpening(vertypt, null, VANDAAG, null, null, null, null, null, null)))
                    .containsExactly("nummer");
        }
        assertThat(velden(new TopDossierOpening("2022/17", null, VANDAAG, null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void r20_eenLeerlingEenTopDossierOfEenReden() {
        vanLeerling = Set.of(new TopDossiernummer("TD-1"));
        assertThat(velden(opening("td-1", null))).isEmpty();
        assertThat(bezwaren(dossier(VERLENGING), opening("TD-2", null)))
                .containsExactly(
                        "Deze leerling heeft al een TOP Dossier: TD-1. Koppel het dossier daaraan, of geef de reden waarom er een tweede is.");
        assertThat(velden(opening("TD-2", "Ander traject, afgesproken met TOP")))
                .isEmpty();
        assertThat(velden(new TopDossierOpening(null, true, null, null, null, null, null, null, null)))
                .isEmpty();
        assertThat(velden(opening("TD-2", "van 123456782"))).containsExactly("reden");
    }

    @Test
    void r18_nietsLigtVoorHetBeginVanHetDossier() {
        LocalDate begin = LocalDate.of(2022, 1, 10);
        assertThat(velden(new Evaluatie(begin.minusDays(1), true, true))).containsExactly("evaluatiedatum");
        assertThat(velden(new Evaluatie(begin, true, true))).isEmpty();
        assertThat(velden(new Parnassys(begin.minusDays(1), null, true))).containsExactly("opgeslagenOp");
        Instant ervoor = Overgangskalender.begin(begin).minusSeconds(60);
        assertThat(velden(bewijs(ervoor, true))).containsExactly("verzondenOp");
        assertThat(velden(new Bijlagenplaatsing(true, begin.minusDays(1), null, null)))
                .containsExactly("geplaatstOp");
        assertThat(velden(new TopDossierOpening("TD-1", false, begin.minusDays(1), null, null, null, null, null, null)))
                .containsExactly("geopendOp");
        assertThat(bezwaren(dossier(VERLENGING), new Evaluatie(LocalDate.of(1950, 1, 1), true, null)))
                .containsExactly("Dit is van vóór 10 januari 2022, toen dit dossier begon. Controleer de datum.");
    }

    @Test
    void r18_zonderStartIsHetBeginDrieJaarVoorDeOntvangst() {
        OtDossier zonder = new OtDossier(
                new OtDossiernummer("OT-1"),
                Module.OT_1LOKET,
                soort,
                OtStatus.LOPEND,
                "12AB00",
                "LL-7F3K2",
                "6",
                null,
                null,
                null,
                null);
        assertThat(Dossier.ontvangen(zonder, VERLENGING, false, NU).begin()).isEqualTo(LocalDate.of(2019, 12, 20));
        assertThat(Dossier.ontvangen(dossier(VERLENGING).ot(), VERLENGING, false, Instant.parse("2021-12-20T11:00:00Z"))
                        .begin())
                .as("a start to come")
                .isEqualTo(LocalDate.of(2018, 12, 20));
    }

    @Test
    void r18_langGeledenVraagtOfHetKlopt() {
        // without holidays 60 school days are 12 weeks
        LocalDate grens = LocalDate.of(2022, 12, 20).minusWeeks(12);
        assertThat(velden(new Evaluatie(grens, true, null))).isEmpty();
        assertThat(bezwaren(dossier(VERLENGING), new Evaluatie(grens.minusDays(1), true, null)))
                .containsExactly("26 september 2022 is meer dan 60 schooldagen geleden. Klopt dat? Vink het dan aan.");
        assertThat(velden(new Evaluatie(grens.minusDays(1), true, false))).containsExactly("bevestigd");
        assertThat(velden(new Evaluatie(grens.minusDays(1), true, true))).isEmpty();
        Instant lang = Overgangskalender.begin(grens.minusDays(1));
        assertThat(velden(bewijs(lang, null))).containsExactly("bevestigd");
        assertThat(velden(bewijs(lang, true))).isEmpty();
        verzonden(lang.minusSeconds(60), "consulent1");
        assertThat(velden(gesprek(lang, null))).containsExactly("bevestigd");
    }

    @Test
    void r18_ookWatInTopDossierIsGedaanVraagtOfHetKlopt() {
        LocalDate grens = LocalDate.of(2022, 12, 20).minusWeeks(12);
        LocalDate lang = grens.minusDays(1);
        assertThat(velden(new Bijlagenplaatsing(true, grens, null, null))).isEmpty();
        assertThat(velden(new Bijlagenplaatsing(true, lang, null, null))).containsExactly("bevestigd");
        assertThat(velden(new Bijlagenplaatsing(true, lang, null, true))).isEmpty();
        assertThat(velden(new TopDossierOpening("TD-1", null, grens, null, null, null, null, null, null)))
                .isEmpty();
        assertThat(bezwaren(
                        dossier(VERLENGING),
                        new TopDossierOpening("TD-1", null, lang, null, null, null, null, null, null)))
                .containsExactly("26 september 2022 is meer dan 60 schooldagen geleden. Klopt dat? Vink het dan aan.");
        TopDossierOpening opening = new TopDossierOpening("TD-1", null, lang, null, null, null, null, null, true);
        assertThat(velden(opening)).isEmpty();
        verzonden(Overgangskalender.begin(lang).minusSeconds(60), "consulent1");
        leg(gesprek(Overgangskalender.begin(lang), null));
        assertThat(bezwaren(dossier(VERLENGING), new Momentopname(lang, List.of("a"), List.of("b"), lang, null)))
                .hasSize(2)
                .allMatch(zin -> zin.endsWith("Klopt dat? Vink het dan aan."));
        assertThat(velden(new Momentopname(lang, List.of("a"), List.of("b"), lang, true)))
                .isEmpty();
    }

    @Test
    void r18_wieHetNummerVerbetertWordtNietNogEensNaarDeDagGevraagd() {
        LocalDate lang = LocalDate.of(2022, 9, 26);
        TopDossierOpening eerder = new TopDossierOpening("TD-1", null, lang, null, null, null, null, null, null);
        leg(eerder);
        assertThat(velden(eerder.metNummer("TD-2", null))).isEmpty();
        assertThat(velden(new TopDossierOpening("TD-1", null, lang.minusDays(1), null, null, null, null, null, null)))
                .containsExactly("bevestigd");
    }

    @Test
    void r18_parnassysKomtNaDeEvaluatie() {
        leg(new Evaluatie(dag(14), true, null));
        assertThat(velden(new Parnassys(dag(13), null, null))).containsExactly("opgeslagenOp");
        assertThat(velden(new Parnassys(dag(14), null, null))).isEmpty();
    }

    @Test
    void r18_aanEenNieuweConsulentIsNaDeWisselVerzonden() {
        consulentSinds = NU.minusSeconds(120);
        assertThat(velden(bewijs(NU.minusSeconds(180), null)))
                .as("nothing was sent before")
                .isEmpty();
        verzonden(NU.minusSeconds(7200), "consulent2");
        assertThat(velden(bewijs(NU.minusSeconds(180), null))).containsExactly("verzondenOp");
        assertThat(velden(bewijs(NU.minusSeconds(120), null))).isEmpty();
        consulentSinds = NU.minusSeconds(90);
        assertThat(velden(bewijs(NU.minusSeconds(120), null)))
                .as("in the same minute")
                .isEmpty();
    }

    @Test
    void r18_eenAnderKanaalZegtWelkEnWaaromHetVeiligIs() {
        Set<Document> verslag = Set.of(Document.VERSLAG_AO);
        Instant net = NU.minusSeconds(60);
        assertThat(velden(new Verzendbewijs(Kanaal.ANDERS, "k", "consulent1", net, verslag, null, null)))
                .containsExactly("kanaalToelichting");
        assertThat(velden(new Verzendbewijs(
                        Kanaal.ANDERS, "k", "consulent1", net, verslag, "FileCap, met sms-code", null)))
                .isEmpty();
        assertThat(velden(new Verzendbewijs(Kanaal.ANDERS, "k", "consulent1", net, verslag, "van 123456782", null)))
                .containsExactly("kanaalToelichting");
    }

    @Test
    void r18_langNaHetEindeVanHetArrangementVraagtHetGesprekEenReden() {
        verzonden(NU.minusSeconds(7200), "consulent1");
        einddatum = LocalDate.of(2022, 12, 20).minusWeeks(12);
        assertThat(velden(gesprek(NU, null))).isEmpty();
        einddatum = einddatum.minusDays(1);
        assertThat(velden(gesprek(NU, null))).containsExactly("redenLaat");
        assertThat(velden(gesprek(NU, "School was dicht"))).isEmpty();
        soort = Soort.STARTGESPREK;
        assertThat(velden(gesprek(NU, null))).isEmpty();
    }

    @Test
    void r18_hetContactOverNazorgIsNaHetBeginVanDeNazorg() {
        Dossier nazorg = Dossier.ontvangen(dossier(AFRONDING).ot(), AFRONDING, true, NU);
        assertThat(bezwaren(nazorg, new Nazorgcontact(dag(19), "School belt", null, null, true, null)))
                .containsExactly("Dit is van vóór de nazorg. Vul in wanneer u de school over de nazorg sprak.");
        assertThat(bezwaren(nazorg, new Nazorgcontact(dag(20), "School belt", null, null, true, null)))
                .isEmpty();
    }

    @Test
    void r08_nazorgIsGeregeldOfKomtTerugOpEenSchooldagNaVandaag() {
        assertThat(velden(new Nazorgcontact(dag(20), "Belt terug", null, null, null, dag(22))))
                .containsExactly("geregeld");
        assertThat(velden(vervolg(null))).containsExactly("vervolgOp");
        assertThat(velden(vervolg(dag(22)))).isEmpty();
        assertThat(bezwaren(dossier(VERLENGING), vervolg(dag(20))))
                .containsExactly("Deze dag is geweest of is vandaag. Kies een schooldag na vandaag.");
        assertThat(bezwaren(dossier(VERLENGING), vervolg(dag(31))))
                .containsExactly("31 december 2022 is geen schooldag. De eerste daarna is 2 januari 2023.");
        assertThat(bezwaren(dossier(VERLENGING), vervolg(LocalDate.of(2072, 11, 24))))
                .containsExactly("Dat is meer dan 60 schooldagen verder. Kies een eerdere dag.");
        assertThat(velden(new Nazorgcontact(dag(20), "Belt terug", NIEUWE_ACTIE, "Kind is terug", false, dag(22))))
                .containsExactly("scenario");
        assertThat(vervolg(dag(22)).blijftTot()).contains(dag(22));
        assertThat(vervolg(dag(22)).telt()).isFalse();
        assertThat(new Nazorgcontact(dag(20), "Klaar", null, null, true, dag(22)).blijftTot())
                .isEmpty();
    }

    private static Nazorgcontact vervolg(LocalDate dag) {
        return new Nazorgcontact(dag(20), "Belt terug", null, null, false, dag);
    }

    private static Verzendbewijs bewijs(Instant moment, Boolean bevestigd) {
        return new Verzendbewijs(
                Kanaal.ZIVVER, "zv-1", "consulent1", moment, Set.of(Document.VERSLAG_AO), null, bevestigd);
    }

    private static TopDossierOpening opening(String nummer, String reden) {
        return new TopDossierOpening(nummer, null, VANDAAG, null, null, null, null, reden, null);
    }

    private static Evaluatiegesprek gesprek(Instant moment, String redenLaat) {
        return new Evaluatiegesprek(
                moment,
                Uitkomst.BEEINDIGEN,
                null,
                null,
                null,
                true,
                Overgangskalender.dag(moment),
                null,
                null,
                redenLaat,
                null);
    }

    private static Nazorgcontact anderScenario() {
        return new Nazorgcontact(dag(20), "Toch een vervolg", NIEUWE_ACTIE, "Kind is terug", true, null);
    }

    private List<String> velden(Onderdeel deel) {
        return toets(dossier(VERLENGING), deel).map(Bezwaar::veld).distinct().toList();
    }

    private List<String> bezwaren(Dossier dossier, Onderdeel deel) {
        return toets(dossier, deel).map(Bezwaar::melding).toList();
    }

    private Stream<Bezwaar> toets(Dossier dossier, Onderdeel deel) {
        Bezwaren bezwaren = new Bezwaren();
        deel.controleer(new Toets(
                dossier,
                new Vastgelegd<>(map, Map.of()),
                new Beslissing(Scenario.BESLUIT_NODIG, voorstel, "waarom"),
                new Overgangsregels(minimum, Pattern.compile("[A-Za-z0-9][A-Za-z0-9./-]{2,39}")),
                kalender(),
                () -> topGereed,
                account -> account.startsWith("consulent"),
                new TopDossiernummer("TD-BEZET")::equals,
                () -> vanLeerling,
                Set.of(vastlegger),
                () -> Set.of("consulent1"),
                () -> consulentSinds,
                nu,
                bezwaren));
        return bezwaren.lijst().stream();
    }

    private void verzonden(Instant moment, String consulent) {
        leg(new Verzendbewijs(Kanaal.ZIVVER, "zv-1", consulent, moment, Set.of(Document.VERSLAG_AO), null, null));
    }

    private static Verzendbewijs bewijs(String consulent, Set<Document> documenten) {
        return new Verzendbewijs(Kanaal.ZIVVER, "zv-1", consulent, NU.minusSeconds(1), documenten, null, null);
    }

    private static LocalDate dag(int vanDecember) {
        return LocalDate.of(2022, 12, vanDecember);
    }

    private void leg(Onderdeel deel) {
        map.put(deel.getClass(), new Vastlegging<>(deel, "ib", NU, null));
    }

    private static Overgangskalender kalender() {
        return new Overgangskalender(OVERGANGSDATUM, List.of());
    }

    private Dossier dossier(Scenario scenario) {
        OtDossier ot = new OtDossier(
                new OtDossiernummer("OT-1"),
                Module.OT_1LOKET,
                soort,
                OtStatus.LOPEND,
                "12AB00",
                "LL-7F3K2",
                "6",
                LocalDate.of(2022, 1, 10),
                einddatum,
                Vervolg.VERLENGING,
                "consulent1");
        return Dossier.ontvangen(ot, scenario, false, NU);
    }
}
