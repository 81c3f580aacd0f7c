package nl.swv.overgang.school;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.swv.overgang.platform.Groepen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where schools, their knoppencursus and their ontheffing are registered. */
@Service
@Transactional
public class Knoppencursussen {

    private final Scholen scholen;
    private final Groepen groepen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Knoppencursussen(Scholen scholen, Groepen groepen, ApplicationEventPublisher events, Clock clock) {
        this.scholen = scholen;
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
        meldCursus(school);
        return school;
    }

    /** Adds or renews schools with their groups. */
    public void neemOp(List<School> nieuw) {
        List<School> opVandaag =
                nieuw.stream().map(school -> school.op(vandaag())).toList();
        scholen.bewaar(opVandaag);
        for (School school : opVandaag) {
            groepen.groep(school.groep(), school.naam());
            groepen.groep(school.directie(), "Directie " + school.naam());
            groepen.groep(school.wijkteam(), "Wijkteam " + school.wijk());
            events.publishEvent(new SchoolOpgenomen(school.vestiging()));
            meldCursus(school);
        }
    }

    /**
     * A confirmed ontheffing: until that day the school counts as TOP-gereed, and its waiting dossiers go on.
     *
     * @throws SchoolOnbekend when the SWV has no such school
     */
    public void geefOntheffing(String vestiging, LocalDate tot) {
        scholen.vergrendel(vestiging);
        scholen.geefOntheffing(vestiging, tot);
        events.publishEvent(new SchoolTopGereed(vestiging));
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

    private void meldCursus(School school) {
        if (school.heeftCursus(vandaag())) {
            events.publishEvent(new KnoppencursusGevolgd(school.vestiging()));
        }
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }
}
