package nl.swv.overgang.overgangsfase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.swv.overgang.dossier.Schoolwissel;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Columns;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.GeenToegang;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.Overgangsgebeurtenis.Wat;
import nl.swv.overgang.school.Overgangstijdlijn;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import nl.swv.overgang.school.SchoolOnbekend;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changes about a school beside its tasks: its days off, and the school that takes it over. */
@Service
@Transactional
public class Schoolbeheer {

    private static final int MEESTE_VRIJE_DAGEN = 100;

    private final Scholen scholen;
    private final Overgangstijdlijn tijdlijn;
    private final Knoppencursussen cursussen;
    private final Schoolwissel schoolwissel;
    private final Overgangsloop loop;
    private final Groepen groepen;
    private final Aangemeld aangemeld;
    private final Clock clock;

    Schoolbeheer(
            Scholen scholen,
            Overgangstijdlijn tijdlijn,
            Knoppencursussen cursussen,
            Schoolwissel schoolwissel,
            Overgangsloop loop,
            Groepen groepen,
            Aangemeld aangemeld,
            Clock clock) {
        this.scholen = scholen;
        this.tijdlijn = tijdlijn;
        this.cursussen = cursussen;
        this.schoolwissel = schoolwissel;
        this.loop = loop;
        this.groepen = groepen;
        this.aangemeld = aangemeld;
        this.clock = clock;
    }

    /** The days off of this school alone; they count for the terms of its tasks from the next task on. */
    public void bewaarVrijeDagen(String vestiging, Collection<LocalDate> dagen) {
        Gebruiker gebruiker = aangemeld.gebruiker();
        School school = scholen.vind(vestiging).orElseThrow(SchoolOnbekend::new).voor(gebruiker);
        if (!gebruiker.zietAlles() && !gebruiker.is(school.groep())) {
            throw new GeenToegang("De vrije dagen van een school vult de school zelf in, of de coördinator.");
        }
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

    /**
     * A school merges or gets another vestigingscode: its dossiers, tasks and rights go to the opvolger. The same opvolger
     * again changes nothing.
     *
     * @param naam name of an opvolger that is not known yet; empty keeps the name of the school
     * @return how many dossiers went along
     */
    public int volgOp(String vestiging, String opvolger, @org.jspecify.annotations.Nullable String naam) {
        School van = scholen.vergrendel(vestiging);
        if (opvolger.equals(van.opvolger())) {
            return 0;
        }
        if (van.opvolger() != null) {
            throw new NietNu("Deze school is al opgegaan in %s.".formatted(van.opvolger()));
        }
        if (opvolger.equals(vestiging)) {
            throw new Ongeldig("opvolger", "Een school kan niet in zichzelf opgaan. Vul de nieuwe vestigingscode in.");
        }
        School naar = bekendOfNieuw(van, opvolger, naam);
        scholen.volgOp(vestiging, opvolger);
        groepen.verhuis(van.groep(), naar.groep());
        groepen.verhuis(van.directie(), naar.directie());
        int aantal = schoolwissel.volgOp(van, naar);
        tijdlijn.noteer(vestiging, Wat.OPGEGAAN, null, opvolger, null);
        tijdlijn.noteer(opvolger, Wat.OVERGENOMEN, null, vestiging, null);
        loop.opgevolgd(vestiging);
        return aantal;
    }

    /** A new code for the same school keeps its course (R01); in a merger the course of the school that stays counts. */
    private School bekendOfNieuw(School van, String opvolger, @org.jspecify.annotations.Nullable String naam) {
        School bekend = scholen.vind(opvolger).orElse(null);
        if (bekend != null && bekend.opvolger() != null) {
            throw new Ongeldig(
                    "opvolger", "Deze school is zelf opgegaan in %s: kies die.".formatted(bekend.opvolger()));
        }
        if (bekend == null) {
            cursussen.neemOp(List.of(new School(
                    opvolger,
                    naam == null || naam.isBlank() ? van.naam() : naam.strip(),
                    van.bestuur(),
                    van.wijk(),
                    van.las(),
                    van.heeftCursus(LocalDate.now(clock)) ? van.knoppencursusOp() : van.cursusGeplandOp(),
                    van.deelnemers())));
        }
        return scholen.vind(opvolger).orElseThrow(SchoolOnbekend::new);
    }
}
