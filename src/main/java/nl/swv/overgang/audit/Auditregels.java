package nl.swv.overgang.audit;

import static nl.swv.overgang.platform.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the lines of the audit are kept. Nothing here changes a line, but for what its term takes away. */
@Repository
class Auditregels {

    private static final int RIJEN_PER_KEER = 1000;

    private static final String WAAR =
            """
            where (cast(:onderwerp as varchar) is null or onderwerp in (:onderwerp, upper(cast(:onderwerp as varchar))))
              and (cast(:wie as varchar) is null or wie = :wie)
              and op >= :van and op < :tot""";

    /** A place in a chain, and the seal that stands there. */
    record Einde(int keten, long nummer, String zegel) {}

    private final JdbcClient jdbc;
    private final JdbcClient stroom;

    Auditregels(JdbcClient jdbc, DataSource bron) {
        this.jdbc = jdbc;
        JdbcTemplate perKeer = new JdbcTemplate(bron);
        perKeer.setFetchSize(RIJEN_PER_KEER);
        this.stroom = JdbcClient.create(perKeer);
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another run of the application took this place */
    void voegToe(Auditregel regel, String zegel) {
        jdbc.sql(
                        """
                        insert into auditregel (keten, nummer, op, soort, wie, onderwerp, weg, vanaf, uitkomst, zegel)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        regel.keten(),
                        regel.nummer(),
                        utc(regel.op()),
                        regel.soort().name(),
                        regel.wie(),
                        regel.onderwerp(),
                        regel.weg(),
                        regel.vanaf(),
                        regel.uitkomst(),
                        zegel)
                .update();
    }

    int laatsteKeten() {
        return jdbc.sql("select coalesce(max(keten), 0) from auditregel")
                .query(Integer.class)
                .single();
    }

    /** The ends of the chains that no line points at yet. */
    List<Einde> einden() {
        return jdbc.sql(
                        """
                        select a.keten, a.nummer, a.zegel from auditregel a
                        join (select keten, max(nummer) as nummer from auditregel group by keten) e
                            on e.keten = a.keten and e.nummer = a.nummer
                        where not exists (select 1 from auditregel anker where anker.soort = 'ANKER'
                            and anker.onderwerp = concat(a.keten, ':', a.nummer))
                        order by a.keten""")
                .query(Auditregels::einde)
                .list();
    }

    /** Each line with its seal, chain by chain in their order, while the database is still reading. */
    void elk(BiConsumer<Auditregel, String> doe) {
        stroom.sql("select * from auditregel order by keten, nummer")
                .query((RowCallbackHandler) row -> doe.accept(regel(row), row.getString("zegel")));
    }

    long tel(Auditvraag vraag) {
        return vraag(jdbc.sql("select count(*) from auditregel " + WAAR), vraag)
                .query(Long.class)
                .single();
    }

    /** The newest first. */
    List<Auditregel> zoek(Auditvraag vraag, long vanaf, int aantal) {
        return vraag(
                        jdbc.sql(
                                "select * from auditregel " + WAAR
                                        + " order by op desc, keten desc, nummer desc offset :vanaf rows fetch next :aantal rows only"),
                        vraag)
                .param("vanaf", vanaf)
                .param("aantal", aantal)
                .query((row, number) -> regel(row))
                .list();
    }

    void elk(Auditvraag vraag, Consumer<Auditregel> doe) {
        vraag(stroom.sql("select * from auditregel " + WAAR + " order by op, keten, nummer"), vraag)
                .query((RowCallbackHandler) row -> doe.accept(regel(row)));
    }

    private static JdbcClient.StatementSpec vraag(JdbcClient.StatementSpec sql, Auditvraag vraag) {
        return sql.param("onderwerp", vraag.onderwerp())
                .param("wie", vraag.wie())
                .param("van", utc(vraag.van()))
                .param("tot", utc(vraag.tot()));
    }

    /** Where lines point at, with the seal that must be there. */
    Map<String, String> wijzers() {
        Map<String, String> wijzers = new HashMap<>();
        jdbc.sql("select onderwerp, weg from auditregel where soort in ('ANKER', 'OPGERUIMD')")
                .query((RowCallbackHandler) row -> wijzers.put(row.getString("onderwerp"), row.getString("weg")));
        return wijzers;
    }

    /** The first line that is younger than this moment, when there are older ones before it. */
    Optional<Einde> eersteNa(Instant moment) {
        return jdbc.sql(
                        """
                        select keten, nummer, zegel from auditregel
                        where op >= :moment and exists (select 1 from auditregel where op < :moment)
                        order by keten, nummer fetch first 1 row only""")
                .param("moment", utc(moment))
                .query(Auditregels::einde)
                .optional();
    }

    /** @return how many lines before this place went */
    int verwijderVoor(Einde eerste) {
        return jdbc.sql("delete from auditregel where keten < :keten or (keten = :keten and nummer < :nummer)")
                .param("keten", eerste.keten())
                .param("nummer", eerste.nummer())
                .update();
    }

    private static Einde einde(ResultSet row, int number) throws SQLException {
        return new Einde(row.getInt("keten"), row.getLong("nummer"), row.getString("zegel"));
    }

    private static Auditregel regel(ResultSet row) throws SQLException {
        return new Auditregel(
                row.getInt("keten"),
                row.getLong("nummer"),
                row.getObject("op", OffsetDateTime.class).toInstant(),
                Auditsoort.valueOf(row.getString("soort")),
                tekst(row, "wie"),
                tekst(row, "onderwerp"),
                row.getString("weg"),
                tekst(row, "vanaf"),
                row.getInt("uitkomst"));
    }

    private static @Nullable String tekst(ResultSet row, String kolom) throws SQLException {
        return row.getString(kolom);
    }
}
