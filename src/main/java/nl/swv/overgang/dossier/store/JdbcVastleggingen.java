package nl.swv.overgang.dossier.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.swv.overgang.dossier.Dossiermap;
import nl.swv.overgang.dossier.Onderdeel;
import nl.swv.overgang.dossier.Vastlegging;
import nl.swv.overgang.dossier.Vastleggingen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each recording is a row with its content as JSON: read whole, shown whole, never queried by its fields. */
@Repository
class JdbcVastleggingen implements Vastleggingen {

    private static final Map<String, Class<?>> SOORTEN = Arrays.stream(Onderdeel.class.getPermittedSubclasses())
            .collect(Collectors.toMap(Class::getSimpleName, soort -> soort));

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    JdbcVastleggingen(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Dossiermap van(String nummer) {
        Map<Class<? extends Onderdeel>, Vastlegging<?>> latest = new HashMap<>();
        jdbc.sql("select * from onderdeel where ot_dossiernummer = ? order by id")
                .param(nummer)
                .query(row -> {
                    Onderdeel deel = read(row.getString("soort"), row.getString("inhoud"));
                    Instant op = Objects.requireNonNull(DossierRow.moment(row, "vastgelegd_op"));
                    latest.put(
                            deel.getClass(),
                            new Vastlegging<>(deel, row.getString("door"), op, DossierRow.moment(row, "afgerond_op")));
                });
        return new Dossiermap(latest);
    }

    @Override
    public void voegToe(String nummer, Vastlegging<?> vastlegging) {
        jdbc.sql(
                        """
                        insert into onderdeel (ot_dossiernummer, soort, inhoud, door, vastgelegd_op, afgerond_op)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer,
                        vastlegging.deel().getClass().getSimpleName(),
                        write(vastlegging.deel()),
                        vastlegging.door(),
                        DossierRow.utc(vastlegging.op()),
                        DossierRow.utc(vastlegging.afgerondOp())))
                .update();
    }

    @Override
    public void rondAf(String nummer, Class<? extends Onderdeel> soort, Instant moment) {
        jdbc.sql(
                        "update onderdeel set afgerond_op = ? where ot_dossiernummer = ? and soort = ? and afgerond_op is null")
                .params(DossierRow.utc(moment), nummer, soort.getSimpleName())
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
