package nl.swv.overgang.formulier;

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
import java.util.List;
import java.util.Map;
import nl.swv.overgang.platform.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where onderdelen live, those of dossiers and those of schools each in a table of their own. A correction is added;
 * nothing is overwritten. Each is a row with its content as JSON: read whole, shown whole, never queried by its fields.
 *
 * @param <K> the key of whose they are, an OT-dossiernummer or a vestigingscode: as text it is the column
 */
@Repository
public abstract class Formulieren<K, O> {

    private record Row<O>(long id, Class<? extends O> type, Vastlegging<? extends O> vastlegging) {}

    private final ReadOnce<Vastgelegd<O>> known = new ReadOnce<>();
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Soorten<O> soorten;
    private final String select;
    private final String insert;
    private final String update;

    /**
     * @param select all rows of one dossier or school, the oldest first
     * @param insert a row: the dossier or school, soort, inhoud, door, vastgelegd_op, afgerond_op
     * @param update gives afgerond_op to the open rows of a dossier or school and a soort
     */
    protected Formulieren(
            JdbcClient jdbc, ObjectMapper json, Soorten<O> soorten, String select, String insert, String update) {
        this.jdbc = jdbc;
        this.json = json;
        this.soorten = soorten;
        this.select = select;
        this.insert = insert;
        this.update = update;
    }

    /** The latest of each kind; asked again in one transaction, it is not read again. */
    public Vastgelegd<O> van(K sleutel) {
        String tekst = sleutel.toString();
        return known.of(tekst, () -> read(tekst));
    }

    private Vastgelegd<O> read(String sleutel) {
        Map<Class<? extends O>, Vastlegging<? extends O>> delen = new HashMap<>();
        Map<Class<? extends O>, Long> versies = new HashMap<>();
        rows(sleutel).forEach(row -> {
            delen.put(row.type(), row.vastlegging());
            versies.put(row.type(), row.id());
        });
        return new Vastgelegd<>(delen, versies);
    }

    /** Everything that was ever recorded, the oldest first. */
    public List<Vastlegging<? extends O>> alle(K sleutel) {
        return rows(sleutel.toString()).stream()
                .<Vastlegging<? extends O>>map(Row::vastlegging)
                .toList();
    }

    private List<Row<O>> rows(String sleutel) {
        return jdbc.sql(select)
                .param(sleutel)
                .query((row, number) -> {
                    Class<? extends O> type = soorten.type(row.getString("soort"));
                    return new Row<O>(
                            row.getLong("id"),
                            type,
                            new Vastlegging<>(
                                    read(row.getString("inhoud"), type),
                                    row.getString("door"),
                                    moment(row.getObject("vastgelegd_op", OffsetDateTime.class)),
                                    momentOrNull(row.getObject("afgerond_op", OffsetDateTime.class))));
                })
                .list();
    }

    public void voegToe(K sleutel, Vastlegging<? extends O> vastlegging) {
        known.forget(sleutel.toString());
        jdbc.sql(insert)
                .params(Arrays.asList(
                        sleutel.toString(),
                        vastlegging.deel().getClass().getSimpleName(),
                        write(vastlegging.deel()),
                        vastlegging.door(),
                        utc(vastlegging.op()),
                        utcOrNull(vastlegging.afgerondOp())))
                .update();
    }

    /** The open recordings of this kind have been used to complete their task. */
    public void rondAf(K sleutel, Class<? extends O> type, Instant op) {
        known.forget(sleutel.toString());
        jdbc.sql(update)
                .params(utc(op), sleutel.toString(), type.getSimpleName())
                .update();
    }

    private O read(String inhoud, Class<? extends O> type) {
        try {
            return json.readValue(inhoud, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(O deel) {
        try {
            return json.writeValueAsString(deel);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
