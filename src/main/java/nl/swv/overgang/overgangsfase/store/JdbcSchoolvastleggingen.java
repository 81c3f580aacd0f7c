package nl.swv.overgang.overgangsfase.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.swv.overgang.overgangsfase.Schoolonderdeel;
import nl.swv.overgang.overgangsfase.Schoolvastleggingen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each recording is a row with its content as JSON: read whole, shown whole, never queried by its fields. */
@Repository
class JdbcSchoolvastleggingen implements Schoolvastleggingen {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    JdbcSchoolvastleggingen(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public <O extends Schoolonderdeel> Optional<O> laatste(String vestiging, Class<O> soort, boolean open) {
        return jdbc.sql("select inhoud from school_onderdeel where vestiging = ? and soort = ?"
                        + (open ? " and afgerond_op is null" : "")
                        + " order by id desc fetch first 1 row only")
                .params(vestiging, soort.getSimpleName())
                .query(String.class)
                .optional()
                .map(inhoud -> read(inhoud, soort));
    }

    @Override
    public void voegToe(String vestiging, Schoolonderdeel deel, String door, Instant op) {
        jdbc.sql("insert into school_onderdeel (vestiging, soort, inhoud, door, vastgelegd_op) values (?, ?, ?, ?, ?)")
                .params(vestiging, deel.getClass().getSimpleName(), write(deel), door, op.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void rondAf(String vestiging, Class<? extends Schoolonderdeel> soort, Instant op) {
        jdbc.sql(
                        "update school_onderdeel set afgerond_op = ? where vestiging = ? and soort = ? and afgerond_op is null")
                .params(op.atOffset(ZoneOffset.UTC), vestiging, soort.getSimpleName())
                .update();
    }

    private <O> O read(String inhoud, Class<O> soort) {
        try {
            return json.readValue(inhoud, soort);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(Schoolonderdeel deel) {
        try {
            return json.writeValueAsString(deel);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
