package nl.swv.overgang.herinnering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds each person of all of that person's open tasks, in one message per moment. */
@Component
public class Herinneringen {

    private static final Logger LOG = LoggerFactory.getLogger(Herinneringen.class);

    private record Ronde(int verstuurd, int nietVerstuurd, Set<String> waarom) {}

    private final Werklijsten werklijsten;
    private final VerstuurdeHerinneringen verstuurd;
    private final Herinneringsbrief brief;
    private final Berichten berichten;
    private final TransactionTemplate eigenTransactie;
    private final Clock clock;

    Herinneringen(
            Werklijsten werklijsten,
            VerstuurdeHerinneringen verstuurd,
            Herinneringsbrief brief,
            Berichten berichten,
            PlatformTransactionManager transacties,
            Clock clock) {
        this.werklijsten = werklijsten;
        this.verstuurd = verstuurd;
        this.brief = brief;
        this.berichten = berichten;
        this.clock = clock;
        eigenTransactie = new TransactionTemplate(transacties);
        // a job of the engine that fails must not take back what was sent
        eigenTransactie.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Sends what was not sent yet; calling it again for the same moment sends nothing twice.
     *
     * @return how many messages this call handed over
     * @throws HerinneringenNietVerstuurd when a message was not taken; all others were, unless no message can leave
     */
    public int verstuur(Moment moment) {
        return verstuur(werklijsten.op(clock.instant()), moment);
    }

    /**
     * The same, to those alone who have a task of this kind that is due on the day of the moment.
     *
     * @param sleutel the id of the task in the diagram
     */
    public int verstuurAan(String sleutel, Moment moment) {
        List<Werklijst> lijsten = werklijsten.op(clock.instant()).stream()
                .filter(lijst ->
                        lijst.posten().stream().anyMatch(post -> post.sleutel().equals(sleutel) && post.vandaag() > 0))
                .toList();
        return lijsten.isEmpty() ? 0 : verstuur(lijsten, moment);
    }

    private int verstuur(List<Werklijst> lijsten, Moment moment) {
        Set<String> herinnerd = verstuurd.herinnerd(moment.dag());
        List<Werklijst> teVersturen = lijsten.stream()
                .filter(lijst -> lijst.email() != null && !herinnerd.contains(lijst.account()))
                .toList();
        Ronde ronde = stuur(teVersturen, moment);
        long zonderAdres =
                lijsten.stream().filter(lijst -> lijst.email() == null).count();
        LOG.info(
                "Herinnering van {}: {} verstuurd, {} zonder e-mailadres",
                moment.dag(),
                ronde.verstuurd(),
                zonderAdres);
        if (!ronde.waarom().isEmpty()) {
            throw new HerinneringenNietVerstuurd(ronde.nietVerstuurd(), ronde.waarom());
        }
        return ronde.verstuurd();
    }

    /** How many people would get a message now; nobody where messages do not leave. */
    public int ontvangers() {
        return berichten.vertrekken()
                ? (int) werklijsten.op(clock.instant()).stream()
                        .filter(lijst -> lijst.email() != null)
                        .count()
                : 0;
    }

    /** What was sent of this day is not true any more: everyone hears again. */
    public void vergeet(LocalDate dag) {
        verstuurd.vergeet(dag);
    }

    private Ronde stuur(List<Werklijst> lijsten, Moment moment) {
        Set<String> waarom = new TreeSet<>();
        int verstuurd = 0;
        int eerder = 0;
        for (Werklijst lijst : lijsten) {
            try {
                eigenTransactie.executeWithoutResult(status -> stuur(lijst, moment));
                verstuurd++;
            } catch (DuplicateKeyException raced) {
                // another run reminded this person a moment ago
                eerder++;
            } catch (BerichtNietVerstuurd e) {
                waarom.add(String.valueOf(e.getMessage()));
                if (e.geldtVoorIedereen()) {
                    break;
                }
            }
        }
        return new Ronde(verstuurd, lijsten.size() - verstuurd - eerder, waarom);
    }

    /** The row first: a second run waits for it, and a message that is not taken takes its row back. */
    private void stuur(Werklijst lijst, Moment moment) {
        verstuurd.noteer(moment.dag(), lijst.account(), clock.instant());
        berichten.verstuur(
                new Bericht(String.valueOf(lijst.email()), brief.onderwerp(lijst, moment), brief.tekst(lijst, moment)));
    }
}
