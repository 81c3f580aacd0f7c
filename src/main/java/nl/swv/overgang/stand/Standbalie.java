package nl.swv.overgang.stand;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import nl.swv.overgang.dossier.DossierOnbekend;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.dossier.Tijdlijn;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.stand.Dossiertellingen.Dossiertelling;
import nl.swv.overgang.stand.Voortgang.Groepen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The desk that tells how the overgang stands. Its numbers are of one moment. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Standbalie {

    /** Enough for a median of each step, and still read at once from the index on the end of a task. */
    private static final int LAATSTE_TAKEN = 2000;

    /**
     * What holds a school up.
     *
     * @param overTermijn its open dossiers that are past their last day
     * @param wacht its dossiers that wait for its knoppencursus (R01)
     * @param zonderAccount whether it has tasks that nobody there can see
     * @param oudsteTaak since when the oldest open task of the school itself, its schooldirecteur included, has been there
     */
    public record Schooldruk(long overTermijn, long wacht, boolean zonderAccount, @Nullable Instant oudsteTaak) {

        public static final Schooldruk GEEN = new Schooldruk(0, 0, false, null);
    }

    private final Dossierlijst lijst;
    private final Taakstanden taken;
    private final Tijdlijn tijdlijn;
    private final Overgangskalender kalender;
    private final Aangemeld aangemeld;
    private final Clock clock;

    Standbalie(
            Dossierlijst lijst,
            Taakstanden taken,
            Tijdlijn tijdlijn,
            Overgangskalender kalender,
            Aangemeld aangemeld,
            Clock clock) {
        this.lijst = lijst;
        this.taken = taken;
        this.tijdlijn = tijdlijn;
        this.kalender = kalender;
        this.aangemeld = aangemeld;
        this.clock = clock;
    }

    /** Three statements: the dossiers, the completed tasks, the open ones. */
    public Voortgang voortgang() {
        LocalDate vandaag = LocalDate.now(clock);
        LocalDate overgangsdatum = kalender.overgangsdatum();
        Dossiertellingen tellingen = new Dossiertellingen(lijst.tel());
        Taakstanden.Wachtstand wachtstand = taken.wachtstand(vandaag, overgangsdatum);
        SortedMap<LocalDate, Long> gedaan = tellingen.gedaan();
        Groepen groepen = groepen(tellingen, wachtstand.wachtOpCursus());
        long open = groepen.open();
        Prognose prognose = Prognose.bereken(gedaan, open, vandaag, overgangsdatum, kalender)
                .orElse(null);
        LocalDate begin = gedaan.isEmpty() ? vandaag : gedaan.firstKey();
        return new Voortgang(
                vandaag,
                overgangsdatum,
                groepen,
                tellingen.perStatus(),
                tellingen.perScenario(),
                tellingen.burndown(vandaag),
                Vooruitblik.tempo(gedaan, open, vandaag, kalender),
                Vooruitblik.nodig(open, vandaag, kalender),
                Vooruitblik.vrij(begin, einde(overgangsdatum, prognose), kalender),
                Vooruitblik.aanloop(gedaan, open, vandaag, kalender),
                prognose,
                wachtstand.remmen(),
                taken.doorlooptijden(LAATSTE_TAKEN),
                wachtstand.oudste());
    }

    private static LocalDate einde(LocalDate overgangsdatum, @Nullable Prognose prognose) {
        LocalDate laatst = prognose == null ? null : prognose.p95();
        return laatst != null && laatst.isAfter(overgangsdatum) ? laatst : overgangsdatum;
    }

    /** On the overgangsdatum all that runs becomes nazorg at once (R08): what waits is the one or the other. */
    private static Groepen groepen(Dossiertellingen tellingen, long wachtOpCursus) {
        long gedaan = tellingen.aantal(Dossiertelling::isGedaan);
        long nazorg = tellingen.aantal(telling -> telling.status() == Status.NAZORG);
        long lopend = tellingen.aantal(telling -> telling.status() == Status.LOPEND);
        long wacht = Math.min(lopend, wachtOpCursus);
        return new Groepen(gedaan + lopend + nazorg, gedaan, lopend - wacht, wacht, nazorg);
    }

    /** By vestigingscode, every school that has dossiers or tasks. */
    public Map<String, Schooldruk> druk() {
        return taken.drukPerSchool(LocalDate.now(clock), kalender.overgangsdatum());
    }

    public List<Taakregel> takenVan(String vestiging) {
        return taken.van(vestiging);
    }

    /** One page of the open tasks that fit, the oldest first. */
    public Pagina<Taakregel> taken(Taakregel.Filter filter) {
        return taken.zoek(filter, clock.instant());
    }

    public List<Stap> stappen() {
        return taken.stappen(clock.instant());
    }

    /** As far as the user may see them. */
    public Pagina<Lijstregel> zoek(Dossierfilter filter) {
        return lijst.zoek(filter, aangemeld.gebruiker());
    }

    /** Every dossier that fits and that the user may see, of one moment, also when somebody takes long to read them. */
    public void elk(Dossierfilter filter, Consumer<Lijstregel> doe) {
        lijst.elk(filter, aangemeld.gebruiker(), doe);
    }

    /** @throws DossierOnbekend when there is none with this number */
    public Dossierpad pad(OtDossiernummer nummer) {
        Lijstregel dossier = lijst.vind(nummer).orElseThrow(DossierOnbekend::new);
        return new Dossierpad(dossier, tijdlijn.van(nummer), taken.pad(nummer));
    }
}
