package nl.swv.overgang.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit: never what was read or typed.
 *
 * @param keten the chain it hangs in: one for each run of the application
 * @param nummer its place in that chain, from 1
 * @param op when, in microseconds: what a database keeps
 * @param wie the account; null when nobody was logged in
 * @param onderwerp the OT-dossiernummer, vestigingscode or account that it is about, where there is one
 * @param weg over which road: the method and the pattern of the address, without what was filled in
 * @param vanaf the address of the network it came from
 * @param uitkomst the status of the answer; 0 for a line of the audit itself
 */
public record Auditregel(
        int keten,
        long nummer,
        Instant op,
        Auditsoort soort,
        @Nullable String wie,
        @Nullable String onderwerp,
        String weg,
        @Nullable String vanaf,
        int uitkomst) {

    /** A place in a chain, such as 3:1200. */
    static String plaats(int keten, long nummer) {
        return keten + ":" + nummer;
    }
}
