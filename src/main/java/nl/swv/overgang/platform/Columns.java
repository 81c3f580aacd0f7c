package nl.swv.overgang.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How values stand in a column: moments in UTC, codes by their name, a set of days as text with spaces. */
public final class Columns {

    private Columns() {}

    public static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    public static @Nullable OffsetDateTime utcOrNull(@Nullable Instant moment) {
        return moment == null ? null : utc(moment);
    }

    /** Of a column that is never empty. */
    public static Instant moment(OffsetDateTime column) {
        return column.toInstant();
    }

    public static @Nullable Instant momentOrNull(@Nullable OffsetDateTime column) {
        return column == null ? null : column.toInstant();
    }

    public static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    public static <E extends Enum<E>> @Nullable E code(Class<E> codes, @Nullable String column) {
        return column == null ? null : Enum.valueOf(codes, column);
    }

    public static String days(Collection<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    public static SortedSet<LocalDate> days(@Nullable String column) {
        return column == null || column.isEmpty()
                ? new TreeSet<>()
                : Stream.of(column.split(" ")).map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new));
    }
}
