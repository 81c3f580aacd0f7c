package nl.swv.overgang.otexport;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.swv.overgang.otexport.bestand.OtRegel;
import nl.swv.overgang.otexport.bestand.Regel;
import nl.swv.overgang.platform.Bezwaar;
import nl.swv.overgang.platform.schrijfwijze.Nummervorm;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What imports of dossiers that broke off did not reach, row by row (R10). Their difference in the account is gone once later
 * imports, of whatever file, have read every number of it.
 */
@Repository
class Ongelezen {

    private static final int GENOEMD = 5;
    private static final List<Bezwaar> ZONDER_NUMMER = List.of(new Bezwaar(
            "otdossiernummer",
            "Deze regel heeft geen leesbaar nummer, en de import brak af voor zij aan de beurt was. Kijk in het bestand om"
                    + " welk dossier het gaat."));

    /** A row that was not reached. */
    private record Rest(long regel, @Nullable String nummer) {

        static Rest van(String tekst) {
            int spatie = tekst.indexOf(' ');
            String nummer = tekst.substring(spatie + 1);
            return new Rest(Long.parseLong(tekst.substring(0, spatie)), nummer.isEmpty() ? null : nummer);
        }

        String tekst() {
            return regel + " " + (nummer == null ? "" : nummer);
        }
    }

    /** An import that broke off; it reached no row after gelezen. */
    private record Afgebroken(long id, String sha256, long gelezen, String regels) {

        List<Rest> rest() {
            return regels.lines()
                    .map(Rest::van)
                    .filter(rest -> rest.regel() > gelezen)
                    .toList();
        }
    }

    /** The rows of a file, while it is looked through. */
    static final class Lijst {

        private final StringBuilder regels = new StringBuilder();
        private final Nummervorm nummers;

        Lijst(Nummervorm nummers) {
            this.nummers = nummers;
        }

        void bij(Regel regel) {
            regels.append(new Rest(regel.nummer(), OtRegel.nummer(regel, nummers)).tekst())
                    .append('\n');
        }
    }

    private final JdbcClient jdbc;
    private final Importregels importregels;

    Ongelezen(JdbcClient jdbc, Importregels importregels) {
        this.jdbc = jdbc;
        this.importregels = importregels;
    }

    /** Before its first row is taken in. */
    void noteer(long importId, Lijst lijst) {
        jdbc.sql("insert into import_ongelezen (import_id, regels) values (?, ?)")
                .params(importId, lijst.regels.toString())
                .update();
    }

    /** This import read all of its rows, and with them perhaps the last of what earlier ones did not reach. */
    void isGelezen(Importstand klaar, String sha256, Set<String> nummers) {
        jdbc.sql("delete from import_ongelezen where import_id = ?")
                .param(klaar.id())
                .update();
        for (Afgebroken eerder : afgebrokenVoor(klaar.id())) {
            List<Rest> over = eerder.sha256().equals(sha256)
                    ? List.of()
                    : eerder.rest().stream()
                            .filter(rest -> rest.nummer() == null || !nummers.contains(rest.nummer()))
                            .toList();
            if (over.stream().allMatch(rest -> rest.nummer() == null)) {
                herstel(eerder, klaar.id(), over);
            } else {
                onthoud(eerder, over);
            }
        }
    }

    private List<Afgebroken> afgebrokenVoor(long importId) {
        return jdbc.sql(
                        """
                        select i.id, i.sha256, o.regels,
                               (select coalesce(max(r.regel), 0) from import_regel r where r.import_id = i.id) as gelezen
                        from import_ongelezen o join import_run i on i.id = o.import_id
                        where i.id < ? and i.stap = 'INLEZEN' and not %s
                        order by i.id"""
                                .formatted(Importstanden.LEEFT))
                .param(importId)
                .query((rij, nummer) -> new Afgebroken(
                        rij.getLong("id"), rij.getString("sha256"), rij.getLong("gelezen"), rij.getString("regels")))
                .list();
    }

    /** What has no number can come in by no other file: it counts as refused, as it would have been. */
    private void herstel(Afgebroken eerder, long doorImport, List<Rest> zonderNummer) {
        importregels.bewaar(
                eerder.id(),
                zonderNummer.stream()
                        .map(rest -> Importregel.geweigerd(rest.regel(), ZONDER_NUMMER))
                        .toList());
        jdbc.sql("update import_run set hersteld_door = ? where id = ?")
                .params(doorImport, eerder.id())
                .update();
        jdbc.sql("delete from import_ongelezen where import_id = ?")
                .param(eerder.id())
                .update();
    }

    private void onthoud(Afgebroken eerder, List<Rest> over) {
        List<String> nummers = over.stream()
                .map(Rest::nummer)
                .filter(nummer -> nummer != null)
                .distinct()
                .toList();
        String genoemd = nummers.stream().limit(GENOEMD).collect(Collectors.joining(", "));
        String melding = nummers.size() == 1
                ? "De import brak af, en van 1 nummer is sindsdien geen regel ingelezen: %s. Lees een bestand in waar het in staat."
                        .formatted(genoemd)
                : "De import brak af, en van %d nummers is sindsdien geen regel ingelezen: %s%s. Lees een bestand in waar ze in staan."
                        .formatted(nummers.size(), genoemd, nummers.size() > GENOEMD ? " en meer" : "");
        jdbc.sql("update import_ongelezen set regels = ? where import_id = ?")
                .params(over.stream().map(Rest::tekst).collect(Collectors.joining("\n")), eerder.id())
                .update();
        jdbc.sql("update import_run set melding = ? where id = ?")
                .params(melding, eerder.id())
                .update();
    }
}
