package nl.swv.overgang.dossier.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.dossier.Pagina;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.dossier.Zoekvraag;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDossiers implements Dossiers {

    private static final String SELECT =
            "select d.*, (select wijkteam from school s where s.vestiging = d.school) as wijkteam,"
                    + " (select vrije_dagen from school s where s.vestiging = d.school) as vrije_dagen from dossier d ";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    JdbcDossiers(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    @Override
    public Optional<Dossier> vind(String nummer) {
        return een("where ot_dossiernummer = ?", nummer);
    }

    @Override
    public Optional<Dossier> vergrendel(String nummer) {
        return een("where ot_dossiernummer = ? for update", nummer);
    }

    private Optional<Dossier> een(String where, String nummer) {
        return jdbc.sql(SELECT + where).param(nummer).query(DossierRow::read).optional();
    }

    @Override
    public List<Dossier> alle(Collection<String> nummers) {
        return nummers.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where ot_dossiernummer in (:nummers)")
                        .param("nummers", nummers)
                        .query(DossierRow::read)
                        .list();
    }

    @Override
    public Map<String, Status> bekend(Collection<String> nummers) {
        Map<String, Status> bekend = new LinkedHashMap<>();
        if (!nummers.isEmpty()) {
            jdbc.sql("select ot_dossiernummer, status from dossier where ot_dossiernummer in (:nummers)")
                    .param("nummers", nummers)
                    .query(row -> {
                        bekend.put(row.getString(1), Status.valueOf(row.getString(2)));
                    });
        }
        return bekend;
    }

    @Override
    public void voegToe(Collection<Dossier> nieuw) {
        batch.batchUpdate(
                """
                insert into dossier (ot_dossiernummer, module, soort, ot_status, vervolg, school, leerling, groep,
                                     startdatum, einddatum, consulent, scenario, status, ontvangen_op, ontvangen_dag,
                                     nazorg_op)
                values (:nummer, :module, :soort, :ot_status, :vervolg, :school, :leerling, :groep,
                        :startdatum, :einddatum, :consulent, :scenario, :status, :ontvangen_op, :ontvangen_dag,
                        :nazorg_op)""",
                nieuw.stream().map(DossierRow::values).toArray(SqlParameterSource[]::new));
    }

    @Override
    public void bewaar(Dossier dossier) {
        jdbc.sql(
                        """
                        update dossier set school = :school, consulent = :consulent, scenario = :scenario, status = :status,
                               top_dossiernummer = :top_dossiernummer, top_wijze = :top_wijze,
                               traject_afgesloten_op = :traject_afgesloten_op, gesloten_op = :gesloten_op,
                               gesloten_dag = :gesloten_dag
                        where ot_dossiernummer = :nummer""")
                .paramSource(DossierRow.values(dossier))
                .update();
    }

    @Override
    public List<String> allesVan(String school) {
        return jdbc.sql("select ot_dossiernummer from dossier where school = ? order by 1")
                .param(school)
                .query(String.class)
                .list();
    }

    @Override
    public void plaatsInParnassys(String nummer, LocalDate op, @Nullable String reden) {
        jdbc.sql("update dossier set parnassys_op = ?, parnassys_reden = ? where ot_dossiernummer = ?")
                .params(Arrays.asList(op, reden, nummer))
                .update();
    }

    @Override
    public Optional<LocalDate> parnassysOp(String nummer) {
        return jdbc.sql("select parnassys_op from dossier where ot_dossiernummer = ? and parnassys_op is not null")
                .param(nummer)
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public List<String> andereVan(Dossier dossier) {
        return jdbc.sql("select ot_dossiernummer from dossier where leerling = ? and ot_dossiernummer <> ? order by 1")
                .params(dossier.ot().leerling(), dossier.nummer())
                .query(String.class)
                .list();
    }

    @Override
    public Pagina<Dossier> zoek(Zoekvraag vraag) {
        Zoekfilter filter = Zoekfilter.van(vraag);
        long totaal = jdbc.sql(
                        "select count(*) from dossier d left join school s on s.vestiging = d.school " + filter.where())
                .params(filter.values())
                .query(Long.class)
                .single();
        List<Dossier> gevonden = jdbc.sql(
                        "select d.*, s.wijkteam, s.vrije_dagen from dossier d left join school s on s.vestiging = d.school "
                                + filter.where()
                                + " order by d.ot_dossiernummer offset :vanaf rows fetch next :aantal rows only")
                .params(filter.values())
                .param("vanaf", (vraag.pagina() - 1) * Zoekvraag.PER_PAGINA)
                .param("aantal", Zoekvraag.PER_PAGINA)
                .query(DossierRow::read)
                .list();
        int paginas = (int) ((totaal + Zoekvraag.PER_PAGINA - 1) / Zoekvraag.PER_PAGINA);
        return new Pagina<>(gevonden, vraag.pagina(), paginas, totaal);
    }
}
