package nl.swv.overgang.stand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.Pagina;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The dossiers as the pages of the coördinator count and list them; each of these is one statement, the list is two. The
 * same on H2 and PostgreSQL.
 */
@Repository
class Standen {

    private static final int RIJEN_PER_KEER = 500;

    private final JdbcClient jdbc;
    private final JdbcClient stroom;

    Standen(JdbcClient jdbc, DataSource bron) {
        this.jdbc = jdbc;
        JdbcTemplate perKeer = new JdbcTemplate(bron);
        // without this the driver of PostgreSQL takes the whole answer before it gives the first row
        perKeer.setFetchSize(RIJEN_PER_KEER);
        this.stroom = JdbcClient.create(perKeer);
    }

    public List<Dossiertelling> tel() {
        return jdbc.sql(
                        """
                        select status, scenario, ontvangen_dag, gesloten_dag, count(*) as aantal
                        from dossier group by status, scenario, ontvangen_dag, gesloten_dag""")
                .query((row, number) -> new Dossiertelling(
                        Status.valueOf(row.getString("status")),
                        Scenario.valueOf(row.getString("scenario")),
                        row.getObject("ontvangen_dag", LocalDate.class),
                        row.getObject("gesloten_dag", LocalDate.class),
                        row.getLong("aantal")))
                .list();
    }

    public Pagina<Dossierregel> zoek(Dossierfilter filter) {
        Dossiersql sql = Dossiersql.van(filter);
        long totaal =
                jdbc.sql(sql.telling()).params(sql.values()).query(Long.class).single();
        List<Dossierregel> gevonden = jdbc.sql(sql.lijst())
                .params(sql.values())
                .param("vanaf", (filter.pagina() - 1L) * filter.perPagina())
                .param("aantal", filter.perPagina())
                .query(Standen::lees)
                .list();
        int paginas = (int) ((totaal + filter.perPagina() - 1) / filter.perPagina());
        return new Pagina<>(gevonden, filter.pagina(), paginas, totaal);
    }

    /** Hands on every dossier that fits, whatever its page, while the database is still reading. */
    public void elk(Dossierfilter filter, Consumer<Dossierregel> doe) {
        Dossiersql sql = Dossiersql.van(filter);
        stroom.sql(sql.alles()).params(sql.values()).query((RowCallbackHandler) row -> doe.accept(lees(row, 0)));
    }

    public Optional<Dossierregel> vind(String nummer) {
        return jdbc.sql(Dossiersql.REGEL + "where d.ot_dossiernummer = ?")
                .param(nummer)
                .query(Standen::lees)
                .optional();
    }

    private static Dossierregel lees(ResultSet row, int number) throws SQLException {
        String soort = row.getString("soort");
        return new Dossierregel(
                row.getString("ot_dossiernummer"),
                row.getString("school"),
                row.getString("schoolnaam"),
                row.getString("leerling"),
                row.getString("groep"),
                soort == null ? null : OtDossier.Soort.valueOf(soort),
                row.getString("consulent"),
                Scenario.valueOf(row.getString("scenario")),
                Status.valueOf(row.getString("status")),
                row.getString("top_dossiernummer"),
                row.getObject("einddatum", LocalDate.class),
                dagen(row.getString("vrije_dagen")),
                row.getObject("ontvangen_dag", LocalDate.class),
                row.getObject("gesloten_dag", LocalDate.class),
                row.getObject("parnassys_op", LocalDate.class));
    }

    private static Set<LocalDate> dagen(@Nullable String dagen) {
        return dagen == null || dagen.isEmpty()
                ? Set.of()
                : Stream.of(dagen.split(" ")).map(LocalDate::parse).collect(Collectors.toUnmodifiableSet());
    }
}
