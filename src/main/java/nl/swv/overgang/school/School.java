package nl.swv.overgang.school;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.swv.overgang.platform.Gebruiker;
import org.jspecify.annotations.Nullable;

/**
 * A vestiging of a school.
 *
 * @param vestiging vestigingscode such as 12AB00
 * @param las the leerlingadministratiesysteem, empty means ParnasSys
 * @param knoppencursusOp the day of the knoppencursus, never in the future
 * @param cursusGeplandOp the day for which a course is planned: lets nobody go on
 * @param ontheffingTot the last day on which a confirmed ontheffing holds
 * @param vrijeDagen days off of this school alone, beside the school holidays
 * @param opvolger the vestigingscode that took this one over
 * @param otIngetrokkenOp since when the school does not work in OT any more (R08)
 * @param overOp when the schooldirecteur confirmed that the school is over
 */
public record School(
        String vestiging,
        String naam,
        @Nullable String bestuur,
        String wijk,
        @Nullable String las,
        @Nullable LocalDate knoppencursusOp,
        @Nullable Integer deelnemers,
        @Nullable LocalDate cursusGeplandOp,
        @Nullable LocalDate ontheffingTot,
        SortedSet<LocalDate> vrijeDagen,
        @Nullable String opvolger,
        @Nullable Instant otIngetrokkenOp,
        @Nullable Instant overOp) {

    /** A school as a list of schools tells it. */
    public School(
            String vestiging,
            String naam,
            @Nullable String bestuur,
            String wijk,
            @Nullable String las,
            @Nullable LocalDate cursus,
            @Nullable Integer deelnemers) {
        this(vestiging, naam, bestuur, wijk, las, cursus, deelnemers, null, null, new TreeSet<>(), null, null, null);
    }

    /** Where its leerlingdossiers are, by name. */
    public String leerlingadministratie() {
        return leerlingadministratie(las);
    }

    /** The same, where only the LAS of a school is known. */
    public static String leerlingadministratie(@Nullable String las) {
        return las == null ? "ParnasSys" : las;
    }

    /** R01: a school may use TOP Dossier as soon as it has followed the knoppencursus (B1), or with an ontheffing. */
    public boolean isTopGereed(LocalDate vandaag) {
        return heeftCursus(vandaag) || heeftOntheffing(vandaag);
    }

    boolean heeftOntheffing(LocalDate vandaag) {
        return ontheffingTot != null && !ontheffingTot.isBefore(vandaag);
    }

    public boolean heeftCursus(LocalDate vandaag) {
        return knoppencursusOp != null && !knoppencursusOp.isAfter(vandaag);
    }

    /** A course in the future is a plan, not a course. */
    School metKnoppencursus(LocalDate dag, @Nullable Integer aantal, LocalDate vandaag) {
        boolean plan = dag.isAfter(vandaag);
        return new School(
                vestiging,
                naam,
                bestuur,
                wijk,
                las,
                plan ? knoppencursusOp : dag,
                aantal == null ? deelnemers : aantal,
                plan ? dag : cursusGeplandOp,
                ontheffingTot,
                vrijeDagen,
                opvolger,
                otIngetrokkenOp,
                overOp);
    }

    /** The same school as a list of schools tells it, with a course in the future kept as a plan. */
    School op(LocalDate vandaag) {
        return knoppencursusOp == null || !knoppencursusOp.isAfter(vandaag)
                ? this
                : new School(vestiging, naam, bestuur, wijk, las, null, deelnemers)
                        .metKnoppencursus(knoppencursusOp, deelnemers, vandaag);
    }

    /** The same school in a wijk that is spelled so: "noord" and "Noord" are one wijk, for they have one wijkteam. */
    School metWijk(String gespeld) {
        return new School(
                vestiging,
                naam,
                bestuur,
                gespeld,
                las,
                knoppencursusOp,
                deelnemers,
                cursusGeplandOp,
                ontheffingTot,
                vrijeDagen,
                opvolger,
                otIngetrokkenOp,
                overOp);
    }

    /** Whether a row of a file or a form tells nothing that is not known; a plan whose day has come is news again. */
    boolean weetAl(LocalDate cursusdag, @Nullable Integer aantal, LocalDate vandaag) {
        LocalDate bekend = cursusdag.isAfter(vandaag) ? cursusGeplandOp : knoppencursusOp;
        return cursusdag.equals(bekend) && (aantal == null || Objects.equals(aantal, deelnemers));
    }

    /** The group of the consulenten around this school: "Noord-Oost" gives "wijkteam-noord-oost". */
    public String wijkteam() {
        String plain = Normalizer.normalize(wijk, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return Gebruiker.WIJKTEAM
                + plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** The group of its IB'ers. */
    public String groep() {
        return Gebruiker.SCHOOL + vestiging;
    }

    /** The group of its schooldirecteur. */
    public String directie() {
        return Gebruiker.DIRECTIE + vestiging;
    }

    /** domein.md §2: school staff see their own school, a consulent those of the wijkteam, the SWV all. */
    public boolean isZichtbaarVoor(Gebruiker gebruiker) {
        return gebruiker.zietAlles() || gebruiker.is(wijkteam()) || gebruiker.is(groep()) || gebruiker.is(directie());
    }

    /** @throws SchoolOnbekend when it is not for this user: it does not exist for who may not see it */
    public School voor(Gebruiker gebruiker) {
        if (!isZichtbaarVoor(gebruiker)) {
            throw new SchoolOnbekend();
        }
        return this;
    }
}
