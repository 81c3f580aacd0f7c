package nl.swv.overgang.storing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to try again: all that stands still, or only this step, cause, and these business keys.
 *
 * @param vanzelf what is tried again by itself, now instead of later
 */
public record Herkansingsverzoek(
        @Nullable String element, @Nullable Oorzaak oorzaak, List<String> kenmerken, boolean vanzelf) {

    public Herkansingsverzoek {
        kenmerken = kenmerken == null ? List.of() : kenmerken;
    }
}
