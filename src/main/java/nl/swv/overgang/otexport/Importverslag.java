package nl.swv.overgang.otexport;

import java.util.List;
import java.util.Map;

/**
 * What an import did.
 *
 * @param fouten the first of them
 * @param foutenTotaal how many there are
 */
public record Importverslag(
        boolean proef,
        Map<Uitkomst, Long> aantallen,
        List<Regelmelding> fouten,
        long foutenTotaal,
        List<Regelmelding> waarschuwingen,
        List<String> genegeerdeKolommen) {

    public long aantal(Uitkomst uitkomst) {
        return aantallen.getOrDefault(uitkomst, 0L);
    }

    /** Every row has one outcome, so this is also the number of rows (R10). */
    public long regels() {
        return aantallen.values().stream().mapToLong(Long::longValue).sum();
    }
}
