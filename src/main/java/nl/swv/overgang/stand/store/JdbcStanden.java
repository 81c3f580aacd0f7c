package nl.swv.overgang.stand.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.swv.overgang.dossier.Pagina;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.stand.Dossierfilter;
import nl.swv.overgang.stand.Dossierregel;
import nl.swv.overgang.stand.Dossiertelling;
import nl.swv.overgang.stand.Standen;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts and lists dossiers. The same on H2 and PostgreSQL. */
@Repository
class JdbcStanden implements Standen {

    private static final int RIJEN_PER_KEER = 500;

    private final JdbcClient jdbc;
    private final JdbcClient stroom;

    JdbcStanden(JdbcClient jdbc, DataSource bron) {
        this.jdbc = jdbc;
        JdbcTemplate perKeer = new JdbcTemplate(bron);
        // without this the driver of PostgreSQL takes the whole answer before it gives the first row
        perKeer.setFetchSize(RIJEN_PER_KEER);
        this.stroom = JdbcClient.create(perKeer);
    }

    @Override
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

    @Override
    public Pagina<Dossierregel> zoek(Dossierfilter filter) {
        Dossiersql sql = Dossiersql.van(filter);
        long totaal =
                jdbc.sql(sql.telling()).params(sql.values()).query(Long.class).single();
        List<Dossierregel> gevonden = jdbc.sql(sql.lijst())
                .params(sql.values())
                .param("vanaf", (filter.pagina() - 1L) * filter.perPagina())
                .param("aantal", filter.perPagina())
                .query(Dossierrij::lees)
                .list();
        int paginas = (int) ((totaal + filter.perPagina() - 1) / filter.perPagina());
        return new Pagina<>(gevonden, filter.pagina(), paginas, totaal);
    }

    @Override
    public void elk(Dossierfilter filter, Consumer<Dossierregel> doe) {
        Dossiersql sql = Dossiersql.van(filter);
        stroom.sql(sql.alles()).params(sql.values()).query((RowCallbackHandler)
                row -> doe.accept(Dossierrij.lees(row, 0)));
    }

    @Override
    public Optional<Dossierregel> vind(String nummer) {
        return jdbc.sql(Dossiersql.REGEL + "where d.ot_dossiernummer = ?")
                .param(nummer)
                .query(Dossierrij::lees)
                .optional();
    }
}
