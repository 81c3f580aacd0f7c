package nl.swv.overgang.otexport;

import java.util.List;
import java.util.Objects;
import nl.swv.overgang.dossier.OtDossier.Veld;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, as it is answered: the counts add up to regels (R10). Which of them there are depends on the file.
 *
 * @param bekend of dossiers the sum of ongewijzigd, bijgewerkt, teBeoordelen and heropend (R15)
 * @param verdwenen how many open dossiers a full export does not hold; only of such a one
 * @param fouten the first of them
 * @param foutenTotaal how many there are
 */
public record Importverslag(
        long regels,
        @Nullable Long gestart,
        @Nullable Long nieuw,
        long bekend,
        @Nullable Long ongewijzigd,
        @Nullable Long bijgewerkt,
        @Nullable Long teBeoordelen,
        @Nullable Long heropend,
        @Nullable Long verdwenen,
        @Nullable Long alleenBackup,
        @Nullable Long buitenBereik,
        long geweigerd,
        List<Melding> fouten,
        long foutenTotaal,
        List<Melding> waarschuwingen,
        List<Gewijzigd> wijzigingen,
        List<String> genegeerdeKolommen,
        boolean proef) {

    /** What is wrong with one field of one row: never the content of that field. */
    public record Melding(long regel, String veld, String melding) {}

    /**
     * What one field of one row says otherwise than before (R15).
     *
     * @param volgt whether it follows by itself; the coördinator decides about the others
     */
    public record Gewijzigd(
            long regel, String dossiernummer, Veld veld, @Nullable String oud, @Nullable String nieuw, boolean volgt) {

        static Gewijzigd van(Importregel regel, Importregel.Verschil verschil) {
            return new Gewijzigd(
                    regel.regel(),
                    Objects.requireNonNull(regel.sleutel()),
                    verschil.veld(),
                    verschil.oud(),
                    verschil.nieuw(),
                    verschil.volgt());
        }
    }
}
