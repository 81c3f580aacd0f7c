package nl.swv.overgang.school;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import nl.swv.overgang.platform.Gebruiker;
import org.jspecify.annotations.Nullable;

/**
 * A vestiging of a school.
 *
 * @param vestiging vestigingscode such as 12AB00
 * @param las the leerlingadministratiesysteem, empty means ParnasSys
 * @param knoppencursusOp the day of the knoppencursus; a day in the future is a plan, not a course
 */
public record School(
        String vestiging,
        String naam,
        @Nullable String bestuur,
        String wijk,
        @Nullable String las,
        @Nullable LocalDate knoppencursusOp,
        @Nullable Integer deelnemers) {

    /** R01: a school may use TOP Dossier as soon as it has followed the knoppencursus (B1). */
    public boolean isTopGereed(LocalDate vandaag) {
        return knoppencursusOp != null && !knoppencursusOp.isAfter(vandaag);
    }

    public School metKnoppencursus(LocalDate gevolgdOp, @Nullable Integer aantal) {
        return new School(vestiging, naam, bestuur, wijk, las, gevolgdOp, aantal);
    }

    /** The group of the consulenten around this school: "Noord-Oost" gives "wijkteam-noord-oost". */
    public String wijkteam() {
        String plain = Normalizer.normalize(wijk, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return Gebruiker.WIJKTEAM
                + plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    public String groep() {
        return Gebruiker.SCHOOL + vestiging;
    }
}
