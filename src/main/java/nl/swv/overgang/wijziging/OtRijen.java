package nl.swv.overgang.wijziging;

import static nl.swv.overgang.platform.Columns.code;
import static nl.swv.overgang.platform.Columns.name;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossiernummer;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What OT last said of each dossier (R15). */
@Repository
class OtRijen {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    OtRijen(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Of these numbers, as far as they are known. */
    Map<OtDossiernummer, OtDossier> van(Collection<OtDossiernummer> nummers) {
        Map<OtDossiernummer, OtDossier> rijen = new HashMap<>();
        if (!nummers.isEmpty()) {
            jdbc.sql("select * from ot_rij where ot_dossiernummer in (:nummers)")
                    .param("nummers", waarden(nummers))
                    .query((row, number) -> read(row))
                    .list()
                    .forEach(ot -> rijen.put(ot.nummer(), ot));
        }
        return rijen;
    }

    void voegToe(Collection<OtDossier> rijen) {
        batch.batchUpdate(
                """
                insert into ot_rij (ot_dossiernummer, module, soort, ot_status, school, leerling, groep, startdatum,
                                    einddatum, vervolg, consulent)
                values (:nummer, :module, :soort, :ot_status, :school, :leerling, :groep, :startdatum,
                        :einddatum, :vervolg, :consulent)""",
                rijen.stream().map(OtRijen::values).toArray(SqlParameterSource[]::new));
    }

    /** These say something else than before. */
    void vervang(Collection<OtDossier> rijen) {
        if (!rijen.isEmpty()) {
            jdbc.sql("delete from ot_rij where ot_dossiernummer in (:nummers)")
                    .param(
                            "nummers",
                            waarden(rijen.stream().map(OtDossier::nummer).toList()))
                    .update();
            voegToe(rijen);
        }
    }

    /** OT no longer has it, so it does not run there: when it comes back it runs again. */
    void looptNietMeer(OtDossiernummer nummer) {
        jdbc.sql("update ot_rij set ot_status = 'AFGEROND' where ot_dossiernummer = ?")
                .param(nummer.waarde())
                .update();
    }

    private static List<String> waarden(Collection<OtDossiernummer> nummers) {
        return nummers.stream().map(OtDossiernummer::waarde).toList();
    }

    private static MapSqlParameterSource values(OtDossier ot) {
        return new MapSqlParameterSource()
                .addValue("nummer", ot.nummer().waarde())
                .addValue("module", ot.module().name())
                .addValue("soort", name(ot.soort()), Types.VARCHAR)
                .addValue("ot_status", name(ot.status()), Types.VARCHAR)
                .addValue("school", ot.school(), Types.VARCHAR)
                .addValue("leerling", ot.leerling(), Types.VARCHAR)
                .addValue("groep", ot.groep(), Types.VARCHAR)
                .addValue("startdatum", ot.startdatum(), Types.DATE)
                .addValue("einddatum", ot.einddatum(), Types.DATE)
                .addValue("vervolg", name(ot.vervolg()), Types.VARCHAR)
                .addValue("consulent", ot.consulent(), Types.VARCHAR);
    }

    private static OtDossier read(ResultSet row) throws SQLException {
        return new OtDossier(
                new OtDossiernummer(row.getString("ot_dossiernummer")),
                OtDossier.Module.valueOf(row.getString("module")),
                code(OtDossier.Soort.class, row.getString("soort")),
                code(OtDossier.OtStatus.class, row.getString("ot_status")),
                row.getString("school"),
                row.getString("leerling"),
                row.getString("groep"),
                row.getObject("startdatum", LocalDate.class),
                row.getObject("einddatum", LocalDate.class),
                code(OtDossier.Vervolg.class, row.getString("vervolg")),
                row.getString("consulent"));
    }
}
