package nl.swv.overgang.otexport;

import org.jspecify.annotations.Nullable;

/**
 * So many of one kind.
 *
 * @param uitExport whether they ever stood in an export; the others were registered by hand
 * @param school the vestiging, empty where none is known
 */
public record Aansluitpost(boolean uitExport, @Nullable String school, Rekening rekening, long aantal) {}
