package nl.swv.overgang.otexport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
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

    private final Importregister register;
    private final Importinstellingen instellingen;
    private final TransactionOperations transacties;
    private final Aangemeld aangemeld;
    private final Clock clock;

    Importloop(
            Importregister register,
            Importinstellingen instellingen,
            TransactionOperations transacties,
            Aangemeld aangemeld,
            Clock clock) {
        this.register = register;
        this.instellingen = instellingen;
        this.transacties = transacties;
        this.aangemeld = aangemeld;
        this.clock = clock;
    }

    Importverslag lees(Importsoort soort, InputStreamSource bron, boolean proef, Verwerking verwerking) {
        Bronbestand bestand = Bronbestand.onderzoek(bron);
        try {
            Kop kop = kop(bestand, soort);
            return proef ? proef(bestand, kop, soort, verwerking) : lees(bestand, kop, soort, verwerking, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads all of the file once, so that one that is broken half-way is refused before anything starts. */
    private Kop kop(Bronbestand bestand, Importsoort soort) throws IOException {
        try (Tabel tabel = Tabel.open(bestand)) {
            Kop kop = Kop.lees(tabel.namen(), soort, instellingen.kolommen());
            while (!tabel.volgende(kop, instellingen.batch()).isEmpty()) {
                // only whether it can be read
            }
            return kop;
        }
    }

    /** All in one transaction that is never committed: whatever happens, a dry run leaves nothing. */
    private Importverslag proef(Bronbestand bestand, Kop kop, Importsoort soort, Verwerking verwerking) {
        return transacties.execute(status -> {
            status.setRollbackOnly();
            try {
                return lees(bestand, kop, soort, verwerking, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Importverslag lees(Bronbestand bestand, Kop kop, Importsoort soort, Verwerking verwerking, boolean proef)
            throws IOException {
        long id = register.begin(soort, aangemeld.gebruiker().id(), clock.instant(), bestand.sha256());
        Telling telling = new Telling(instellingen.maxMeldingen());
        try (Tabel tabel = Tabel.open(bestand)) {
            List<Regel> batch;
            while (!(batch = tabel.volgende(kop, instellingen.batch())).isEmpty()) {
                telling.tel(verwerk(id, batch, proef, verwerking));
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
