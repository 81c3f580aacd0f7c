package nl.swv.overgang.otexport;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, as it is answered: the counts add up to regels (R10). Which of them there are depends on the file.
 *
 * @param fouten the first of them
 * @param foutenTotaal how many there are
 */
public record Importverslag(
        long regels,
        @Nullable Long gestart,
        @Nullable Long nieuw,
        long bekend,
        @Nullable Long alleenBackup,
        @Nullable Long buitenBereik,
        long geweigerd,
        List<Melding> fouten,
        long foutenTotaal,
        List<Melding> waarschuwingen,
        List<String> genegeerdeKolommen,
        boolean proef) {

    /** What is wrong with one field of one row: never the content of that field. */
    public record Melding(long regel, String veld, String melding) {}
}
