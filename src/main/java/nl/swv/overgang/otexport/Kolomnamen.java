package nl.swv.overgang.otexport;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.swv.overgang.otexport.bestand.Kop;
import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.school.Overgangsgebeurtenis.Wat;
import nl.swv.overgang.school.Overgangstijdlijn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the columns are called in the files of this SWV, as the coördinator said on the page: it comes before the settings. */
@Repository
public class Kolomnamen {

    private final JdbcClient jdbc;
    private final Overgangstijdlijn tijdlijn;

    Kolomnamen(JdbcClient jdbc, Overgangstijdlijn tijdlijn) {
        this.jdbc = jdbc;
        this.tijdlijn = tijdlijn;
    }

    /** Our column and its name in the file, where one was chosen; in the order of our columns. */
    public Map<String, String> van(Importsoort soort) {
        Map<String, String> bewaard = new LinkedHashMap<>();
        jdbc.sql("select kolom, naam from import_kolom where soort = ?")
                .param(soort.name())
                .query((rij, nummer) -> Map.entry(rij.getString("kolom"), rij.getString("naam")))
                .list()
                .forEach(een -> bewaard.put(een.getKey(), een.getValue()));
        Map<String, String> namen = new LinkedHashMap<>();
        for (String kolom : soort.kolommen().alle()) {
            String naam = bewaard.get(kolom);
            if (naam != null) {
                namen.put(kolom, naam);
            }
        }
        return namen;
    }

    /**
     * From now on these, and no others; a line in the tijdlijn of the SWV says so (R25).
     *
     * @param gekozen our column and its name in the file; an empty name is no choice
     * @throws Ongeldig when there is no such column, or a name cannot be one or is chosen twice
     */
    @Transactional
    public void kies(Importsoort soort, Map<String, @Nullable String> gekozen) {
        Map<String, String> namen = gekeurd(soort, gekozen);
        Map<String, String> was = van(soort);
        if (namen.equals(was)) {
            return;
        }
        jdbc.sql("delete from import_kolom where soort = ?").param(soort.name()).update();
        namen.forEach((kolom, naam) -> jdbc.sql("insert into import_kolom (soort, kolom, naam) values (?, ?, ?)")
                .params(soort.name(), kolom, naam)
                .update());
        tijdlijn.noteerVanSwv(Wat.IMPORTKOLOMMEN_GEKOZEN, inWoorden(soort, was), inWoorden(soort, namen), null);
    }

    private static Map<String, String> gekeurd(Importsoort soort, Map<String, @Nullable String> gekozen) {
        List<String> onze = soort.kolommen().alle();
        Bezwaren bezwaren = new Bezwaren();
        gekozen.keySet()
                .forEach(kolom -> bezwaren.eis(
                        onze.contains(kolom),
                        "kolommen",
                        "Een van de kolommen is niet bekend. Kies uit: %s.".formatted(String.join(", ", onze))));
        Map<String, String> namen = new LinkedHashMap<>();
        Set<String> eerder = new HashSet<>();
        for (String kolom : onze) {
            String keuze = gekozen.get(kolom);
            String naam = keuze == null ? "" : keuze.strip();
            if (naam.isEmpty() || naam.equalsIgnoreCase(kolom)) {
                continue;
            }
            bezwaren.eis(
                    Kop.isNaam(naam),
                    kolom,
                    "Neem de naam over zoals die in de kopregel staat: letters, cijfers en spaties, ten hoogste 40 tekens.");
            bezwaren.eis(
                    eerder.add(naam.toLowerCase(Locale.ROOT)),
                    kolom,
                    "Kies elke kolom van uw bestand voor ten hoogste een van onze kolommen.");
            namen.put(kolom, naam);
        }
        bezwaren.gooi();
        return namen;
    }

    private static String inWoorden(Importsoort soort, Map<String, String> namen) {
        return soort.naam() + ": "
                + (namen.isEmpty()
                        ? "onze eigen namen"
                        : namen.entrySet().stream()
                                .map(een -> "%s heet \u201c%s\u201d".formatted(een.getKey(), een.getValue()))
                                .collect(joining(", ")));
    }
}
