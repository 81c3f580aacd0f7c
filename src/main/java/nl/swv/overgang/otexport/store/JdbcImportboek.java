package nl.swv.overgang.otexport.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.swv.overgang.otexport.Geweigerd;
import nl.swv.overgang.otexport.Importboek;
import nl.swv.overgang.otexport.Importrun;
import nl.swv.overgang.otexport.Importsoort;
import nl.swv.overgang.platform.Bezwaar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcImportboek implements Importboek {

    /** Each row without a dossier once, as it was last read, and only if it was never taken in. */
    private static final String ZONDER_DOSSIER =
            """
            from (select r.import_id, r.regel, r.sleutel, r.meldingen,
                         row_number() over (partition by coalesce(r.sleutel, i.sha256 || ':' || cast(r.regel as varchar))
                                            order by r.import_id desc, r.regel) as plaats,
                         max(case when r.uitkomst = 'GEWEIGERD' then 0 else 1 end)
                             over (partition by coalesce(r.sleutel, i.sha256 || ':' || cast(r.regel as varchar))) as aangenomen
                  from import_regel r join import_run i on i.id = r.import_id
                  where i.soort = 'OT_EXPORT' and r.dossier is null
                    and not exists (select 1 from dossier d where d.ot_dossiernummer = r.sleutel)) laatste
            where plaats = 1 and aangenomen = 0""";

    private final JdbcClient jdbc;

    JdbcImportboek(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Importrun> nieuwste(int meeste) {
        return jdbc.sql("select * from import_run order by id desc fetch first ? rows only")
                .param(meeste)
                .query(JdbcImportboek::run)
                .list();
    }

    @Override
    public Optional<Long> aantalGeweigerd(long importId) {
        return jdbc.sql(
                        """
                        select (select count(*) from import_regel r where r.import_id = i.id and r.uitkomst = 'GEWEIGERD')
                        from import_run i where i.id = ?""")
                .param(importId)
                .query(Long.class)
                .optional();
    }

    @Override
    public List<Geweigerd> geweigerd(long importId, long na, long overslaan, int meeste) {
        return jdbc.sql(
                        """
                        select import_id, regel, sleutel, meldingen from import_regel
                        where import_id = ? and uitkomst = 'GEWEIGERD' and regel > ?
                        order by regel offset ? rows fetch first ? rows only""")
                .params(importId, na, overslaan, meeste)
                .query(JdbcImportboek::geweigerd)
                .list();
    }

    @Override
    public long aantalZonderDossier() {
        return jdbc.sql("select count(*) " + ZONDER_DOSSIER).query(Long.class).single();
    }

    @Override
    public List<Geweigerd> zonderDossier(long overslaan, int meeste) {
        return jdbc.sql("select import_id, regel, sleutel, meldingen " + ZONDER_DOSSIER
                        + " order by import_id desc, regel offset ? rows fetch first ? rows only")
                .params(overslaan, meeste)
                .query(JdbcImportboek::geweigerd)
                .list();
    }

    private static Geweigerd geweigerd(ResultSet rij, int nummer) throws SQLException {
        return new Geweigerd(
                rij.getLong("import_id"),
                rij.getLong("regel"),
                rij.getString("sleutel"),
                bezwaren(rij.getString("meldingen")));
    }

    /** As Regelrij wrote them. */
    private static List<Bezwaar> bezwaren(@Nullable String meldingen) {
        return Stream.ofNullable(meldingen)
                .flatMap(String::lines)
                .map(regel -> regel.split(": ", 2))
                .map(delen -> new Bezwaar(delen[0], delen[delen.length - 1]))
                .toList();
    }

    private static Importrun run(ResultSet rij, int nummer) throws SQLException {
        return new Importrun(
                rij.getLong("id"),
                Importsoort.valueOf(rij.getString("soort")),
                rij.getString("door"),
                Objects.requireNonNull(JdbcVoortgangregister.moment(rij, "begonnen_op")),
                JdbcVoortgangregister.moment(rij, "afgerond_op"),
                rij.getLong("regels"),
                rij.getLong("gestart"),
                rij.getLong("nieuw"),
                rij.getLong("bekend"),
                rij.getLong("alleen_backup"),
                rij.getLong("buiten_bereik"),
                rij.getLong("geweigerd"));
    }
}
