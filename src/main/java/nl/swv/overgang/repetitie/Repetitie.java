package nl.swv.overgang.repetitie;

import java.time.LocalDate;
import nl.swv.overgang.demo.VoorbeeldGeladen;
import nl.swv.overgang.demo.Voorbeeldgegevens;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.platform.kalender.Verzetbareklok;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** The generale repetitie: one at a time, in the background. */
@Service
@Profile("repetitie")
public class Repetitie {

    private static final Logger LOG = LoggerFactory.getLogger(Repetitie.class);

    private final Spel spel;
    private final Schoonmaak schoonmaak;
    private final Voorbeeldgegevens voorbeeld;
    private final Verzetbareklok klok;
    private final Instellingen instellingen;
    private volatile Speelstand voortgang = Speelstand.NIETS;

    Repetitie(
            Spel spel,
            Schoonmaak schoonmaak,
            Voorbeeldgegevens voorbeeld,
            Verzetbareklok klok,
            Instellingen instellingen) {
        this.spel = spel;
        this.schoonmaak = schoonmaak;
        this.voorbeeld = voorbeeld;
        this.klok = klok;
        this.instellingen = instellingen;
    }

    public Speelstand voortgang() {
        return voortgang;
    }

    public Instellingen instellingen() {
        return instellingen;
    }

    /** Before the example is read: everything of it happens on the moved clock. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void zetDeKlok() {
        spel.zetKlokOpBegin(instellingen);
    }

    /** Played at once, unless the settings leave it to the button at /repetitie. */
    @EventListener
    void begin(VoorbeeldGeladen geladen) {
        LOG.info("De generale repetitie: bekijk haar als coordinator op /repetitie");
        if (instellingen.meteen()) {
            start(instellingen, false);
        }
    }

    /**
     * Plays anew, with other settings: what was played before is taken away first.
     *
     * @throws NietNu while one is being played
     */
    public void speelOpnieuw(Instellingen anders) {
        start(anders, true);
    }

    private synchronized void start(Instellingen anders, boolean opnieuw) {
        if (voortgang.bezig()) {
            throw new NietNu("Er wordt al een repetitie gespeeld. Wacht tot zij klaar is.");
        }
        voortgang = new Speelstand(true, null, 0, null, null);
        Thread speler = new Thread(() -> speel(anders, opnieuw), "repetitie");
        speler.setDaemon(true);
        speler.setUncaughtExceptionHandler((thread, fout) -> meldFout(fout));
        speler.start();
    }

    private void speel(Instellingen anders, boolean opnieuw) {
        if (opnieuw) {
            schoonmaak.wis();
            spel.zetKlokOpBegin(anders);
            voorbeeld.laad();
        }
        String rapport = spel.speel(anders, this::meld);
        voortgang = new Speelstand(false, voortgang.dag(), voortgang.taken(), rapport, null);
        LOG.info("De generale repetitie is gespeeld.\n{}", rapport);
    }

    private void meld(LocalDate dag, long taken) {
        voortgang = new Speelstand(true, dag, taken, null, null);
        if (dag.getDayOfMonth() == 1) {
            LOG.info("Repetitie: {}, {} taken afgerond", dag, taken);
        }
    }

    private void meldFout(Throwable fout) {
        LOG.error("De repetitie is gestopt", fout);
        klok.loopWeer();
        voortgang = new Speelstand(false, voortgang.dag(), voortgang.taken(), null, String.valueOf(fout.getMessage()));
    }
}
