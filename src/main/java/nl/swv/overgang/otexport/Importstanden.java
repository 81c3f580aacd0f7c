package nl.swv.overgang.otexport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.swv.overgang.otexport.Importstand.Bevindingen;
import nl.swv.overgang.otexport.Importstand.Stand;
import nl.swv.overgang.otexport.Importstand.Stap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every import with how far it is, a dry run too: where others see it, and where it stands afterwards. One that runs and
 * is silent has broken off, wherever it ran: the database says how late it is, for all instances alike.
 */
@Repository
public class Importstanden {

    /** Of a row of import_run: whether it is being read at this moment. */
    public static final String LEEFT = "(stand = 'LOPEND' and gezien_op >= current_timestamp - interval '%d' second)"
            .formatted(Importstand.STILTE.toSeconds());

    private static final String PROEF_AFGEBROKEN =
            "De proef is afgebroken; er is niets veranderd. Doe de proef opnieuw.";
    private static final Duration BEWAARD = Duration.ofDays(7);
    private static final String SELECT =
            "select import_run.*, case when %s then 1 else 0 end as leeft from import_run ".formatted(LEEFT);

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    Importstanden(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Begins one. Dry runs that are older than a week go away. */
    Importstand begin(Importsoort soort, boolean proef, boolean volledig, String door, String sha256) {
        OffsetDateTime nu = nu();
        jdbc.sql("delete from import_run where proef and begonnen_op < ?")
                .param(nu.minus(BEWAARD))
                .update();
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into import_run (soort, proef, volledig, door, begonnen_op, gezien_op, sha256, stand, stap)
                        values (?, ?, ?, ?, ?, current_timestamp, ?, 'LOPEND', 'CONTROLEREN')""")
                .params(soort.name(), proef, volledig, door, nu, sha256)
                .update(id, "id");
        return van(Objects.requireNonNull(id.getKey()).longValue());
    }

    /** It is still there. */
    void leeft(long id) {
        jdbc.sql("update import_run set gezien_op = current_timestamp where id = ?")
                .param(id)
                .update();
    }

    /** How far it is now. */
    void bewaar(Importstand stand) {
        StatementSpec update = jdbc.sql(
                        """
                        update import_run set stand = :stand, stap = :stap, gedaan = :gedaan,
                               totaal = :totaal, afgerond_op = :afgerond_op, gestart = :gestart, nieuw = :nieuw,
                               bekend = :bekend, alleen_backup = :alleen_backup, buiten_bereik = :buiten_bereik,
                               geweigerd = :geweigerd, ongewijzigd = :ongewijzigd, bijgewerkt = :bijgewerkt,
                               te_beoordelen = :te_beoordelen, heropend = :heropend, verdwenen = :verdwenen, bevindingen = :bevindingen
                        where id = :id""")
                .param("id", stand.id())
                .param("stand", stand.stand().name())
                .param("stap", stand.stap().name())
                .param("gedaan", stand.gedaan())
                .param("totaal", stand.totaal())
                .param("verdwenen", stand.verdwenen())
                .param("afgerond_op", utc(stand.afgerondOp()))
                // the report is there once it is whole
                .param("bevindingen", stand.stand() == Stand.KLAAR ? tekst(stand.bevindingen()) : null);
        for (Uitkomst uitkomst : Uitkomst.values()) {
            update = update.param(uitkomst.name().toLowerCase(Locale.ROOT), stand.aantal(uitkomst));
        }
        update.update();
    }

    /**
     * It will not come to its end. In a transaction of its own: that of its last batch is undone.
     *
     * @param melding what is wrong with the file, if that is why
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void breekAf(long id, @Nullable String melding) {
        jdbc.sql("update import_run set stand = 'AFGEBROKEN', afgerond_op = ?, melding = ? where id = ?")
                .params(nu(), melding, id)
                .update();
    }

    Importstand van(long id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(this::lees).single();
    }

    /** The newest that is running, whoever began it. */
    public Optional<Importstand> lopend() {
        return jdbc.sql(SELECT + "where %s order by id desc fetch first 1 rows only".formatted(LEEFT))
                .query(this::lees)
                .optional();
    }

    /** The newest of the last week that this account began. */
    public Optional<Importstand> laatste(String door) {
        return jdbc.sql(SELECT + "where door = ? and begonnen_op >= ? order by id desc fetch first 1 rows only")
                .params(door, nu().minus(BEWAARD))
                .query(this::lees)
                .optional();
    }

    /** The newest hundred of which rows were taken in. */
    public List<Importstand> ingelezen() {
        return jdbc.sql(SELECT + "where not proef and stap = 'INLEZEN' order by id desc fetch first 100 rows only")
                .query(this::lees)
                .list();
    }

    private Importstand lees(ResultSet rij, int nummer) throws SQLException {
        Map<Uitkomst, Long> aantallen = new EnumMap<>(Uitkomst.class);
        for (Uitkomst uitkomst : Uitkomst.values()) {
            aantallen.put(uitkomst, rij.getLong(uitkomst.name()));
        }
        aantallen.values().removeIf(aantal -> aantal == 0);
        Stand bewaard = Stand.valueOf(rij.getString("stand"));
        Stand stand = bewaard == Stand.LOPEND && rij.getInt("leeft") == 0 ? Stand.AFGEBROKEN : bewaard;
        boolean proef = rij.getBoolean("proef");
        long gedaan = rij.getLong("gedaan");
        Long totaal = rij.getObject("totaal", Long.class);
        String melding = rij.getString("melding");
        return new Importstand(
                rij.getLong("id"),
                Importsoort.valueOf(rij.getString("soort")),
                proef,
                rij.getBoolean("volledig"),
                rij.getString("door"),
                rij.getObject("begonnen_op", OffsetDateTime.class).toInstant(),
                stand,
                Stap.valueOf(rij.getString("stap")),
                gedaan,
                totaal,
                moment(rij.getObject("afgerond_op", OffsetDateTime.class)),
                aantallen,
                rij.getLong("verdwenen"),
                bevindingen(rij.getString("bevindingen")),
                stand == Stand.AFGEBROKEN && melding == null
                        ? proef ? PROEF_AFGEBROKEN : Importstand.afgebroken(gedaan, totaal)
                        : melding,
                rij.getObject("hersteld_door", Long.class));
    }

    private String tekst(Bevindingen bevindingen) {
        try {
            return json.writeValueAsString(bevindingen);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Bevindingen bevindingen(@Nullable String tekst) {
        try {
            return tekst == null ? Bevindingen.geen(List.of()) : json.readValue(tekst, Bevindingen.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OffsetDateTime nu() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
