package nl.swv.overgang.school;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.swv.overgang.platform.Groepen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where schools and their knoppencursus are registered. */
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
     * @param gevolgdOp the day of the course; a day in the future is a plan and lets nobody go on
     * @throws SchoolOnbekend when the SWV has no such school
     */
    public School registreer(String vestiging, LocalDate gevolgdOp, @Nullable Integer deelnemers) {
        School school =
                scholen.vergrendel(vestiging).orElseThrow(SchoolOnbekend::new).metKnoppencursus(gevolgdOp, deelnemers);
        neemOp(List.of(school));
        return school;
    }

    /** Adds or renews schools with their groups; dossiers that waited for their course go on. */
    public void neemOp(List<School> nieuw) {
        scholen.bewaar(nieuw);
        for (School school : nieuw) {
            groepen.groep(school.groep(), school.naam());
            groepen.groep(school.wijkteam(), "Wijkteam " + school.wijk());
            if (isTopGereed(school)) {
                events.publishEvent(new KnoppencursusGevolgd(school.vestiging()));
            }
        }
    }

    public boolean isTopGereed(School school) {
        return school.isTopGereed(LocalDate.now(clock));
    }
}
