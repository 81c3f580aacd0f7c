package nl.swv.overgang.otexport;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import that was read, with its outcome; the counts add up to regels.
 *
 * @param afgerondOp empty when it is still running or has broken off: the counts are zero then
 */
public record Importrun(
        long id,
        Importsoort soort,
        String door,
        Instant begonnenOp,
        @Nullable Instant afgerondOp,
        long regels,
        long gestart,
        long nieuw,
        long bekend,
        long alleenBackup,
        long buitenBereik,
        long geweigerd) {}
