package nl.swv.overgang.simulator.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.simulator.Aanvraag.Basis;
import nl.swv.overgang.simulator.Aanvraag.Cyclus;
import nl.swv.overgang.simulator.Momentopname;
import nl.swv.overgang.simulator.Registratie;
import nl.swv.overgang.simulator.Simulatie;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads whole dossiers: three queries, however many there are. */
@Repository
@Simulatie
class Registratielijst {

    private record Deel<T>(String nummer, T inhoud) {}

    private final JdbcClient jdbc;
    private final Factoren factoren;

    Registratielijst(JdbcClient jdbc, Factoren factoren) {
        this.jdbc = jdbc;
        this.factoren = factoren;
    }

    List<Registratie> zoek(@Nullable String otDossiernummer) {
        Map<String, List<String>> bijlagen = delen("bijlage", otDossiernummer, (row, i) -> row.getString("soort"));
        Map<String, List<Momentopname>> momentopnamen = delen("momentopname", otDossiernummer, this::momentopname);
        return jdbc.sql("select * from simulator_dossier d" + waar(otDossiernummer) + " order by d.nummer")
                .params(waarden(otDossiernummer))
                .query((row, i) -> registratie(row, bijlagen, momentopnamen))
                .list();
    }

    private <T> Map<String, List<T>> delen(String soort, @Nullable String otDossiernummer, RowMapper<T> inhoud) {
        String sql = "select b.* from simulator_" + soort + " b join simulator_dossier d on d.nummer = b.nummer";
        return jdbc
                .sql(sql + waar(otDossiernummer) + " order by b.id")
                .params(waarden(otDossiernummer))
                .query((row, i) -> new Deel<>(row.getString("nummer"), inhoud.mapRow(row, i)))
                .list()
                .stream()
                .collect(groupingBy(Deel::nummer, mapping(Deel::inhoud, toList())));
    }

    private Momentopname momentopname(ResultSet row, int nummer) throws SQLException {
        return new Momentopname(
                row.getObject("datum", LocalDate.class),
                factoren.uitTekst(row.getString("belemmerend")),
                factoren.uitTekst(row.getString("stimulerend")));
    }

    private static Registratie registratie(
            ResultSet row, Map<String, List<String>> bijlagen, Map<String, List<Momentopname>> momentopnamen)
            throws SQLException {
        String nummer = row.getString("nummer");
        String basis = row.getString("basis");
        return new Registratie(
                nummer,
                row.getString("ot_dossiernummer"),
                row.getString("school"),
                row.getString("leerling"),
                Cyclus.valueOf(row.getString("cyclus")),
                basis == null ? null : Basis.valueOf(basis),
                bijlagen.getOrDefault(nummer, List.of()),
                momentopnamen.getOrDefault(nummer, List.of()));
    }

    private static String waar(@Nullable String otDossiernummer) {
        return otDossiernummer == null ? "" : " where d.ot_dossiernummer = ?";
    }

    private static List<String> waarden(@Nullable String otDossiernummer) {
        return otDossiernummer == null ? List.of() : List.of(otDossiernummer);
    }
}
