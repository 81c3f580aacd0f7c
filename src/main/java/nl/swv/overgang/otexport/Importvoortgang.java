package nl.swv.overgang.otexport;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is, or how it ended: counts and sentences, never what stands in the file.
 *
 * @param gezienOp when it last said that it is still there
 * @param gedaan rows taken in
 * @param totaal rows in the file; empty while it is being looked through
 * @param verslag what it did, once it came to its end
 * @param melding why it did not, once it broke off
 */
public record Importvoortgang(
        long id,
        Importsoort soort,
        boolean proef,
        String door,
        Instant begonnenOp,
        Instant gezienOp,
        Importstap stap,
        long gedaan,
        @Nullable Long totaal,
        @Nullable Instant afgerondOp,
        @Nullable Importverslag verslag,
        @Nullable String melding) {

    /** Who stays silent for longer has broken off: a batch is a matter of seconds. */
    public static final Duration STILTE = Duration.ofMinutes(5);

    /** Where an import stands. */
    public enum Stand {
        LOPEND,
        KLAAR,
        AFGEBROKEN
    }

    public Stand stand(Instant nu) {
        if (verslag != null) {
            return Stand.KLAAR;
        }
        boolean stil = gezienOp.isBefore(nu.minus(STILTE));
        return afgerondOp != null || stil ? Stand.AFGEBROKEN : Stand.LOPEND;
    }
}
