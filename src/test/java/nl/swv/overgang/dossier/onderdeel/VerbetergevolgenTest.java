package nl.swv.overgang.dossier.onderdeel;

import static nl.swv.overgang.dossier.Scenario.AFRONDING;
import static nl.swv.overgang.dossier.Scenario.NIEUWE_ACTIE;
import static nl.swv.overgang.dossier.Scenario.VERLENGING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.onderdeel.Evaluatiegesprek.Uitkomst;
import nl.swv.overgang.dossier.onderdeel.NieuweActie.Bijlage;
import nl.swv.overgang.formulier.Vastgelegd;
import nl.swv.overgang.formulier.Vastlegging;
import nl.swv.overgang.platform.Ongeldig;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R16: what follows when a mistake is mended after its task was completed; without Spring. */
class VerbetergevolgenTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 2);
    private static final Instant MOMENT = Instant.parse("2026-11-02T10:00:00Z");

    private final Map<Class<? extends Onderdeel>, Vastlegging<? extends Onderdeel>> vastgelegd = new HashMap<>();
    private final List<String> gebeurd = new ArrayList<>();

    @Test
    void eenAndereUitkomstIsEenAndereWeg() {
        Evaluatiegesprek verlengen = gesprek(Uitkomst.VERLENGEN, MOMENT);

        assertThat(verbeter(verlengen, gesprek(Uitkomst.VERLENGEN, MOMENT.plusSeconds(60))))
                .isEmpty();
        assertThat(verbeter(verlengen, gesprek(Uitkomst.BEEINDIGEN, MOMENT)))
                .containsExactly("verder AFRONDING", "traject af");
        assertThat(verbeter(verlengen, gesprek(Uitkomst.ANDERE_ACTIE, MOMENT)))
                .containsExactly("verder NIEUWE_ACTIE", "traject af");
        assertThat(verbeter(gesprek(Uitkomst.BEEINDIGEN, MOMENT), verlengen)).containsExactly("verder VERLENGING");
        assertThat(verbeter(verlengen, nietOntvangen())).containsExactly("verder VERLENGING");
        assertThat(verbeter(nietOntvangen(), verlengen)).containsExactly("verder VERLENGING");
        assertThat(verbeter(new Evaluatie(DAG, true, null), verlengen)).isEmpty();
    }

    @Test
    void r06_eenGesprekKomtNietNaDeMomentopname() {
        leg(new Momentopname(DAG, List.of("a"), List.of("b"), null, null));

        assertThat(verbeter(gesprek(Uitkomst.VERLENGEN, MOMENT), gesprek(Uitkomst.VERLENGEN, MOMENT.plusSeconds(3600))))
                .isEmpty();
        Evaluatiegesprek later = gesprek(Uitkomst.VERLENGEN, MOMENT.plusSeconds(86_400));
        assertThatThrownBy(() -> verbeter(gesprek(Uitkomst.VERLENGEN, MOMENT), later))
                .isInstanceOf(Ongeldig.class)
                .hasMessageContaining("vóór dit gesprek");
        assertThat(verbeter(gesprek(Uitkomst.VERLENGEN, MOMENT), nietOntvangen()))
                .as("without a gesprek there is nothing to be after")
                .containsExactly("verder VERLENGING");
        leg(new Momentopname(null, List.of("a"), List.of("b"), null, null));
        assertThat(verbeter(gesprek(Uitkomst.VERLENGEN, MOMENT), later)).isEmpty();
    }

    @Test
    void r05_documentenDieNietVoorafGingenVragenEenAnderGesprek() {
        assertThat(verbeter(bewijs(MOMENT), bewijs(MOMENT.plusSeconds(1)))).isEmpty();
        leg(gesprek(Uitkomst.VERLENGEN, MOMENT));

        assertThat(verbeter(bewijs(MOMENT), bewijs(MOMENT.minusMillis(1)))).isEmpty();
        assertThat(verbeter(bewijs(MOMENT.minusMillis(1)), bewijs(MOMENT))).containsExactly("gesprek opnieuw");
        assertThat(verbeter(bewijs(MOMENT), bewijs(MOMENT.plusSeconds(1)))).containsExactly("gesprek opnieuw");
        assertThat(verbeter(bewijs(MOMENT), bewijs(null))).isEmpty();
        leg(nietOntvangen());
        assertThat(verbeter(bewijs(MOMENT), bewijs(MOMENT.plusSeconds(1)))).isEmpty();
    }

    @Test
    void r05_verzondenNietNaDeDagVanOntvangst() {
        leg(new Evaluatiegesprek(
                MOMENT.plusSeconds(2 * 86_400),
                Uitkomst.VERLENGEN,
                null,
                null,
                null,
                true,
                DAG,
                null,
                null,
                null,
                null));

        assertThat(verbeter(bewijs(MOMENT), bewijs(MOMENT.plusSeconds(3600)))).isEmpty();
        assertThatThrownBy(() -> verbeter(bewijs(MOMENT), bewijs(MOMENT.plusSeconds(86_400))))
                .isInstanceOf(Ongeldig.class)
                .hasMessageContaining("ontving ze op een eerdere dag");
    }

    @Test
    void deOverigeVolgenZichzelf() {
        assertThat(verbeter(new Parnassys(DAG, null, null), new Parnassys(DAG.plusDays(1), "laat", null)))
                .containsExactly("parnassys 2026-11-03 laat");
        assertThat(verbeter(new Parnassys(DAG, null, null), new Parnassys(null, null, null)))
                .isEmpty();
        assertThat(verbeter(new Scenariokeuze(AFRONDING, null), new Scenariokeuze(NIEUWE_ACTIE, "toch")))
                .containsExactly("verder NIEUWE_ACTIE");
        assertThat(verbeter(new Scenariokeuze(AFRONDING, null), new Scenariokeuze(AFRONDING, "andere reden")))
                .isEmpty();
        assertThat(verbeter(new Scenariokeuze(AFRONDING, null), new Scenariokeuze(null, null)))
                .isEmpty();
        assertThat(verbeter(nazorg(true, null), nazorg(true, null))).isEmpty();
        assertThatThrownBy(() -> verbeter(nazorg(true, null), nazorg(false, DAG)))
                .isInstanceOf(Ongeldig.class)
                .hasMessageContaining("al afgerond");
    }

    @Test
    void welkeBijlagenErKomenHangtVanDeWegAf() {
        leg(new NieuweActie(NieuweActie.Actie.TLV, false, null, Set.of(Bijlage.VERSLAG_STARTGESPREK)));
        leg(metBijlagen());

        assertThat(Bijlagenplaatsing.afgesproken(NIEUWE_ACTIE, alles())).containsExactly(Bijlage.VERSLAG_STARTGESPREK);
        assertThat(Bijlagenplaatsing.afgesproken(VERLENGING, alles())).containsExactly(Bijlage.PLANMATIG_HANDELEN);
        assertThat(Bijlagenplaatsing.afgesproken(AFRONDING, alles())).isEmpty();
    }

    @Test
    void bijlagenZijnVerantwoordAlsErGeenZijnOfIemandHetZegt() {
        assertThat(Bijlagenplaatsing.isVerantwoord(NIEUWE_ACTIE, alles())).isTrue();
        leg(new NieuweActie(NieuweActie.Actie.TLV, false, null, Set.of(Bijlage.VERSLAG_STARTGESPREK)));
        assertThat(Bijlagenplaatsing.isVerantwoord(NIEUWE_ACTIE, alles())).isFalse();
        assertThat(Bijlagenplaatsing.isVerantwoord(VERLENGING, alles())).isTrue();

        leg(opening(false));
        assertThat(Bijlagenplaatsing.isVerantwoord(NIEUWE_ACTIE, alles())).isFalse();
        leg(opening(true));
        assertThat(Bijlagenplaatsing.isVerantwoord(NIEUWE_ACTIE, alles())).isTrue();

        vastgelegd.remove(TopDossierOpening.class);
        leg(new Bijlagenplaatsing(true, DAG, null, null));
        assertThat(Bijlagenplaatsing.isVerantwoord(NIEUWE_ACTIE, alles()))
                .as("saved, and its task still open")
                .isFalse();
        vastgelegd.put(
                Bijlagenplaatsing.class,
                new Vastlegging<>(new Bijlagenplaatsing(true, DAG, null, null), "ib", MOMENT, MOMENT));
        assertThat(Bijlagenplaatsing.isVerantwoord(NIEUWE_ACTIE, alles())).isTrue();
    }

    private List<String> verbeter(Onderdeel oud, Onderdeel nieuw) {
        gebeurd.clear();
        nieuw.verbeter(oud, new Opgetekend());
        return List.copyOf(gebeurd);
    }

    private void leg(Onderdeel deel) {
        vastgelegd.put(deel.getClass(), new Vastlegging<>(deel, "ib", MOMENT, null));
    }

    private Vastgelegd<Onderdeel> alles() {
        return new Vastgelegd<>(vastgelegd, Map.of());
    }

    private static Evaluatiegesprek gesprek(Uitkomst uitkomst, Instant op) {
        return new Evaluatiegesprek(op, uitkomst, null, null, null, true, null, null, null, null, null);
    }

    private static Evaluatiegesprek nietOntvangen() {
        return new Evaluatiegesprek(null, null, null, null, null, false, null, "De link werkt niet.", null, null, null);
    }

    private static Evaluatiegesprek metBijlagen() {
        return new Evaluatiegesprek(
                MOMENT,
                Uitkomst.VERLENGEN,
                null,
                null,
                null,
                true,
                DAG,
                null,
                Set.of(Bijlage.PLANMATIG_HANDELEN),
                null,
                null);
    }

    private static Verzendbewijs bewijs(@Nullable Instant op) {
        return new Verzendbewijs(null, null, "c1", op, null, null, null);
    }

    private static Nazorgcontact nazorg(boolean geregeld, @Nullable LocalDate vervolg) {
        return new Nazorgcontact(DAG, "afspraak", null, null, geregeld, vervolg);
    }

    private static TopDossierOpening opening(boolean inLogboek) {
        return new TopDossierOpening("TD-1", null, DAG, null, null, inLogboek, null, null, null);
    }

    /** Writes down what is asked of it. */
    private final class Opgetekend implements Gevolgen.Verbetering {

        @Override
        public Vastgelegd<Onderdeel> vastgelegd() {
            return alles();
        }

        @Override
        public void plaatsInParnassys(LocalDate op, @Nullable String reden) {
            gebeurd.add("parnassys %s %s".formatted(op, reden));
        }

        @Override
        public void gaVerder(Scenario scenario) {
            gebeurd.add("verder " + scenario);
        }

        @Override
        public void sluitTrajectAf() {
            gebeurd.add("traject af");
        }

        @Override
        public void vraagGesprekOpnieuw() {
            gebeurd.add("gesprek opnieuw");
        }
    }
}
