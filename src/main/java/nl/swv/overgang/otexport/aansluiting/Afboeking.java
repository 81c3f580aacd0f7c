package nl.swv.overgang.otexport.aansluiting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What could not be solved, written off by two people (R22).
 *
 * @param nummer the OT-dossiernummer of a row, where it could be read
 * @param opgelost whether it was solved after all: a dossier came, the file was read whole, the school signed
 * @param bevestigdDoor the second person; it counts from then on
 */
public record Afboeking(
        long id,
        Onderwerp onderwerp,
        @Nullable String nummer,
        boolean opgelost,
        String reden,
        String door,
        Instant op,
        @Nullable String bevestigdDoor,
        @Nullable Instant bevestigdOp) {

    /** In the words of the screens: what it is about. */
    @JsonProperty
    public String wat() {
        return wat(onderwerp, nummer);
    }

    static String wat(Onderwerp onderwerp, @Nullable String nummer) {
        String regel = "import %s, regel %s".formatted(onderwerp.importId(), onderwerp.regel());
        return onderwerp.soort() == Onderwerp.Soort.SCHOOL
                ? "school %s".formatted(onderwerp.vestiging())
                : onderwerp.soort() == Onderwerp.Soort.IMPORT
                        ? "import %s".formatted(onderwerp.importId())
                        : nummer == null ? regel : "%s (%s)".formatted(nummer, regel);
    }

    public boolean isBevestigd() {
        return bevestigdOp != null;
    }

    Afboeking opgelostAls(boolean nu) {
        return new Afboeking(id, onderwerp, nummer, nu, reden, door, op, bevestigdDoor, bevestigdOp);
    }
}
