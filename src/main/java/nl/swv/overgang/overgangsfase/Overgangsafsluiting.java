package nl.swv.overgang.overgangsfase;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.otexport.aansluiting.Aansluiting;
import nl.swv.overgang.otexport.aansluiting.Aansluitingen;
import nl.swv.overgang.otexport.aansluiting.Afboeking;
import nl.swv.overgang.otexport.aansluiting.Afboekingsbalie;
import nl.swv.overgang.otexport.aansluiting.Rekening;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Nederlands;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.platform.Weigering;
import nl.swv.overgang.school.Overgangsgebeurtenis.Wat;
import nl.swv.overgang.school.Overgangstijdlijn;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes the overgangsfase on the truth, and opens it again when something comes in afterwards (R22). */
@Service
@Transactional
public class Overgangsafsluiting {

    /**
     * What stands in the way of closing.
     *
     * @param zin what it is and what to do, after the number
     */
    public record Hindernis(Soort soort, long aantal, String zin) {}

    /** What can stand in the way; the back-up (B4) gets its own here once there is one. Each has a list behind its number. */
    public enum Soort {
        TELLING(
                "telling van de aansluiting klopt niet: vraag de beheerder om hulp",
                "tellingen van de aansluiting kloppen niet: vraag de beheerder om hulp"),
        OPEN("OT-dossier staat nog open: sluit het eerst", "OT-dossiers staan nog open: sluit die eerst"),
        ONVERKLAARD(
                "verschil in de aansluiting is niet verklaard: los het op of boek het af",
                "verschillen in de aansluiting zijn niet verklaard: los ze op of boek ze af"),
        NIET_BEOORDEELD(
                "wijziging uit OT wacht op een besluit: neem het bij Wijzigingen",
                "wijzigingen uit OT wachten op een besluit: neem het bij Wijzigingen"),
        GEWEIGERD(
                "geweigerde regel heeft geen uitkomst: lees haar verbeterd in of boek haar af",
                "geweigerde regels hebben geen uitkomst: lees ze verbeterd in of boek ze af"),
        SCHOOL(
                "school is niet over: laat de schooldirecteur bevestigen of boek haar af",
                "scholen zijn niet over: laat de schooldirecteuren bevestigen of boek ze af");

        private final String een;
        private final String meer;

        Soort(String een, String meer) {
            this.een = een;
            this.meer = meer;
        }

        private Hindernis met(long aantal) {
            return new Hindernis(this, aantal, aantal == 1 ? een : meer);
        }
    }

    /** A school that stands in the way: nobody signed for it, and it was not written off. */
    public record NietOver(String vestiging, String naam) {}

    /**
     * @param hindernissen none: it can be closed
     * @param afboekingen also those that wait for the second person
     */
    public record Stand(
            @Nullable Instant afgeslotenOp,
            List<Hindernis> hindernissen,
            List<NietOver> scholen,
            List<Afboeking> afboekingen) {}

    private final Overgangen overgangen;
    private final Overgangsloop loop;
    private final Aansluitingen aansluitingen;
    private final Afboekingsbalie afboekingen;
    private final Scholen scholen;
    private final Overgangstijdlijn tijdlijn;
    private final Aangemeld aangemeld;
    private final Clock clock;
    private final String swvCode;

    Overgangsafsluiting(
            Overgangen overgangen,
            Overgangsloop loop,
            Aansluitingen aansluitingen,
            Afboekingsbalie afboekingen,
            Scholen scholen,
            Overgangstijdlijn tijdlijn,
            Aangemeld aangemeld,
            Clock clock,
            Overgangsinstellingen instellingen) {
        this.overgangen = overgangen;
        this.loop = loop;
        this.aansluitingen = aansluitingen;
        this.afboekingen = afboekingen;
        this.scholen = scholen;
        this.tijdlijn = tijdlijn;
        this.aangemeld = aangemeld;
        this.clock = clock;
        this.swvCode = instellingen.swvCode();
    }

    /** What stands in the way of closing now. */
    @Transactional(readOnly = true)
    public Stand stand() {
        List<NietOver> nietOver = nietOver();
        return new Stand(
                overgangen.vind(swvCode).map(Overgang::afgeslotenOp).orElse(null),
                hindernissen(aansluitingen.bekijk(), nietOver),
                nietOver,
                afboekingen.alle());
    }

    /** @throws Weigering while anything stands in the way */
    public void sluitAf() {
        overgangen.vergrendel(swvCode);
        List<Hindernis> hindernissen = hindernissen(aansluitingen.maakOp(), nietOver());
        if (!hindernissen.isEmpty()) {
            throw new Weigering(hindernissen.stream()
                    .map(een -> "%s %s.".formatted(Nederlands.getal(een.aantal()), een.zin()))
                    .collect(joining(" ", "De overgangsfase kan nog niet dicht. ", "")));
        }
        overgangen.laatsteOtDossier(swvCode, clock.instant());
        overgangen.sluitAf(swvCode, clock.instant(), aangemeld.gebruiker().id());
        tijdlijn.noteerVanSwv(Wat.OVERGANGSFASE_AFGESLOTEN, null, null, null);
    }

    /** Something came in: if the overgangsfase was closed, it is open again, and the closing task comes back at its end. */
    public void heropen() {
        if (isAfgesloten()) {
            overgangen.heropen(swvCode);
            tijdlijn.noteerVanSwv(Wat.OVERGANGSFASE_HEROPEND, null, null, null);
            loop.heropen(swvCode);
        }
    }

    /** The same where it need not be a dossier: a refused row or a wijziging is enough. */
    public void heropenAlsNietAllesIsVerklaard() {
        if (isAfgesloten() && !hindernissen(aansluitingen.maakOp(), nietOver()).isEmpty()) {
            heropen();
        }
    }

    /** R16: mending ends with the overgangsfase. */
    @EventListener
    void on(Dossier.WordtVerbeterd dossier) {
        if (overgangen.vind(swvCode).map(Overgang::afgeslotenOp).isPresent()) {
            throw new NietNu("De overgangsfase is afgesloten: dossier %s kan niet meer worden verbeterd."
                    .formatted(dossier.nummer()));
        }
    }

    private boolean isAfgesloten() {
        return overgangen.vergrendel(swvCode).map(Overgang::afgeslotenOp).isPresent();
    }

    private static List<Hindernis> hindernissen(Aansluiting aansluiting, List<NietOver> scholen) {
        return Stream.of(
                        Soort.TELLING.met(aansluiting.sluit() ? 0 : 1),
                        Soort.OPEN.met(aansluiting.aantal(Rekening.OPEN)),
                        Soort.ONVERKLAARD.met(aansluiting.aantalOnverklaard()),
                        Soort.NIET_BEOORDEELD.met(aansluiting.aantalNietBeoordeeld()),
                        Soort.GEWEIGERD.met(aansluiting.aantalZonderUitkomst()),
                        Soort.SCHOOL.met(scholen.size()))
                .filter(een -> een.aantal() > 0)
                .toList();
    }

    /** What went into another school signs there. */
    private List<NietOver> nietOver() {
        Set<String> afgeboekt = afboekingen.afgeboekteScholen();
        return scholen.alle().stream()
                .filter(school -> school.overOp() == null && school.opvolger() == null)
                .filter(school -> !afgeboekt.contains(school.vestiging()))
                .map((School school) -> new NietOver(school.vestiging(), school.naam()))
                .toList();
    }
}
