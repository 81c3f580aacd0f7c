package nl.swv.overgang.otexport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import nl.swv.overgang.platform.Aangemeld;
import org.springframework.core.io.InputStreamSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes a file through the application, a batch in each transaction. */
@Component
class Importloop {

    private static final int POGINGEN = 3;
    private static final int CONTROLEBATCH = 10_000;

    private final Importregister register;
    private final Voortgangregister voortgang;
    private final Importinstellingen instellingen;
    private final TransactionOperations transacties;
    private final Aangemeld aangemeld;
    private final Clock clock;

    Importloop(
            Importregister register,
            Voortgangregister voortgang,
            Importinstellingen instellingen,
            TransactionOperations transacties,
            Aangemeld aangemeld,
            Clock clock) {
        this.register = register;
        this.voortgang = voortgang;
        this.instellingen = instellingen;
        this.transacties = transacties;
        this.aangemeld = aangemeld;
        this.clock = clock;
    }

    Importverslag lees(
            Importsoort soort,
            InputStreamSource bron,
            boolean proef,
            Verwerking verwerking,
            Consumer<Importvoortgang> kijker) {
        Bronbestand bestand = Bronbestand.onderzoek(bron);
        long id = voortgang.begin(soort, proef, aangemeld.gebruiker().id(), clock.instant());
        Voortgangmeter meter = new Voortgangmeter(voortgang, clock, kijker, id);
        return meter.meet(() -> lees(bestand, soort, proef, verwerking, meter));
    }

    private Importverslag lees(
            Bronbestand bestand, Importsoort soort, boolean proef, Verwerking verwerking, Voortgangmeter meter) {
        try {
            Kop kop = kop(bestand, soort, meter);
            meter.begint();
            return proef
                    ? proef(bestand, kop, soort, verwerking, meter)
                    : neemIn(bestand, kop, soort, verwerking, meter, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads all of the file once, so that one that is broken half-way is refused before anything starts. */
    private Kop kop(Bronbestand bestand, Importsoort soort, Voortgangmeter meter) throws IOException {
        try (Tabel tabel = Tabel.open(bestand)) {
            Kop kop = Kop.lees(tabel.namen(), soort, instellingen.kolommen());
            List<Regel> batch;
            while (!(batch = tabel.volgende(kop, CONTROLEBATCH)).isEmpty()) {
                meter.gecontroleerd(batch.size());
            }
            return kop;
        }
    }

    /** All in one transaction that is never committed: whatever happens, a dry run leaves nothing. */
    private Importverslag proef(
            Bronbestand bestand, Kop kop, Importsoort soort, Verwerking verwerking, Voortgangmeter meter) {
        return transacties.execute(status -> {
            status.setRollbackOnly();
            try {
                return neemIn(bestand, kop, soort, verwerking, meter, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Importverslag neemIn(
            Bronbestand bestand, Kop kop, Importsoort soort, Verwerking verwerking, Voortgangmeter meter, boolean proef)
            throws IOException {
        long id = register.begin(soort, aangemeld.gebruiker().id(), clock.instant(), bestand.sha256());
        Telling telling = new Telling(instellingen.maxMeldingen());
        try (Tabel tabel = Tabel.open(bestand)) {
            List<Regel> batch;
            while (!(batch = tabel.volgende(kop, instellingen.batch())).isEmpty()) {
                telling.tel(verwerk(id, batch, proef, verwerking));
                meter.ingelezen(batch.size());
            }
        }
        Importverslag verslag = telling.verslag(kop, proef);
        register.rondAf(id, clock.instant(), verslag.regels(), verslag.aantallen());
        return verslag;
    }

    /** Someone else may take in the same dossiers at this moment: then they are known the next time. */
    private List<Regeluitkomst> verwerk(long id, List<Regel> batch, boolean proef, Verwerking verwerking) {
        for (int poging = 1; ; poging++) {
            try {
                return transacties.execute(status -> verwerking.verwerk(id, batch, proef));
            } catch (DuplicateKeyException | ConcurrencyFailureException e) {
                if (poging == POGINGEN) {
                    throw e;
                }
            }
        }
    }
}
