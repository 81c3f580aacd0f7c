package nl.swv.overgang.taken;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.school.Scholen;
import org.springframework.stereotype.Component;

/** What a person sees of all own tasks together, and does with several of them at once. Each task stands on its own. */
@Component
public class Takenbalie {

    /** So many tasks go in one request, and stand in one list. */
    public static final int MEESTE = 200;

    private final EigenTaken eigen;
    private final Taakhouders houders;
    private final Scholen scholen;
    private final Overgangskalender kalender;
    private final Aangemeld aangemeld;
    private final Clock clock;

    Takenbalie(
            EigenTaken eigen,
            Taakhouders houders,
            Scholen scholen,
            Overgangskalender kalender,
            Aangemeld aangemeld,
            Clock clock) {
        this.eigen = eigen;
        this.houders = houders;
        this.scholen = scholen;
        this.kalender = kalender;
        this.aangemeld = aangemeld;
        this.clock = clock;
    }

    /** Two statements at most. */
    public Samenvatting samenvatting() {
        Gebruiker gebruiker = aangemeld.gebruiker();
        LocalDate vandaag = LocalDate.now(clock);
        LocalDate overgangsdatum = kalender.overgangsdatum();
        int schooldagen = kalenderVan(gebruiker).schooldagenTot(vandaag, overgangsdatum.minusDays(1));
        EigenTaken.Aantallen aantallen = eigen.tel(gebruiker);
        return new Samenvatting(overgangsdatum, vandaag, schooldagen, aantallen.opNaam(), aantallen.voorTeam());
    }

    public Takenlijst lijst() {
        Gebruiker gebruiker = aangemeld.gebruiker();
        return new Takenlijst(eigen.opNaam(gebruiker, MEESTE), eigen.voorTeam(gebruiker, MEESTE));
    }

    /** @throws Ongeldig when there are no tasks, or too many */
    public List<Taakuitkomst> neemOver(Collection<String> taken) {
        return elk(taken, houders::neemOver);
    }

    /** @throws Ongeldig when there are no tasks, or too many */
    public List<Taakuitkomst> geefTerug(Collection<String> taken) {
        return elk(taken, houders::geefTerug);
    }

    private List<Taakuitkomst> elk(Collection<String> taken, BiFunction<String, Gebruiker, Taakuitkomst> doen) {
        Set<String> uniek = new LinkedHashSet<>(taken);
        if (uniek.isEmpty() || uniek.contains(null)) {
            throw new Ongeldig("ids", "Vink ten minste één taak aan.");
        }
        if (uniek.size() > MEESTE) {
            throw new Ongeldig("ids", "Kies ten hoogste %d taken tegelijk.".formatted(MEESTE));
        }
        Gebruiker gebruiker = aangemeld.gebruiker();
        return uniek.stream().map(taak -> doen.apply(taak, gebruiker)).toList();
    }

    /** Who works at one school has its days off; who works for several, those of the region. */
    private Overgangskalender kalenderVan(Gebruiker gebruiker) {
        Set<String> vestigingen = Stream.of(Gebruiker.SCHOOL, Gebruiker.DIRECTIE)
                .flatMap(soort -> gebruiker.van(soort).stream())
                .collect(Collectors.toSet());
        return vestigingen.size() == 1
                ? scholen.vind(vestigingen.iterator().next())
                        .map(school -> kalender.metVrijeDagen(school.vrijeDagen()))
                        .orElse(kalender)
                : kalender;
    }
}
