package nl.swv.overgang.school;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.school.Overgangsgebeurtenis.Wat;
import nl.swv.overgang.school.Overgangstijdlijn.Blad;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where schools, their knoppencursus and their ontheffing are registered. */
@Service
@Transactional
public class Knoppencursussen {

    /** R24: before this day nobody followed the knoppencursus. */
    public static final LocalDate EERSTE_CURSUSDAG = LocalDate.of(2018, 1, 1);

    public static final String TE_VROEG = "Voor 1 januari 2018 was er geen knoppencursus. Controleer het jaar.";

    private final Scholen scholen;
    private final Overgangstijdlijn tijdlijn;
    private final Groepen groepen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Knoppencursussen(
            Scholen scholen,
            Overgangstijdlijn tijdlijn,
            Groepen groepen,
            ApplicationEventPublisher events,
            Clock clock) {
        this.scholen = scholen;
        this.tijdlijn = tijdlijn;
        this.groepen = groepen;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Registers that a school followed the course; the same again changes nothing.
     *
     * @param dag the day of the course; a day in the future is a plan and lets nobody go on
     * @throws SchoolOnbekend when the SWV has no such school
     */
    public School registreer(String vestiging, LocalDate dag, @Nullable Integer deelnemers) {
        School bekend = scholen.vergrendel(vestiging);
        if (weetAl(bekend, dag, deelnemers)) {
            return bekend;
        }
        School school = bekend.metKnoppencursus(dag, deelnemers, vandaag());
        scholen.bewaar(List.of(school));
        tijdlijn.bewaar(verschil(new Blad(), bekend, school));
        meldCursus(school);
        return school;
    }

    /** Adds or renews schools with their groups; what a list does not say of a course stays as it is. */
    public void neemOp(List<School> nieuw) {
        Map<String, School> bekend = new HashMap<>();
        Map<String, String> wijken = new HashMap<>();
        for (School school : scholen.alle()) {
            bekend.put(school.vestiging(), school);
            wijken.putIfAbsent(school.wijkteam(), school.wijk());
        }
        List<School> opVandaag = new ArrayList<>();
        for (School school : nieuw) {
            wijken.putIfAbsent(school.wijkteam(), school.wijk());
            opVandaag.add(school.op(vandaag()).metWijk(Objects.requireNonNull(wijken.get(school.wijkteam()))));
        }
        scholen.bewaar(opVandaag);
        Blad blad = new Blad();
        opVandaag.forEach(school -> noteer(blad, bekend.get(school.vestiging()), school));
        tijdlijn.bewaar(blad);
        for (School school : opVandaag) {
            groepen.groep(school.groep(), school.naam());
            groepen.groep(school.directie(), "Directie " + school.naam());
            groepen.groep(school.wijkteam(), "Wijkteam " + school.wijk());
            School was = bekend.get(school.vestiging());
            if (was != null && !was.wijkteam().equals(school.wijkteam())) {
                events.publishEvent(new WijkGewijzigd(was, school));
            }
            events.publishEvent(new SchoolOpgenomen(school.vestiging()));
            meldCursus(school);
        }
        if (opVandaag.stream().anyMatch(school -> heeftAnderLas(bekend.get(school.vestiging()), school))) {
            events.publishEvent(new LasGewijzigd());
        }
    }

    /**
     * A confirmed ontheffing: until that day the school counts as TOP-gereed, and its waiting dossiers go on.
     *
     * @throws SchoolOnbekend when the SWV has no such school
     */
    public void geefOntheffing(String vestiging, LocalDate tot) {
        School school = scholen.vergrendel(vestiging);
        scholen.geefOntheffing(vestiging, tot);
        tijdlijn.noteer(vestiging, Wat.ONTHEFFING_GEGEVEN, school.ontheffingTot(), tot, null);
        events.publishEvent(new SchoolTopGereed(vestiging));
    }

    /**
     * R24: the course was registered by mistake. Where none was followed, the plan is withdrawn.
     *
     * @throws NietNu when there is nothing to withdraw
     */
    public void trekCursusIn(String vestiging, @Nullable String reden) {
        eisReden(reden);
        School school = scholen.vergrendel(vestiging);
        LocalDate gevolgd = school.knoppencursusOp();
        if (gevolgd == null && school.cursusGeplandOp() == null) {
            throw new NietNu("Van deze school is geen knoppencursus vastgelegd: er is niets in te trekken.");
        }
        tijdlijn.noteer(
                vestiging, Wat.CURSUS_INGETROKKEN, gevolgd == null ? school.cursusGeplandOp() : gevolgd, null, reden);
        if (gevolgd == null) {
            scholen.trekPlanIn(vestiging);
        } else {
            scholen.trekCursusIn(vestiging);
            events.publishEvent(new KnoppencursusIngetrokken(vestiging));
        }
        meldNietGereed(vestiging);
    }

    /**
     * R24: the ontheffing was given by mistake.
     *
     * @throws NietNu when there is none that still holds
     */
    public void trekOntheffingIn(String vestiging, @Nullable String reden) {
        eisReden(reden);
        School school = scholen.vergrendel(vestiging);
        if (!school.heeftOntheffing(vandaag())) {
            throw new NietNu("Deze school heeft geen ontheffing die nog geldt: er is niets in te trekken.");
        }
        tijdlijn.noteer(vestiging, Wat.ONTHEFFING_INGETROKKEN, school.ontheffingTot(), null, reden);
        scholen.trekOntheffingIn(vestiging);
        meldNietGereed(vestiging);
    }

    /**
     * Whether the school stays TOP-gereed without its course, or without its ontheffing.
     *
     * @throws SchoolOnbekend when the SWV has no such school
     */
    public boolean heeftNaIntrekking(String vestiging, boolean vanCursus) {
        School school = scholen.vind(vestiging).orElseThrow(SchoolOnbekend::new);
        return vanCursus ? school.heeftOntheffing(vandaag()) : heeftCursus(school);
    }

    private void meldNietGereed(String vestiging) {
        if (!isTopGereed(scholen.vergrendel(vestiging))) {
            events.publishEvent(new SchoolNietTopGereed(vestiging));
        }
    }

    private static void eisReden(@Nullable String reden) {
        Bezwaren bezwaren = new Bezwaren();
        bezwaren.verplicht("reden", reden, "Geef de reden waarom u dit intrekt.");
        bezwaren.tekst("reden", reden);
        bezwaren.gooi();
    }

    /** Whether registering this would change nothing. */
    public boolean weetAl(School school, LocalDate dag, @Nullable Integer deelnemers) {
        return school.weetAl(dag, deelnemers, vandaag());
    }

    public boolean isTopGereed(School school) {
        return school.isTopGereed(vandaag());
    }

    public boolean heeftCursus(School school) {
        return school.heeftCursus(vandaag());
    }

    private static void noteer(Blad blad, @Nullable School was, School school) {
        String vestiging = school.vestiging();
        if (was == null) {
            blad.regel(vestiging, Wat.SCHOOL_OPGENOMEN, null, school.naam(), null);
        } else {
            blad.verschil(vestiging, Wat.NAAM_GEWIJZIGD, was.naam(), school.naam())
                    .verschil(vestiging, Wat.BESTUUR_GEWIJZIGD, was.bestuur(), school.bestuur())
                    .verschil(vestiging, Wat.WIJK_GEWIJZIGD, was.wijk(), school.wijk())
                    .verschil(vestiging, Wat.LAS_GEWIJZIGD, was.las(), school.las());
        }
        verschil(blad, was, school);
    }

    private static boolean heeftAnderLas(@Nullable School was, School school) {
        return was != null && !was.leerlingadministratie().equals(school.leerlingadministratie());
    }

    /** What is new about the course; what is not said, stays. */
    private static Blad verschil(Blad blad, @Nullable School was, School school) {
        String vestiging = school.vestiging();
        if (school.cursusGeplandOp() != null) {
            blad.verschil(
                    vestiging,
                    Wat.CURSUS_GEPLAND,
                    was == null ? null : was.cursusGeplandOp(),
                    school.cursusGeplandOp());
        }
        if (school.knoppencursusOp() != null) {
            blad.verschil(
                    vestiging,
                    Wat.CURSUS_VASTGELEGD,
                    was == null ? null : was.knoppencursusOp(),
                    school.knoppencursusOp());
        }
        if (was != null && was.deelnemers() != null && school.deelnemers() != null) {
            blad.verschil(vestiging, Wat.DEELNEMERS_GEWIJZIGD, was.deelnemers(), school.deelnemers());
        }
        return blad;
    }

    private void meldCursus(School school) {
        if (school.heeftCursus(vandaag())) {
            events.publishEvent(new KnoppencursusGevolgd(school.vestiging()));
        }
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }
}
