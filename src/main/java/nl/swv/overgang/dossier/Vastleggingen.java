package nl.swv.overgang.dossier;

import static nl.swv.overgang.platform.Columns.moment;
import static nl.swv.overgang.platform.Columns.momentOrNull;
import static nl.swv.overgang.platform.Columns.utc;
import static nl.swv.overgang.platform.Columns.utcOrNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.swv.overgang.platform.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where the onderdelen of dossiers live. A correction is added; nothing is overwritten. Each is a row with its content as
 * JSON: read whole, shown whole, never queried by its fields.
 */
@Repository
public class Vastleggingen {

    private static final Map<String, Class<?>> SOORTEN = Arrays.stream(Onderdeel.class.getPermittedSubclasses())
            .collect(Collectors.toMap(Class::getSimpleName, soort -> soort));

    private final ReadOnce<Dossiermap> known = new ReadOnce<>();
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Vastleggingen(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The latest of each kind. */
    public Dossiermap van(String nummer) {
        return known.of(nummer, () -> read(nummer));
    }

    private Dossiermap read(String nummer) {
        Map<Class<? extends Onderdeel>, Vastlegging<?>> latest = new HashMap<>();
        jdbc.sql("select * from onderdeel where ot_dossiernummer = ? order by id")
                .param(nummer)
                .query(row -> {
                    Onderdeel deel = read(row.getString("soort"), row.getString("inhoud"));
                    latest.put(
                            deel.getClass(),
                            new Vastlegging<>(
                                    deel,
                                    row.getString("door"),
                                    moment(row.getObject("vastgelegd_op", OffsetDateTime.class)),
                                    momentOrNull(row.getObject("afgerond_op", OffsetDateTime.class))));
                });
        return new Dossiermap(latest);
    }

    public void voegToe(String nummer, Vastlegging<?> vastlegging) {
        known.forget(nummer);
        jdbc.sql(
                        """
                        insert into onderdeel (ot_dossiernummer, soort, inhoud, door, vastgelegd_op, afgerond_op)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer,
                        vastlegging.deel().getClass().getSimpleName(),
                        write(vastlegging.deel()),
                        vastlegging.door(),
                        utc(vastlegging.op()),
                        utcOrNull(vastlegging.afgerondOp())))
                .update();
    }

    /** The open recording of this kind has been used to complete its task. */
    public void rondAf(String nummer, Class<? extends Onderdeel> soort, Instant moment) {
        known.forget(nummer);
        jdbc.sql(
                        "update onderdeel set afgerond_op = ? where ot_dossiernummer = ? and soort = ? and afgerond_op is null")
                .params(utc(moment), nummer, soort.getSimpleName())
                .update();
    }

    private Onderdeel read(String soort, String inhoud) {
        try {
            return (Onderdeel) json.readValue(inhoud, Objects.requireNonNull(SOORTEN.get(soort)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(Onderdeel deel) {
        try {
            return json.writeValueAsString(deel);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
