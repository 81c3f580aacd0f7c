package nl.swv.overgang.stand.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.overgangsfase.Schoolinzage.Inzage;
import nl.swv.overgang.overgangsfase.Schoolstand;
import nl.swv.overgang.school.School;
import nl.swv.overgang.stand.Standbalie.Schooldruk;
import org.jspecify.annotations.Nullable;

/**
 * A school in the list of the coördinator.
 *
 * @param parnassysGedaan dossiers in ParnasSys in time (B5)
 * @param parnassysTeLaat the same, too late (R07)
 * @param parnassysNietRelevant dossiers of which nothing need go there (R23)
 * @param parnassysOpen dossiers that are not there yet
 * @param overTermijn open dossiers that are past their last day
 * @param wacht dossiers that wait for its knoppencursus (R01)
 * @param zonderAccount whether it has tasks that nobody there can see
 * @param oudsteTaak since when the oldest open task of the school itself, its schooldirecteur included, has been there
 * @param nogNodig what it takes before the school is over
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Schoollijstregel(
        String vestiging,
        String naam,
        @Nullable String bestuur,
        String wijk,
        @Nullable LocalDate knoppencursus,
        @Nullable LocalDate cursusGepland,
        @Nullable LocalDate ontheffingTot,
        boolean topGereed,
        long parnassysGedaan,
        long parnassysTeLaat,
        long parnassysNietRelevant,
        long parnassysOpen,
        long dossiers,
        Map<Status, Long> statussen,
        long overTermijn,
        long wacht,
        boolean zonderAccount,
        @Nullable Instant oudsteTaak,
        @Nullable String opvolger,
        boolean over,
        List<String> nogNodig) {

    static Schoollijstregel van(Inzage inzage, Schooldruk druk, LocalDate vandaag) {
        School school = inzage.school();
        Schoolstand stand = inzage.stand();
        return new Schoollijstregel(
                school.vestiging(),
                school.naam(),
                school.bestuur(),
                school.wijk(),
                school.knoppencursusOp(),
                school.cursusGeplandOp(),
                school.ontheffingTot(),
                school.isTopGereed(vandaag),
                stand.parnassysGedaan(),
                stand.parnassysTeLaat(),
                stand.parnassysNietRelevant(),
                stand.parnassysOpen(),
                stand.dossiers(),
                stand.statussen(),
                druk.overTermijn(),
                druk.wacht(),
                druk.zonderAccount(),
                druk.oudsteTaak(),
                school.opvolger(),
                school.overOp() != null,
                inzage.nogNodig());
    }
}
