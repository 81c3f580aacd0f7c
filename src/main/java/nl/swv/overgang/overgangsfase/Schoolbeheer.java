package nl.swv.overgang.overgangsfase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.swv.overgang.overgangsfase.onderdeel.Overgangsplan;
import nl.swv.overgang.overgangsfase.onderdeel.Schoolvastleggingen;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Columns;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.GeenToegang;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.school.Overgangsgebeurtenis.Wat;
import nl.swv.overgang.school.Overgangstijdlijn;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import nl.swv.overgang.school.SchoolOnbekend;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changes about a school beside its tasks: its days off. */
@Service
@Transactional
public class Schoolbeheer {

    private static final int MEESTE_VRIJE_DAGEN = 100;

    private final Scholen scholen;
    private final Overgangstijdlijn tijdlijn;
    private final Schoolvastleggingen vastleggingen;
    private final Aangemeld aangemeld;

    Schoolbeheer(Scholen scholen, Overgangstijdlijn tijdlijn, Schoolvastleggingen vastleggingen, Aangemeld aangemeld) {
        this.scholen = scholen;
        this.tijdlijn = tijdlijn;
        this.vastleggingen = vastleggingen;
        this.aangemeld = aangemeld;
    }

    /**
     * The days off of this school alone; they count for the terms of its tasks from the next task on.
     *
     * @param plan the versie of the overgangsplan that whoever saves has seen, empty when that is not said (R16)
     */
    public void bewaarVrijeDagen(String vestiging, Collection<LocalDate> dagen, @Nullable Long plan) {
        Gebruiker gebruiker = aangemeld.gebruiker();
        School school = scholen.vind(vestiging).orElseThrow(SchoolOnbekend::new).voor(gebruiker);
        if (!gebruiker.zietAlles() && !gebruiker.is(school.groep())) {
            throw new GeenToegang("De vrije dagen van een school vult de school zelf in, of de coördinator.");
        }
        vastleggingen.van(vestiging).eisVersie(Overgangsplan.class, plan);
        if (dagen.size() > MEESTE_VRIJE_DAGEN) {
            throw new Ongeldig("vrijeDagen", "Geef ten hoogste %d vrije dagen op.".formatted(MEESTE_VRIJE_DAGEN));
        }
        SortedSet<LocalDate> vrij = new TreeSet<>(dagen);
        if (!vrij.equals(school.vrijeDagen())) {
            scholen.bewaarVrijeDagen(vestiging, vrij);
            tijdlijn.noteer(
                    vestiging, Wat.VRIJE_DAGEN_GEWIJZIGD, Columns.days(school.vrijeDagen()), Columns.days(vrij), null);
        }
    }
}
