package nl.swv.overgang.platform.kalender;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The overgangsdatum and the school days around it: civil dates in Europe/Amsterdam (R14). Any thread may use it. */
public final class Overgangskalender {

    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static final List<Period> HERINNERINGEN =
            Stream.of(8, 4, 2, 1).map(Period::ofWeeks).toList();

    /** Days without school, both ends included; an IllegalArgumentException when it ends before it begins. */
    public record Vakantie(LocalDate van, LocalDate tot) {

        public Vakantie {
            if (van.isAfter(tot)) {
                throw new Kalenderfout("Een vakantie loopt van %s tot %s. Draai de dagen om.".formatted(van, tot));
            }
        }

        boolean omvat(LocalDate dag) {
            return !dag.isBefore(van) && !dag.isAfter(tot);
        }
    }

    /** Shared with the calendars of schools, so that these follow it. */
    private final AtomicReference<LocalDate> overgangsdatum;

    private final Schooldagen schooldagen;
    private final List<Period> herinneringen;

    /** Reminds 8, 4, 2 and 1 weeks before; without an overgangsdatum it is the next 1 January. */
    public Overgangskalender(@Nullable LocalDate overgangsdatum, List<Vakantie> vakanties) {
        this(overgangsdatum, vakanties, HERINNERINGEN);
    }

    /** Reminds so long before the overgangsdatum; an IllegalArgumentException when a period is less than a day. */
    public Overgangskalender(@Nullable LocalDate overgangsdatum, List<Vakantie> vakanties, List<Period> herinneringen) {
        this(
                new AtomicReference<>(overgangsdatum == null ? volgendeNieuwjaar() : overgangsdatum),
                Schooldagen.buiten(vakanties),
                List.copyOf(herinneringen));
        if (herinneringen.stream().anyMatch(periode -> periode.isZero() || periode.isNegative())) {
            throw new Kalenderfout(
                    "overgang.herinneringen noemt %s. Noem alleen perioden voor de overgangsdatum, zoals P2W."
                            .formatted(herinneringen));
        }
    }

    private Overgangskalender(
            AtomicReference<LocalDate> overgangsdatum, Schooldagen schooldagen, List<Period> herinneringen) {
        this.overgangsdatum = overgangsdatum;
        this.schooldagen = schooldagen;
        this.herinneringen = herinneringen;
    }

    private static LocalDate volgendeNieuwjaar() {
        return LocalDate.now(Klok.ENGINE).plusYears(1).withDayOfYear(1);
    }

    /** The calendar of one school with free days of its own. Its overgangsdatum is this one's, now and later. */
    public Overgangskalender metVrijeDagen(Collection<LocalDate> dagen) {
        return new Overgangskalender(overgangsdatum, schooldagen.zonder(Set.copyOf(dagen)), herinneringen);
    }

    /** The first day without OT. */
    public LocalDate overgangsdatum() {
        return Objects.requireNonNull(overgangsdatum.get());
    }

    /** Another overgangsdatum, at once and for the calendars of schools too. */
    public void verzet(LocalDate nieuw) {
        overgangsdatum.set(nieuw);
    }

    /** The same calendar with another overgangsdatum, to look ahead; this one stays as it is. */
    public Overgangskalender met(LocalDate anders) {
        return new Overgangskalender(new AtomicReference<>(anders), schooldagen, herinneringen);
    }

    /** B5 and R07: what is done on the overgangsdatum or after it is too late. */
    public boolean isTeLaat(LocalDate dag) {
        return !dag.isBefore(overgangsdatum());
    }

    public boolean isSchooldag(LocalDate dag) {
        return schooldagen.heeft(dag);
    }

    /** The day that lies so many school days after the given one. */
    public LocalDate schooldagenNa(LocalDate dag, int aantal) {
        return schooldagen.na(dag, aantal);
    }

    /** The number of school days after the first day, up to and including the last; 0 when the last is no later. */
    public int schooldagenTot(LocalDate van, LocalDate tot) {
        return schooldagen.aantal(van, tot);
    }

    public LocalDate laatsteSchooldagVoor(LocalDate dag) {
        return schooldagen.voor(dag);
    }

    /** The last school day on which something is in time: before its own end passes, and before the overgangsdatum. */
    public LocalDate termijn(@Nullable LocalDate einddatum) {
        LocalDate overgang = overgangsdatum();
        return laatsteSchooldagVoor(
                einddatum != null && einddatum.isBefore(overgang) ? einddatum.plusDays(1) : overgang);
    }

    /** The school days on which people are reminded, ascending; the last one is the last school day in time (B5). */
    public List<LocalDate> herinneringsmomenten() {
        LocalDate overgang = overgangsdatum();
        Stream<LocalDate> grenzen =
                herinneringen.stream().map(periode -> overgang.minus(periode).plusDays(1));
        return Stream.concat(grenzen, Stream.of(overgang))
                .map(this::laatsteSchooldagVoor)
                .distinct()
                .sorted()
                .toList();
    }

    /** The first reminder after this day; none when every one has passed. */
    public Optional<LocalDate> volgendeHerinnering(LocalDate na) {
        return herinneringsmomenten().stream().filter(dag -> dag.isAfter(na)).findFirst();
    }

    /** The civil day of a moment. */
    public static LocalDate dag(Instant moment) {
        return LocalDate.ofInstant(moment, AMSTERDAM);
    }

    /** The first moment of a civil day. */
    public static Instant begin(LocalDate dag) {
        return dag.atStartOfDay(AMSTERDAM).toInstant();
    }

    /** 23:59 on a civil day: when what is due that day is due. */
    public static Instant einde(LocalDate dag) {
        return dag.atTime(23, 59).atZone(AMSTERDAM).toInstant();
    }
}
