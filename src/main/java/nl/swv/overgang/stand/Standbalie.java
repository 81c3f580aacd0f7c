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
        Taakstanden.Wachtstand wachtstand = taken.wachtstand();
        SortedMap<LocalDate, Long> gesloten = tellingen.gesloten();
        Groepen groepen = groepen(tellingen, wachtstand.wachtOpCursus());
        long open = groepen.totaal() - groepen.gedaan();
        Prognose prognose = Prognose.bereken(gesloten, open, vandaag, overgangsdatum, kalender)
                .orElse(null);
        LocalDate begin = gesloten.isEmpty() ? vandaag : gesloten.firstKey();
        return new Voortgang(
                vandaag,
                overgangsdatum,
                groepen,
                tellingen.perStatus(),
                tellingen.perScenario(),
                tellingen.burndown(vandaag),
                Vooruitblik.tempo(gesloten, open, vandaag, kalender),
                Vooruitblik.vrij(begin, einde(overgangsdatum, prognose), kalender),
                groepen.gedaan(),
                prognose,
                taken.doorlooptijden(LAATSTE_TAKEN),
                wachtstand.oudste());
    }

    private static LocalDate einde(LocalDate overgangsdatum, @Nullable Prognose prognose) {
        LocalDate laatst = prognose == null ? null : prognose.p95();
        return laatst != null && laatst.isAfter(overgangsdatum) ? laatst : overgangsdatum;
    }

    /** On the overgangsdatum all that runs becomes nazorg at once (R08): what waits is the one or the other. */
    private static Groepen groepen(Dossiertellingen tellingen, long wachtOpCursus) {
        long totaal = tellingen.aantal(Dossiertelling::vraagtWerk);
        long gedaan = tellingen.aantal(Dossiertelling::isGedaan);
        long nazorg = tellingen.aantal(telling -> telling.status() == Status.NAZORG);
        long lopend = totaal - gedaan - nazorg;
        long wacht = Math.min(lopend, wachtOpCursus);
        return new Groepen(totaal, gedaan, lopend - wacht, wacht, nazorg);
    }

    public Map<String, Instant> oudsteTaakPerSchool() {
        return taken.oudstePerSchool();
    }

    public List<Taakregel> takenVan(String vestiging) {
        return taken.van(vestiging);
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
