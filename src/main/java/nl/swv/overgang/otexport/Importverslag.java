package nl.swv.overgang.otexport;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.swv.overgang.dossier.OtDossier.Veld;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.platform.Bezwaar;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, as it is answered: the counts add up to regels (R10). Which of them there are depends on the file.
 *
 * @param bekend of dossiers the sum of ongewijzigd, bijgewerkt, teBeoordelen and heropend (R15)
 * @param verdwenen how many open dossiers a full export does not hold; only of such a one
 * @param gestartPerScenario which road those that start will take; only of dossiers
 * @param geweigerdPerOorzaak what is wrong, the most frequent first; a row may have more than one oorzaak
 * @param geweigerdPerSchool how many rows of each school that is known; only of dossiers
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
        @Nullable Map<Scenario, Long> gestartPerScenario,
        List<Oorzaak> geweigerdPerOorzaak,
        @Nullable Map<String, Long> geweigerdPerSchool,
        List<Melding> fouten,
        long foutenTotaal,
        List<Melding> waarschuwingen,
        List<Gewijzigd> wijzigingen,
        List<String> genegeerdeKolommen,
        boolean proef) {

    /**
     * What is wrong with one field of one row: never the content of that field.
     *
     * @param sleutel the OT-dossiernummer or vestigingscode, where it may be kept
     * @param school the school of a dossier, where it is known
     */
    public record Melding(long regel, @Nullable String sleutel, @Nullable String school, String veld, String melding) {

        static Melding van(Importregel regel, Bezwaar bezwaar) {
            return new Melding(regel.regel(), regel.sleutel(), regel.vestiging(), bezwaar.veld(), bezwaar.melding());
        }
    }

    /**
     * Why rows were refused.
     *
     * @param aantal in how many rows
     */
    public record Oorzaak(String veld, String melding, long aantal) {

        private static final Pattern REGEL = Pattern.compile("regel [0-9]+");

        /** The same for each row: without the number of another row. */
        static Oorzaak van(Bezwaar bezwaar) {
            return new Oorzaak(bezwaar.veld(), REGEL.matcher(bezwaar.melding()).replaceAll("een andere regel"), 1);
        }

        Oorzaak met(Oorzaak ander) {
            return new Oorzaak(veld, melding, aantal + ander.aantal);
        }
    }

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
