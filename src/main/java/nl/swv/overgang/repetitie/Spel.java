package nl.swv.overgang.repetitie;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.BiConsumer;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.platform.kalender.Verzetbareklok;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One play from the first day to the last: the night, the morning, and on school days the work of people. */
@Component
@Profile("repetitie")
class Spel {

    private static final LocalTime OCHTEND = LocalTime.of(8, 0);

    private final Loket loket;
    private final Werkvoorraad jobs;
    private final Verzetbareklok klok;
    private final Overgangskalender kalender;

    Spel(Loket loket, Werkvoorraad jobs, Verzetbareklok klok, Overgangskalender kalender) {
        this.loket = loket;
        this.jobs = jobs;
        this.klok = klok;
        this.kalender = kalender;
    }

    /** The clock goes back to the morning of the first day, before the example is read. */
    void zetKlokOpBegin(Instellingen instellingen) {
        zetKlok(instellingen.van(kalender.overgangsdatum()), OCHTEND);
    }

    /**
     * Plays until the last day.
     *
     * @param voortgang hears of each day, and how many tasks were done so far
     * @return the closing report
     */
    String speel(Instellingen instellingen, BiConsumer<LocalDate, Long> voortgang) {
        LocalDate overgangsdatum = kalender.overgangsdatum();
        LocalDate van = instellingen.van(overgangsdatum);
        Speler speler = new Speler(loket, jobs, instellingen, van, overgangsdatum);
        long taken = 0;
        for (LocalDate dag = van; !dag.isAfter(instellingen.tot(overgangsdatum)); dag = dag.plusDays(1)) {
            voortgang.accept(dag, taken);
            taken += speel(speler, new Speeldag(dag, overgangsdatum), dag.equals(van));
        }
        klok.loopVanaf(new Speeldag(instellingen.tot(overgangsdatum), overgangsdatum).eerder(0));
        return Rapporttekst.van(
                loket.lees("coordinator", "/api/overgang/eindrapport"),
                loket.lees("coordinator", "/api/overgang/aansluiting"),
                taken);
    }

    private int speel(Speler speler, Speeldag dag, boolean eerste) {
        if (!eerste) {
            zet(dag.dag(), LocalTime.of(0, 1));
        }
        zet(dag.dag(), OCHTEND);
        if (!kalender.isSchooldag(dag.dag())) {
            return 0;
        }
        zet(dag.dag(), Speeldag.WERKUUR);
        return speler.speel(dag);
    }

    /** The clock jumps only when everything of the moment before has been done. */
    private void zet(LocalDate dag, LocalTime uur) {
        zetKlok(dag, uur);
        jobs.wachtTotKlaar();
    }

    private void zetKlok(LocalDate dag, LocalTime uur) {
        klok.zet(dag.atTime(uur).atZone(Overgangskalender.AMSTERDAM).toInstant());
    }
}
