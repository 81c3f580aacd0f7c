package nl.swv.overgang.overgangsfase.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.overgangsfase.Schoolinzage.Inzage;
import nl.swv.overgang.overgangsfase.Schoolstand;
import nl.swv.overgang.school.School;
import org.jspecify.annotations.Nullable;

/**
 * A school as its users see it.
 *
 * @param knoppencursus the day on which the course was followed
 * @param cursusGepland the day for which one is planned
 * @param topGereed whether it may use TOP Dossier today (R01)
 * @param over whether the schooldirecteur confirmed that the school is over
 * @param nogNodig what it takes before that
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Schoolbeeld(
        String vestiging,
        String naam,
        @Nullable String bestuur,
        String wijk,
        @Nullable String las,
        @Nullable LocalDate knoppencursus,
        @Nullable LocalDate cursusGepland,
        @Nullable Integer deelnemers,
        @Nullable LocalDate ontheffingTot,
        boolean topGereed,
        SortedSet<LocalDate> vrijeDagen,
        @Nullable String opvolger,
        Parnassys parnassys,
        long dossiers,
        long open,
        Map<Status, Long> statussen,
        @Nullable Instant otIngetrokkenOp,
        @Nullable Instant overOp,
        boolean over,
        List<String> nogNodig) {

    /** R23: dossiers in ParnasSys in time, too late (R07), not relevant, and not yet: together all of them. */
    record Parnassys(long gedaan, long teLaat, long nietRelevant, long open) {}

    static Schoolbeeld van(Inzage inzage, LocalDate vandaag) {
        School school = inzage.school();
        Schoolstand stand = inzage.stand();
        return new Schoolbeeld(
                school.vestiging(),
                school.naam(),
                school.bestuur(),
                school.wijk(),
                school.las(),
                school.knoppencursusOp(),
                school.cursusGeplandOp(),
                school.deelnemers(),
                school.ontheffingTot(),
                school.isTopGereed(vandaag),
                school.vrijeDagen(),
                school.opvolger(),
                new Parnassys(
                        stand.parnassysGedaan(),
                        stand.parnassysTeLaat(),
                        stand.parnassysNietRelevant(),
                        stand.parnassysOpen()),
                stand.dossiers(),
                stand.open(),
                stand.statussen(),
                school.otIngetrokkenOp(),
                school.overOp(),
                school.overOp() != null,
                inzage.nogNodig());
    }
}
