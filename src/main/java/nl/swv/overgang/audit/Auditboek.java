package nl.swv.overgang.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import nl.swv.overgang.audit.Auditregels.Einde;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the audit, a line at a time: each run of the application has a chain of its own, that begins by pointing at where
 * the earlier ones ended. One line is one statement, in a transaction of its own: what was refused is noted too.
 */
@Component
public class Auditboek {

    private static final int POGINGEN = 3;
    private static final int LANGSTE_WEG = 160;
    private static final int LANGSTE_NAAM = 64;
    private static final int LANGSTE_ADRES = 45;

    private final Auditregels regels;
    private final Zegel zegel;
    private final Clock clock;
    private @Nullable Einde einde;

    Auditboek(Auditregels regels, Auditinstellingen instellingen, Clock clock) {
        this.regels = regels;
        this.zegel = new Zegel(instellingen.sleutel());
        this.clock = clock;
    }

    /** Says what {@link Auditregel} holds; the place, the moment and the seal are given here. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public synchronized void noteer(
            Auditsoort soort,
            @Nullable String wie,
            @Nullable String onderwerp,
            String weg,
            @Nullable String vanaf,
            int uitkomst) {
        for (int poging = 1; ; poging++) {
            try {
                begin();
                schrijf(soort, wie, onderwerp, weg, vanaf, uitkomst);
                return;
            } catch (DuplicateKeyException e) {
                // an answer of the database was lost, or another run began at the same moment
                sluit();
                if (poging == POGINGEN) {
                    throw e;
                }
            }
        }
    }

    /** What lies before this place goes; written before it does. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    synchronized void wijsAan(Einde eerste) {
        begin();
        wijs(Auditsoort.OPGERUIMD, eerste);
    }

    /** Where this run is, for the check: what it wrote last must be there. */
    synchronized @Nullable Einde einde() {
        return einde;
    }

    /** The next line begins a new chain. */
    synchronized void sluit() {
        einde = null;
    }

    private void begin() {
        if (einde != null) {
            return;
        }
        List<Einde> eerdere = regels.einden();
        einde = new Einde(regels.laatsteKeten() + 1, 0, Zegel.BEGIN);
        eerdere.forEach(een -> wijs(Auditsoort.ANKER, een));
    }

    private void wijs(Auditsoort soort, Einde naar) {
        schrijf(soort, null, Auditregel.plaats(naar.keten(), naar.nummer()), naar.zegel(), null, 0);
    }

    private void schrijf(
            Auditsoort soort,
            @Nullable String wie,
            @Nullable String onderwerp,
            String weg,
            @Nullable String vanaf,
            int uitkomst) {
        Einde vorige = Objects.requireNonNull(einde);
        Auditregel regel = new Auditregel(
                vorige.keten(),
                vorige.nummer() + 1,
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                soort,
                kort(wie, LANGSTE_NAAM),
                kort(onderwerp, LANGSTE_NAAM),
                weg.length() > LANGSTE_WEG ? weg.substring(0, LANGSTE_WEG) : weg,
                kort(vanaf, LANGSTE_ADRES),
                uitkomst);
        String gezegeld = zegel.van(regel, vorige.zegel());
        regels.voegToe(regel, gezegeld);
        einde = new Einde(regel.keten(), regel.nummer(), gezegeld);
    }

    private static @Nullable String kort(@Nullable String tekst, int langst) {
        return tekst == null || tekst.length() <= langst ? tekst : tekst.substring(0, langst);
    }
}
