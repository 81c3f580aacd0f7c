package nl.swv.overgang.storing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to try again: all of it, or only this step, cause, and these business keys. */
public record Herkansingsverzoek(@Nullable String element, @Nullable Oorzaak oorzaak, List<String> kenmerken) {

    public Herkansingsverzoek {
        kenmerken = kenmerken == null ? List.of() : kenmerken;
    }
}
