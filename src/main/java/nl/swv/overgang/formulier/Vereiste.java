package nl.swv.overgang.formulier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must be true before a dossier may be closed, or a school is over, in a Dutch sentence.
 *
 * @param regel the R-number, or what stands behind it in domein.md (B7, B8, §5)
 * @param nogNodig what is wrong with what was recorded; empty when nothing was recorded yet
 * @param taak id of the open task in which it is settled; empty when no such task is open
 */
public record Vereiste(String regel, String zin, boolean voldaan, List<String> nogNodig, @Nullable String taak) {}
