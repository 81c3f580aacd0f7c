package nl.swv.overgang.storing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One job that came to a halt, or that fails and is tried again by itself; jobs of the same step with the same text are a kind.
 *
 * @param proces key of the process, or null for a batch
 * @param definitie id of the process definition, or null for a batch
 * @param element its id in the diagram, or what kind of batch it is
 * @param soort the class of the exception, of one job of the kind
 * @param tekst the text of the exception: never shown
 * @param kenmerk business key of the process
 * @param aantal how many of this kind there are
 * @param sinds the first of this kind
 * @param opnieuwOp when the first of this kind is tried again by itself; empty when none is
 */
public record GestrandeJob(
        String job,
        @Nullable String proces,
        @Nullable String definitie,
        String element,
        String soort,
        String tekst,
        @Nullable String kenmerk,
        int aantal,
        Instant sinds,
        @Nullable Instant opnieuwOp) {

    public Oorzaak oorzaak() {
        return Oorzaak.van(soort, tekst);
    }
}
