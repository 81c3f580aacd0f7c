package nl.swv.overgang.werkblad;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A table with headings and rows, on its way to a file. A controller that returns one answers with a download.
 *
 * @param naam what the file is called, before its day; never of a pupil
 * @param dag of which civil day the numbers are
 * @param rijen makes the rows one by one while they are written, so that a long list is never whole in memory
 */
public record Werkblad(Vorm vorm, String naam, LocalDate dag, List<String> koppen, Rijen rijen) {

    /** Hands each row to who asks, in order; what a cell may hold is told by Cel. */
    public interface Rijen {
        void elk(Consumer<List<? extends @Nullable Object>> rij);
    }

    /** A row, in which cells may be empty. */
    public static List<@Nullable Object> rij(@Nullable Object... cellen) {
        return Collections.unmodifiableList(Arrays.asList(cellen));
    }

    /** Such as dossiers-2026-11-24.csv. */
    public String bestandsnaam() {
        return "%s-%s.%s".formatted(naam, dag, vorm.extensie());
    }

    /**
     * Leaves the stream open.
     *
     * @throws IOException when the other side has gone
     */
    public void schrijf(OutputStream uit) throws IOException {
        switch (vorm) {
            case CSV -> Csvblad.schrijf(this, uit);
            case XLSX -> Xlsxblad.schrijf(this, uit);
        }
    }
}
