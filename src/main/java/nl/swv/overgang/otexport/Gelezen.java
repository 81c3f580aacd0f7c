package nl.swv.overgang.otexport;

import java.util.List;
import nl.swv.overgang.platform.Bezwaar;
import org.jspecify.annotations.Nullable;

/**
 * A row after the checks that need nothing but the row.
 *
 * @param sleutel the OT-dossiernummer or vestigingscode; empty where it may not be kept
 * @param inhoud empty when the row is refused
 */
record Gelezen<T extends Record>(
        long regel, @Nullable String sleutel, @Nullable T inhoud, List<Bezwaar> fouten, List<Bezwaar> waarschuwingen) {

    static <T extends Record> Gelezen<T> geweigerd(Regel regel, @Nullable String sleutel, List<Bezwaar> fouten) {
        return new Gelezen<>(regel.nummer(), sleutel, null, fouten, List.of());
    }

    static <T extends Record> Gelezen<T> goed(Regel regel, String sleutel, T inhoud) {
        return new Gelezen<>(regel.nummer(), sleutel, inhoud, List.of(), List.of());
    }

    Regeluitkomst wordt(Uitkomst uitkomst) {
        return new Regeluitkomst(regel, sleutel, uitkomst, afdruk(), fouten, waarschuwingen);
    }

    Regeluitkomst geweigerd(String veld, String melding) {
        return new Regeluitkomst(
                regel, sleutel, Uitkomst.GEWEIGERD, afdruk(), List.of(new Bezwaar(veld, melding)), List.of());
    }

    /** Refused content leaves no trace, not even this one. */
    @Nullable
    String afdruk() {
        return inhoud == null ? null : Vingerafdruk.van(inhoud);
    }
}
