package nl.swv.overgang.simulator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the simulator has registered. */
@Repository
@Simulatie
public class Registraties {

    private static final TypeReference<List<String>> LIJST = new TypeReference<>() {};

    private record Deel<T>(String nummer, T inhoud) {}

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Registraties(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Lets one change at a time in, until the transaction ends: two requests with one key cannot overtake each other. */
    public void vergrendel() {
        jdbc.sql("select id from simulator_slot where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    public Optional<String> nummerBij(String sleutel) {
        return jdbc.sql("select nummer from simulator_dossier where sleutel = ?")
                .param(sleutel)
                .query(String.class)
                .optional();
    }

    public boolean heeftDossierBuiten(String otDossiernummer, String leerling) {
        return isErEen("simulator_dossier where leerling = ? and ot_dossiernummer <> ?", leerling, otDossiernummer);
    }

    public boolean bestaat(String nummer) {
        return isErEen("simulator_dossier where nummer = ?", nummer);
    }

    public int volgendVolgnummer() {
        jdbc.sql("update simulator_slot set volgnummer = volgnummer + 1 where id = 1")
                .update();
        return jdbc.sql("select volgnummer from simulator_slot where id = 1")
                .query(Integer.class)
                .single();
    }

    public void voegToe(String nummer, Aanvraag aanvraag, String sleutel) {
        jdbc.sql(
                        """
                insert into simulator_dossier (nummer, sleutel, ot_dossiernummer, school, leerling, cyclus, basis)
                values (:nummer, :sleutel, :ot, :school, :leerling, :cyclus, :basis)""")
                .param("nummer", nummer)
                .param("sleutel", sleutel)
                .param("ot", aanvraag.otDossiernummer())
                .param("school", aanvraag.school())
                .param("leerling", aanvraag.leerling())
                .param("cyclus", aanvraag.cyclus().name())
                .param(
                        "basis",
                        aanvraag.basis() == null ? null : aanvraag.basis().name())
                .update();
    }

    public boolean heeftBijlage(String nummer, String sleutel) {
        return isErEen("simulator_bijlage where nummer = ? and sleutel = ?", nummer, sleutel);
    }

    public void voegToe(String nummer, Bijlage bijlage, String sleutel) {
        jdbc.sql("insert into simulator_bijlage (nummer, sleutel, soort) values (?, ?, ?)")
                .params(nummer, sleutel, bijlage.soort())
                .update();
    }

    public boolean heeftMomentopname(String nummer, String sleutel) {
        return isErEen("simulator_momentopname where nummer = ? and sleutel = ?", nummer, sleutel);
    }

    public void voegToe(String nummer, OntvangenMomentopname momentopname, String sleutel) {
        jdbc.sql(
                        """
                insert into simulator_momentopname (nummer, sleutel, datum, belemmerend, stimulerend)
                values (?, ?, ?, ?, ?)""")
                .param(nummer)
                .param(sleutel)
                .param(momentopname.datum())
                .param(alsTekst(momentopname.belemmerend()))
                .param(alsTekst(momentopname.stimulerend()))
                .update();
    }

    /** In order of opening; all of them without a number. Three queries, however many there are. */
    public List<Registratie> zoek(@Nullable String otDossiernummer) {
        Map<String, List<String>> bijlagen = delen("bijlage", otDossiernummer, (row, i) -> row.getString("soort"));
        Map<String, List<OntvangenMomentopname>> momentopnamen =
                delen("momentopname", otDossiernummer, this::momentopname);
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

    private OntvangenMomentopname momentopname(ResultSet row, int nummer) throws SQLException {
        return new OntvangenMomentopname(
                row.getObject("datum", LocalDate.class),
                uitTekst(row.getString("belemmerend")),
                uitTekst(row.getString("stimulerend")));
    }

    private static Registratie registratie(
            ResultSet row, Map<String, List<String>> bijlagen, Map<String, List<OntvangenMomentopname>> momentopnamen)
            throws SQLException {
        String nummer = row.getString("nummer");
        String basis = row.getString("basis");
        return new Registratie(
                nummer,
                row.getString("ot_dossiernummer"),
                row.getString("school"),
                row.getString("leerling"),
                Aanvraag.Cyclus.valueOf(row.getString("cyclus")),
                basis == null ? null : Aanvraag.Basis.valueOf(basis),
                bijlagen.getOrDefault(nummer, List.of()),
                momentopnamen.getOrDefault(nummer, List.of()));
    }

    private static String waar(@Nullable String otDossiernummer) {
        return otDossiernummer == null ? "" : " where d.ot_dossiernummer = ?";
    }

    private static List<String> waarden(@Nullable String otDossiernummer) {
        return otDossiernummer == null ? List.of() : List.of(otDossiernummer);
    }

    private boolean isErEen(String vanWaar, Object... waarden) {
        return jdbc.sql("select count(*) from " + vanWaar)
                        .params(waarden)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A list of factoren in one column. */
    private String alsTekst(List<String> factoren) {
        try {
            return json.writeValueAsString(factoren);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Factoren niet op te slaan");
        }
    }

    private List<String> uitTekst(String tekst) {
        try {
            return json.readValue(tekst, LIJST);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Factoren niet te lezen");
        }
    }
}
