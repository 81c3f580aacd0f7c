package nl.swv.overgang.dossier;

import static nl.swv.overgang.platform.Columns.code;
import static nl.swv.overgang.platform.Columns.days;
import static nl.swv.overgang.platform.Columns.moment;
import static nl.swv.overgang.platform.Columns.momentOrNull;
import static nl.swv.overgang.platform.Columns.name;
import static nl.swv.overgang.platform.Columns.utc;
import static nl.swv.overgang.platform.Columns.utcOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.swv.overgang.platform.ReadOnce;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the dossiers live. The OT-dossiernummer is the key: a dossier exists once. */
@Repository
public class Dossiers {

    private static final String SELECT =
            "select d.*, (select wijkteam from v_school s where s.vestiging = d.school) as wijkteam,"
                    + " (select vrije_dagen from v_school s where s.vestiging = d.school) as vrije_dagen,"
                    + " (select las from v_school s where s.vestiging = d.school) as las from dossier d ";
    private static final String OPEN = "status in ('LOPEND', 'NAZORG')";

    private final ReadOnce<Optional<Dossier>> known = new ReadOnce<>();
    private final ReadOnce<Dossier> locked = new ReadOnce<>();
    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    public Dossiers(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    public Optional<Dossier> vind(OtDossiernummer nummer) {
        return known.of(nummer.waarde(), () -> een("where ot_dossiernummer = ?", nummer));
    }

    /**
     * Reads these in one statement, for work in this transaction that asks for each of them by itself: a process that starts
     * asks for the group, the consulent and the term of its first task.
     */
    public void leesVooruit(Collection<OtDossiernummer> nummers) {
        alle(nummers).forEach(dossier -> known.know(dossier.nummer().waarde(), Optional.of(dossier)));
    }

    /**
     * The same, and keeps others from changing it until the transaction ends.
     *
     * @throws DossierOnbekend when there is none
     */
    public Dossier vergrendel(OtDossiernummer nummer) {
        return locked.of(nummer.waarde(), () -> {
            Dossier dossier =
                    een("where ot_dossiernummer = ? for update", nummer).orElseThrow(DossierOnbekend::new);
            known.know(nummer.waarde(), Optional.of(dossier));
            return dossier;
        });
    }

    private Optional<Dossier> een(String where, OtDossiernummer nummer) {
        return jdbc.sql(SELECT + where)
                .param(nummer.waarde())
                .query(Dossiers::read)
                .optional();
    }

    public List<Dossier> alle(Collection<OtDossiernummer> nummers) {
        return nummers.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where ot_dossiernummer in (:nummers)")
                        .param("nummers", waarden(nummers))
                        .query(Dossiers::read)
                        .list();
    }

    public void voegToe(Collection<Dossier> nieuw) {
        ReadOnce.forgetAll();
        batch.batchUpdate(
                """
                insert into dossier (ot_dossiernummer, module, soort, ot_status, vervolg, school, leerling, groep,
                                     startdatum, einddatum, consulent, scenario, status, ontvangen_op, ontvangen_dag,
                                     nazorg_op)
                values (:nummer, :module, :soort, :ot_status, :vervolg, :school, :leerling, :groep,
                        :startdatum, :einddatum, :consulent, :scenario, :status, :ontvangen_op, :ontvangen_dag,
                        :nazorg_op)""",
                nieuw.stream().map(Dossiers::values).toArray(SqlParameterSource[]::new));
    }

    public void bewaar(Dossier dossier) {
        jdbc.sql(
                        """
                        update dossier set module = :module, soort = :soort, ot_status = :ot_status, vervolg = :vervolg,
                               school = :school, leerling = :leerling, groep = :groep, startdatum = :startdatum,
                               einddatum = :einddatum, consulent = :consulent, scenario = :scenario, status = :status,
                               nazorg_op = :nazorg_op,
                               top_dossiernummer = :top_dossiernummer, top_wijze = :top_wijze,
                               traject_afgesloten_op = :traject_afgesloten_op, gesloten_op = :gesloten_op,
                               gesloten_dag = :gesloten_dag
                        where ot_dossiernummer = :nummer""")
                .paramSource(values(dossier))
                .update();
        known.know(dossier.nummer().waarde(), Optional.of(dossier));
        locked.know(dossier.nummer().waarde(), dossier);
    }

    /** All dossiers that a school ever had here; keeps others from changing them until the transaction ends. */
    public List<OtDossiernummer> vergrendelVanSchool(String school) {
        ReadOnce.forgetAll();
        return nummers("school = ? order by 1 for update", school);
    }

    /** The same, without keeping anybody. */
    public List<OtDossiernummer> vanSchool(String school) {
        return nummers("school = ? order by 1", school);
    }

    /** Those that came in for a school after this moment. */
    public List<OtDossiernummer> ontvangenSinds(String school, Instant op) {
        return nummers("school = ? and ontvangen_op > ? order by 1", school, utc(op));
    }

    /** The other dossiers of the same pupil, shown together. */
    public List<Dossier> andereVan(Dossier dossier) {
        String leerling = dossier.ot().leerling();
        return leerling == null
                ? List.of()
                : jdbc.sql(SELECT + "where leerling = ? and ot_dossiernummer <> ? order by ot_dossiernummer")
                        .params(leerling, dossier.nummer().waarde())
                        .query(Dossiers::read)
                        .list();
    }

    /** The numbers of the open dossiers of a school: those that run, and those in nazorg. */
    public List<OtDossiernummer> openVan(String school) {
        return nummers("school = ? and " + OPEN + " order by 1", school);
    }

    /** Every open dossier that came from an export. */
    public List<OtDossiernummer> openUitExports() {
        return nummers(OPEN + " and export_id is not null order by 1");
    }

    /** R24: the TOP Dossiers that were opened for a school since this moment. */
    public List<TopDossiernummer> geopendSinds(String school, Instant sinds) {
        return jdbc.sql(
                        """
                        select distinct top_dossiernummer from dossier d
                         where school = ? and top_dossiernummer is not null
                           and exists (select 1 from gebeurtenis g where g.ot_dossiernummer = d.ot_dossiernummer
                                          and g.wat in ('TOP_DOSSIER_GEOPEND', 'TOP_DOSSIER_OPGEGEVEN') and g.op >= ?)
                         order by 1""")
                .params(school, utc(sinds))
                .query((row, number) -> new TopDossiernummer(row.getString(1)))
                .list();
    }

    /** Whether any dossier of the SWV is still open. */
    public boolean isErNogOpen() {
        return !nummers(OPEN + " fetch first 1 row only").isEmpty();
    }

    /** How many run, and are not nazorg yet. */
    public long aantalLopend() {
        return jdbc.sql("select count(*) from dossier where status = 'LOPEND'")
                .query(Long.class)
                .single();
    }

    /** The running dossiers that are not nazorg yet; keeps others from changing them until the transaction ends. */
    public List<OtDossiernummer> vergrendelLopend() {
        ReadOnce.forgetAll();
        return nummers("status = 'LOPEND' order by 1 for update");
    }

    public List<OtDossiernummer> inNazorg() {
        return nummers("status = 'NAZORG' order by 1");
    }

    /** The open dossiers of a consulent; keeps others from changing them until the transaction ends. */
    public List<OtDossiernummer> vergrendelVanConsulent(String consulent) {
        ReadOnce.forgetAll();
        return nummers("consulent = ? and " + OPEN + " order by 1 for update", consulent);
    }

    /** The same, without keeping anybody. */
    public List<OtDossiernummer> openVanConsulent(String consulent) {
        return nummers("consulent = ? and " + OPEN + " order by 1", consulent);
    }

    private List<OtDossiernummer> nummers(String where, Object... values) {
        return jdbc.sql("select ot_dossiernummer from dossier where " + where)
                .params(values)
                .query((row, number) -> new OtDossiernummer(row.getString(1)))
                .list();
    }

    /** All of these get this consulent. */
    public void wijzigConsulent(Collection<OtDossiernummer> nummers, String consulent) {
        wijzig(nummers, "consulent = :waarde", consulent);
    }

    /** The pupils go to another school of the SWV, or their school goes on under another vestigingscode. */
    public void wijzigSchool(Collection<OtDossiernummer> nummers, String school) {
        wijzig(nummers, "school = :waarde", school);
    }

    /** R08: what was open on the overgangsdatum is nazorg from that moment on. */
    public void maakNazorg(Collection<OtDossiernummer> nummers, Instant op) {
        wijzig(nummers, "status = 'NAZORG', nazorg_op = :waarde", utc(op));
    }

    /** Their school means to have them done by this day. */
    public void plan(Collection<OtDossiernummer> nummers, LocalDate klaarOp) {
        wijzig(nummers, "gepland_op = :waarde", klaarOp);
    }

    private void wijzig(Collection<OtDossiernummer> nummers, String wat, Object waarde) {
        ReadOnce.forgetAll();
        batch.batchUpdate(
                "update dossier set " + wat + " where ot_dossiernummer = :nummer",
                nummers.stream()
                        .map(nummer -> new MapSqlParameterSource("nummer", nummer.waarde()).addValue("waarde", waarde))
                        .toArray(SqlParameterSource[]::new));
    }

    /**
     * B5: the information of this dossier stands in ParnasSys.
     *
     * @param reden why so late (R07)
     */
    public void plaatsInParnassys(OtDossiernummer nummer, LocalDate op, @Nullable String reden) {
        jdbc.sql(
                        """
                        update dossier set parnassys_op = ?, parnassys_reden = ?, parnassys_niet_relevant = false
                        where ot_dossiernummer = ?""")
                .params(Arrays.asList(op, reden, nummer.waarde()))
                .update();
        forget(nummer);
    }

    /** R23: nothing of this dossier need go into ParnasSys. */
    public void isNietRelevantVoorParnassys(OtDossiernummer nummer) {
        jdbc.sql(
                        "update dossier set parnassys_niet_relevant = true where ot_dossiernummer = ? and parnassys_op is null")
                .param(nummer.waarde())
                .update();
        forget(nummer);
    }

    private void forget(OtDossiernummer nummer) {
        known.forget(nummer.waarde());
        locked.forget(nummer.waarde());
    }

    private static MapSqlParameterSource values(Dossier dossier) {
        OtDossier ot = dossier.ot();
        return new MapSqlParameterSource()
                .addValue("nummer", ot.nummer().waarde())
                .addValue("module", ot.module().name())
                .addValue("soort", name(ot.soort()), Types.VARCHAR)
                .addValue("ot_status", name(ot.status()), Types.VARCHAR)
                .addValue("vervolg", name(ot.vervolg()), Types.VARCHAR)
                .addValue("school", ot.school(), Types.VARCHAR)
                .addValue("leerling", ot.leerling(), Types.VARCHAR)
                .addValue("groep", ot.groep(), Types.VARCHAR)
                .addValue("startdatum", ot.startdatum(), Types.DATE)
                .addValue("einddatum", ot.einddatum(), Types.DATE)
                .addValue("consulent", ot.consulent(), Types.VARCHAR)
                .addValue("scenario", dossier.scenario().name())
                .addValue("status", dossier.status().name())
                .addValue("top_dossiernummer", TopDossiernummer.tekst(dossier.topDossiernummer()), Types.VARCHAR)
                .addValue("top_wijze", name(dossier.topWijze()), Types.VARCHAR)
                .addValue("ontvangen_op", utc(dossier.ontvangenOp()), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("ontvangen_dag", Overgangskalender.dag(dossier.ontvangenOp()), Types.DATE)
                .addValue(
                        "traject_afgesloten_op",
                        utcOrNull(dossier.trajectAfgeslotenOp()),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("nazorg_op", utcOrNull(dossier.nazorgOp()), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("gesloten_op", utcOrNull(dossier.geslotenOp()), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("gesloten_dag", dag(dossier.geslotenOp()), Types.DATE);
    }

    private static Dossier read(ResultSet row, int number) throws SQLException {
        OtDossier ot = new OtDossier(
                new OtDossiernummer(row.getString("ot_dossiernummer")),
                OtDossier.Module.valueOf(row.getString("module")),
                code(OtDossier.Soort.class, row.getString("soort")),
                code(OtDossier.OtStatus.class, row.getString("ot_status")),
                row.getString("school"),
                row.getString("leerling"),
                row.getString("groep"),
                row.getObject("startdatum", LocalDate.class),
                row.getObject("einddatum", LocalDate.class),
                code(OtDossier.Vervolg.class, row.getString("vervolg")),
                row.getString("consulent"));
        return new Dossier(
                ot,
                row.getString("wijkteam"),
                days(row.getString("vrije_dagen")),
                row.getString("las"),
                Scenario.valueOf(row.getString("scenario")),
                Status.valueOf(row.getString("status")),
                TopDossiernummer.van(row.getString("top_dossiernummer")),
                code(Dossier.Wijze.class, row.getString("top_wijze")),
                moment(row.getObject("ontvangen_op", OffsetDateTime.class)),
                momentOrNull(row.getObject("traject_afgesloten_op", OffsetDateTime.class)),
                momentOrNull(row.getObject("nazorg_op", OffsetDateTime.class)),
                momentOrNull(row.getObject("gesloten_op", OffsetDateTime.class)),
                row.getObject("parnassys_op", LocalDate.class),
                row.getObject("gepland_op", LocalDate.class));
    }

    private static List<String> waarden(Collection<OtDossiernummer> nummers) {
        return nummers.stream().map(OtDossiernummer::waarde).toList();
    }

    private static @Nullable LocalDate dag(@Nullable Instant moment) {
        return moment == null ? null : Overgangskalender.dag(moment);
    }
}
