package nl.swv.overgang.overgangsfase;

import java.util.Map;
import nl.swv.overgang.dossier.Status;

/**
 * Where a school stands.
 *
 * @param parnassysGedaan dossiers whose information is in ParnasSys in time (B5)
 * @param parnassysTeLaat the same, but on or after the overgangsdatum (R07)
 * @param parnassysNietRelevant dossiers of which nothing need go there (R23)
 * @param parnassysOpen dossiers that are not there yet; the four are all dossiers of the school
 * @param statussen number of dossiers by status
 */
public record Schoolstand(
        long parnassysGedaan,
        long parnassysTeLaat,
        long parnassysNietRelevant,
        long parnassysOpen,
        Map<Status, Long> statussen) {

    static final Schoolstand LEEG = new Schoolstand(0, 0, 0, 0, Map.of());

    /** How many dossiers the school has here. */
    public long dossiers() {
        return statussen.values().stream().mapToLong(Long::longValue).sum();
    }

    public long open() {
        return statussen.entrySet().stream()
                .filter(status -> status.getKey().isOpen())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
