package nl.swv.overgang.otexport;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.swv.overgang.otexport.aansluiting.ExportIngelezen;
import nl.swv.overgang.otexport.bestand.Bestand;
import nl.swv.overgang.otexport.bestand.Importtabel;
import nl.swv.overgang.otexport.bestand.Regel;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.InputStreamSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The desk where files come in: a batch in each transaction, and every row is accounted for exactly once (R10). */
@Service
public class Imports {

    private static final int POGINGEN = 3;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM HH:mm", Locale.forLanguageTag("nl"))
            .withZone(Overgangskalender.AMSTERDAM);

    private final Importstanden standen;
    private final Importregels regels;
    private final Ongelezen ongelezen;
    private final Verwerkingen verwerkingen;
    private final Importinstellingen instellingen;
    private final Kolomnamen kolomnamen;
    private final TransactionOperations transacties;
    private final ApplicationEventPublisher events;
    private final Aangemeld aangemeld;
    private final Clock clock;

    Imports(
            Importstanden standen,
            Importregels regels,
            Ongelezen ongelezen,
            Verwerkingen verwerkingen,
            Importinstellingen instellingen,
            Kolomnamen kolomnamen,
            TransactionOperations transacties,
            ApplicationEventPublisher events,
            Aangemeld aangemeld,
            Clock clock) {
        this.standen = standen;
        this.regels = regels;
        this.ongelezen = ongelezen;
        this.verwerkingen = verwerkingen;
        this.instellingen = instellingen;
        this.kolomnamen = kolomnamen;
        this.transacties = transacties;
        this.events = events;
        this.aangemeld = aangemeld;
        this.clock = clock;
    }

    /** @throws NietNu when one is running: two at once do no harm, but nobody would understand the counts */
    public void eisVrij() {
        standen.lopend().ifPresent(bezig -> {
            throw new NietNu(
                    "Er loopt al een import van %s sinds %s. Wacht tot die klaar is of is afgebroken, en probeer het dan opnieuw."
                            .formatted(bezig.door(), MOMENT.format(bezig.begonnenOp())));
        });
    }

    /** Reads a file while nobody watches. */
    public Importstand lees(Importsoort soort, InputStreamSource bron, boolean proef) {
        return lees(soort, bron, proef, false, stand -> {});
    }

    /**
     * Reads a file: what is new is taken in, and every row is accounted for.
     *
     * @param proef only tells what would happen
     * @param volledig whether the file is said to hold every dossier of OT: what it no longer holds is told (R15)
     * @param kijker hears how far it is, in this thread: before the first row, after each batch and at the end
     * @throws Ongeldig when the file cannot be read as a whole; nothing is kept then
     */
    public Importstand lees(
            Importsoort soort, InputStreamSource bron, boolean proef, boolean volledig, Consumer<Importstand> kijker) {
        try (Bestand bestand = Bestand.onderzoek(bron)) {
            return lees(soort, bestand, proef, volledig, kijker);
        }
    }

    private Importstand lees(
            Importsoort soort, Bestand bestand, boolean proef, boolean volledig, Consumer<Importstand> kijker) {
        Importstand begin =
                standen.begin(soort, proef, volledig, aangemeld.gebruiker().id(), bestand.sha256());
        boolean klaar = false;
        @Nullable String melding = null;
        try (Hartslag hart = new Hartslag(() -> standen.leeft(begin.id()))) {
            Importstand stand = neemIn(bestand, begin, kijker);
            klaar = true;
            return stand;
        } catch (Ongeldig weigering) {
            melding = weigering.zin();
            throw weigering;
        } finally {
            if (!klaar) {
                standen.breekAf(begin.id(), melding);
                kijker.accept(standen.van(begin.id()));
            }
        }
    }

    private Importstand neemIn(Bestand bestand, Importstand begin, Consumer<Importstand> kijker) {
        Importtabel tabel = tabel(bestand, begin.soort());
        boolean bewaart = begin.soort() == Importsoort.OT_EXPORT && !begin.proef();
        Ongelezen.Lijst lijst = new Ongelezen.Lijst(instellingen.nummers());
        long totaal = tabel.tel(bewaart ? lijst::bij : regel -> {});
        if (totaal == 0) {
            throw new Ongeldig(
                    "bestand", "Onder de kopregel staat geen enkele regel. Kijk of dit het goede bestand is.");
        }
        if (bewaart) {
            ongelezen.noteer(begin.id(), lijst);
        }
        Importstand stand = begin.gecontroleerd(totaal, tabel.kop().genegeerd());
        bewaar(stand, kijker);
        Verwerking<?> verwerking = verwerkingen.voor(begin);
        try (Importtabel.Rijen rijen = tabel.rijen()) {
            List<Regel> batch;
            while (!(batch = rijen.volgende(instellingen.batch())).isEmpty()) {
                stand = begin.proef() ? beoordeel(stand, verwerking, batch) : neemIn(stand, verwerking, batch);
                kijker.accept(stand);
            }
        }
        stand = rondAf(stand, verwerking, bestand.sha256());
        kijker.accept(stand);
        return stand;
    }

    /** What a full export no longer holds, what it read for others, and that it came to its end: in one transaction. */
    private Importstand rondAf(Importstand stand, Verwerking<?> verwerking, String sha256) {
        return Objects.requireNonNull(transacties.execute(status -> {
            List<String> verdwenen = stand.volledig() ? verwerking.verdwenen() : List.of();
            if (!stand.proef()) {
                verwerking.meldVerdwenen(verdwenen);
            }
            Importstand klaar = stand.klaar(verdwenen.size(), clock.instant());
            if (klaar.soort() == Importsoort.OT_EXPORT && !klaar.proef()) {
                ongelezen.isGelezen(klaar, sha256, verwerking.gezien());
            }
            standen.bewaar(klaar);
            if (!stand.proef() && stand.soort() == Importsoort.OT_EXPORT) {
                events.publishEvent(new ExportIngelezen(stand.id()));
            }
            return klaar;
        }));
    }

    private Importtabel tabel(Bestand bestand, Importsoort soort) {
        try {
            return bestand.tabel(soort.kolommen(), namen(soort));
        } catch (Ongeldig ontbreekt) {
            throw lijktOp(bestand, soort).map(Importsoort::lijkt).orElse(ontbreekt);
        }
    }

    /** The kind of file that this one has all columns of, when it is not the kind that it was sent as. */
    private Optional<Importsoort> lijktOp(Bestand bestand, Importsoort soort) {
        return Stream.of(Importsoort.values())
                .filter(ander -> ander != soort && heeft(bestand, ander))
                .findFirst();
    }

    private boolean heeft(Bestand bestand, Importsoort soort) {
        List<String> ontbreekt =
                bestand.kopregel(soort.kolommen(), namen(soort)).ontbreekt();
        return soort.kolommen().kolommen().stream()
                .noneMatch(kolom -> kolom.verplicht() && ontbreekt.contains(kolom.naam()));
    }

    /** What was chosen on the page comes before the setting. */
    private Map<String, List<String>> namen(Importsoort soort) {
        Map<String, String> gekozen = kolomnamen.van(soort);
        return soort.kolommen().alle().stream().collect(toMap(kolom -> kolom, kolom -> Stream.of(
                        Optional.ofNullable(gekozen.get(kolom)),
                        Optional.of(instellingen.kolommen().getOrDefault(kolom, kolom)))
                .flatMap(Optional::stream)
                .toList()));
    }

    /**
     * What a file has for columns, and which of ours it has not; before anything of it is read.
     *
     * @throws Ongeldig when it is no table, or looks like another kind of file
     */
    public Bestand.Kopregel kopregel(Importsoort soort, InputStreamSource bron) {
        try (Bestand bestand = Bestand.onderzoek(bron)) {
            if (!heeft(bestand, soort)) {
                lijktOp(bestand, soort).ifPresent(ander -> {
                    throw ander.lijkt();
                });
            }
            return bestand.kopregel(soort.kolommen(), namen(soort));
        }
    }

    private void bewaar(Importstand stand, Consumer<Importstand> kijker) {
        standen.bewaar(stand);
        kijker.accept(stand);
    }

    private Importstand beoordeel(Importstand stand, Verwerking<?> verwerking, List<Regel> batch) {
        List<Importregel> uitkomsten = verwerking.verwerk(batch, true);
        verwerking.onthoud(uitkomsten);
        Importstand nieuw = stand.met(uitkomsten, instellingen.maxMeldingen());
        standen.bewaar(nieuw);
        return nieuw;
    }

    /** The rows, what follows from them and how far the import is: in one transaction. */
    private Importstand neemIn(Importstand stand, Verwerking<?> verwerking, List<Regel> batch) {
        List<Importregel> uitkomsten = ofNogEens(() -> transacties.execute(status -> {
            List<Importregel> gedaan = verwerking.verwerk(batch, false);
            regels.bewaar(stand.id(), gedaan);
            standen.bewaar(stand.met(gedaan, instellingen.maxMeldingen()));
            return gedaan;
        }));
        verwerking.onthoud(uitkomsten);
        return stand.met(uitkomsten, instellingen.maxMeldingen());
    }

    /** Someone else may take in the same dossiers at this moment: then they are known the next time. */
    private static <T> T ofNogEens(Supplier<@Nullable T> werk) {
        for (int poging = 1; ; poging++) {
            try {
                return Objects.requireNonNull(werk.get());
            } catch (DuplicateKeyException | ConcurrencyFailureException e) {
                if (poging == POGINGEN) {
                    throw e;
                }
            }
        }
    }
}
