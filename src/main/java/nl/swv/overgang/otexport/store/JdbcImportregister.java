package nl.swv.overgang.otexport.store;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.swv.overgang.otexport.Eerder;
import nl.swv.overgang.otexport.Importregister;
import nl.swv.overgang.otexport.Importsoort;
import nl.swv.overgang.otexport.Regeluitkomst;
import nl.swv.overgang.otexport.Uitkomst;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class JdbcImportregister implements Importregister {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    JdbcImportregister(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    @Override
    public long begin(Importsoort soort, String door, Instant op, String sha256) {
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("insert into import_run (soort, door, begonnen_op, sha256) values (?, ?, ?, ?)")
                .params(soort.name(), door, utc(op), sha256)
                .update(id, "id");
        return Objects.requireNonNull(id.getKey()).longValue();
    }

    @Override
    public void bewaar(long importId, List<Regeluitkomst> regels) {
        batch.batchUpdate(
                """
                insert into import_regel (import_id, regel, sleutel, uitkomst, afdruk, meldingen)
                values (:import, :regel, :sleutel, :uitkomst, :afdruk, :meldingen)""",
                regels.stream().map(regel -> Regelrij.van(importId, regel)).toArray(SqlParameterSource[]::new));
    }

    @Override
    public void boek(long importId, List<Regeluitkomst> regels) {
        batch.batchUpdate(
                """
                insert into import_regel (import_id, regel, sleutel, uitkomst, afdruk, meldingen, dossier)
                values (:import, :regel, :sleutel, :uitkomst, :afdruk, :meldingen,
                        (select ot_dossiernummer from dossier where ot_dossiernummer = :sleutel))""",
                regels.stream().map(regel -> Regelrij.van(importId, regel)).toArray(SqlParameterSource[]::new));
        jdbc.sql(
                        """
                        update dossier set export_id = :import,
                               export_regel = (select min(r.regel) from import_regel r
                                               where r.import_id = :import and r.dossier = ot_dossiernummer)
                        where export_id is null
                          and ot_dossiernummer in (select r.dossier from import_regel r
                                                   where r.import_id = :import and r.regel between :van and :tot)""")
                .param("import", importId)
                .param("van", regels.get(0).regel())
                .param("tot", regels.get(regels.size() - 1).regel())
                .update();
    }

    @Override
    public Map<String, Eerder> eerder(long importId, Collection<String> sleutels) {
        if (sleutels.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        """
                        select sleutel, regel, uitkomst, afdruk from import_regel
                        where import_id = :import and sleutel in (:sleutels)""")
                .param("import", importId)
                .param("sleutels", sleutels)
                .query(JdbcImportregister::eerder)
                .stream()
                .collect(toMap(Eerder::sleutel, rij -> rij, (een, ander) -> een.regel() < ander.regel() ? een : ander));
    }

    @Override
    public void rondAf(long importId, Instant op, long regels, Map<Uitkomst, Long> aantallen) {
        var rondAf = jdbc.sql(
                        """
                        update import_run set afgerond_op = :op, regels = :regels, gestart = :gestart, nieuw = :nieuw,
                               bekend = :bekend, alleen_backup = :alleen_backup, buiten_bereik = :buiten_bereik,
                               geweigerd = :geweigerd
                        where id = :import""")
                .param("import", importId)
                .param("op", utc(op))
                .param("regels", regels);
        for (Uitkomst uitkomst : Uitkomst.values()) {
            rondAf = rondAf.param(uitkomst.name().toLowerCase(Locale.ROOT), aantallen.getOrDefault(uitkomst, 0L));
        }
        rondAf.update();
    }

    private static Eerder eerder(ResultSet rij, int nummer) throws SQLException {
        return new Eerder(
                rij.getString("sleutel"),
                rij.getLong("regel"),
                Uitkomst.valueOf(rij.getString("uitkomst")),
                rij.getString("afdruk"));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
