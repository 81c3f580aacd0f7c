package nl.swv.overgang.overgangsfase;

import static nl.swv.overgang.platform.Columns.utc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the schoolonderdelen live, each with its content as JSON. A correction is added; nothing is overwritten. */
@Repository
public class Schoolvastleggingen {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Schoolvastleggingen(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The latest of this kind; @param open only one whose task has not been completed with it */
    public <O extends Schoolonderdeel> Optional<O> laatste(String vestiging, Class<O> soort, boolean open) {
        return jdbc.sql("select inhoud from school_onderdeel where vestiging = ? and soort = ?"
                        + (open ? " and afgerond_op is null" : "")
                        + " order by id desc fetch first 1 row only")
                .params(vestiging, soort.getSimpleName())
                .query(String.class)
                .optional()
                .map(inhoud -> read(inhoud, soort));
    }

    public void voegToe(String vestiging, Schoolonderdeel deel, String door, Instant op) {
        jdbc.sql("insert into school_onderdeel (vestiging, soort, inhoud, door, vastgelegd_op) values (?, ?, ?, ?, ?)")
                .params(vestiging, deel.getClass().getSimpleName(), write(deel), door, utc(op))
                .update();
    }

    /** The open recordings of this kind have been used to complete their task. */
    public void rondAf(String vestiging, Class<? extends Schoolonderdeel> soort, Instant op) {
        jdbc.sql(
                        "update school_onderdeel set afgerond_op = ? where vestiging = ? and soort = ? and afgerond_op is null")
                .params(utc(op), vestiging, soort.getSimpleName())
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
