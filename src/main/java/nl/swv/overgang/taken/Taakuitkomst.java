package nl.swv.overgang.taken;

/**
 * What came of taking over or giving back one task.
 *
 * @param zin what happened, or why not, in Dutch
 */
public record Taakuitkomst(String id, boolean gelukt, String zin) {}
