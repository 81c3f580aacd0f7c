package nl.swv.overgang.otexport.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import nl.swv.overgang.otexport.Importsoort;
import nl.swv.overgang.otexport.Importstap;
import nl.swv.overgang.otexport.Importverslag;
import nl.swv.overgang.otexport.Importvoortgang;
import nl.swv.overgang.otexport.Voortgangregister;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** In a transaction of its own each time: others see it at once, and a dry run does not take it along. */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
class JdbcVoortgangregister implements Voortgangregister {

    private static final Duration BEWAARD = Duration.ofDays(7);
    private static final String NIEUWSTE = " order by id desc fetch first 1 rows only";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    JdbcVoortgangregister(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public long begin(Importsoort soort, boolean proef, String door, Instant op) {
        jdbc.sql("delete from import_voortgang where gezien_op < ?")
                .param(utc(op.minus(BEWAARD)))
                .update();
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into import_voortgang (soort, proef, door, begonnen_op, gezien_op, stap, gedaan)
                        values (?, ?, ?, ?, ?, 'CONTROLEREN', 0)""")
                .params(soort.name(), proef, door, utc(op), utc(op))
                .update(id, "id");
        return Objects.requireNonNull(id.getKey()).longValue();
    }

    @Override
    public void bereikt(long id, Importstap stap, long gedaan, @Nullable Long totaal, Instant op) {
        jdbc.sql("update import_voortgang set stap = ?, gedaan = ?, totaal = ?, gezien_op = ? where id = ?")
                .params(Arrays.asList(stap.name(), gedaan, totaal, utc(op), id))
                .update();
    }

    @Override
    public void rondAf(long id, Importverslag verslag, Instant op) {
        try {
            sluit("verslag", json.writeValueAsString(verslag), id, op);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void breekAf(long id, String melding, Instant op) {
        sluit("melding", melding, id, op);
    }

    private void sluit(String kolom, String tekst, long id, Instant op) {
        jdbc.sql("update import_voortgang set afgerond_op = ?, gezien_op = ?, " + kolom + " = ? where id = ?")
                .params(utc(op), utc(op), tekst, id)
                .update();
    }

    @Override
    public Importvoortgang van(long id) {
        return een("where id = ?", id).orElseThrow();
    }

    @Override
    public Optional<Importvoortgang> lopend(Instant gehoordSinds) {
        return een("where afgerond_op is null and gezien_op >= ?" + NIEUWSTE, utc(gehoordSinds));
    }

    @Override
    public Optional<Importvoortgang> laatste(String door) {
        return een("where door = ?" + NIEUWSTE, door);
    }

    private Optional<Importvoortgang> een(String where, Object gevraagd) {
        return jdbc.sql("select * from import_voortgang " + where)
                .param(gevraagd)
                .query(this::lees)
                .optional();
    }

    private Importvoortgang lees(ResultSet rij, int nummer) throws SQLException {
        String verslag = rij.getString("verslag");
        return new Importvoortgang(
                rij.getLong("id"),
                Importsoort.valueOf(rij.getString("soort")),
                rij.getBoolean("proef"),
                rij.getString("door"),
                Objects.requireNonNull(moment(rij, "begonnen_op")),
                Objects.requireNonNull(moment(rij, "gezien_op")),
                Importstap.valueOf(rij.getString("stap")),
                rij.getLong("gedaan"),
                rij.getObject("totaal", Long.class),
                moment(rij, "afgerond_op"),
                verslag == null ? null : verslag(verslag),
                rij.getString("melding"));
    }

    private Importverslag verslag(String tekst) {
        try {
            return json.readValue(tekst, Importverslag.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        OffsetDateTime moment = rij.getObject(kolom, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
