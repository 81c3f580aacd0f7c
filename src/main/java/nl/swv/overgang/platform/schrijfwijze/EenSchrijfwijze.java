package nl.swv.overgang.platform.schrijfwijze;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Repository;

/**
 * V009: what was kept before R19 gets its one spelling. What was two and would become one is not hidden: it stands in the
 * tijdlijn of the SWV (docs/adr/0047). As a migration it names the tables of every module; it is Java and not SQL because a
 * number is a key of the engine too, and its tables may not be there yet.
 */
@Repository
class EenSchrijfwijze implements JavaMigration {

    /** How long an OT-dossiernummer may be where something has to stand behind it. */
    private static final int LANGSTE = 30;

    private static final String TABELLEN =
            """
            select lower(c.table_name) from information_schema.columns c
              join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
             where lower(c.column_name) = 'ot_dossiernummer' and lower(c.table_name) <> 'dossier'
               and t.table_type = 'BASE TABLE' and c.table_schema = current_schema
             order by 1""";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("009");
    }

    @Override
    public String getDescription() {
        return "een schrijfwijze";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        dossiernummers(jdbc);
        leerlingen(jdbc);
        topDossiernummers(jdbc);
        jdbc.update("update import_regel set sleutel = upper(trim(sleutel))"
                + " where ot_dossiernummer is null and sleutel <> upper(trim(sleutel))");
    }

    /** One spelling makes one pupil of two: which dossiers that are, is told. */
    private static void leerlingen(JdbcTemplate jdbc) {
        jdbc.query(
                """
                select upper(trim(leerling)) as leerling from dossier where leerling is not null
                group by upper(trim(leerling)) having count(distinct leerling) > 1 order by 1""",
                row -> {
                    meld(jdbc, "LEERLING_DUBBEL", null, dossiersVan(jdbc, "leerling", row.getString("leerling")));
                });
        for (String tabel : List.of("dossier", "ot_rij", "top_dossier")) {
            jdbc.update("update " + tabel
                    + " set leerling = upper(trim(leerling)) where leerling <> upper(trim(leerling))");
        }
        jdbc.update("update wijziging set oud = upper(trim(oud)), nieuw = upper(trim(nieuw))"
                + " where veld in ('LEERLING', 'SCHOOL')");
    }

    /** A number that turns out to be two pupils' stays with who had it in upper case, or claimed it first; it is told. */
    private static void topDossiernummers(JdbcTemplate jdbc) {
        for (String oud : jdbc.queryForList(
                "select nummer from top_dossier where nummer <> upper(trim(nummer)) order by 1", String.class)) {
            String nieuw = Schrijfwijze.van(oud);
            List<String> van = jdbc.queryForList(
                    "select leerling from top_dossier where nummer = ? or nummer = ?", String.class, oud, nieuw);
            if (van.size() == 1) {
                jdbc.update("update top_dossier set nummer = ? where nummer = ?", nieuw, oud);
            } else {
                jdbc.update("delete from top_dossier where nummer = ?", oud);
            }
            if (van.stream().distinct().count() > 1) {
                String dossiers = dossiersVan(jdbc, "top_dossiernummer", nieuw);
                meld(jdbc, "TOP_DOSSIERNUMMER_DUBBEL", null, nieuw + " (" + dossiers + ")");
            }
        }
        jdbc.update("update dossier set top_dossiernummer = upper(trim(top_dossiernummer))"
                + " where top_dossiernummer <> upper(trim(top_dossiernummer))");
    }

    /** Two dossiers never become one: the second gets a number of its own, under which it can be found and withdrawn. */
    private static void dossiernummers(JdbcTemplate jdbc) {
        List<String> anders = jdbc.queryForList(
                "select ot_dossiernummer from dossier where ot_dossiernummer <> upper(trim(ot_dossiernummer)) order by 1",
                String.class);
        if (anders.isEmpty()) {
            return;
        }
        List<String> tabellen = jdbc.queryForList(TABELLEN, String.class);
        List<String> kolommen = jdbc.queryForList(
                "select lower(column_name) from information_schema.columns where lower(table_name) = 'dossier'"
                        + " and lower(column_name) <> 'ot_dossiernummer' and table_schema = current_schema",
                String.class);
        NamedParameterJdbcTemplate named = new NamedParameterJdbcTemplate(jdbc);
        boolean engine = bestaat(jdbc, "act_ru_execution");
        for (String oud : anders) {
            String nieuw = Schrijfwijze.van(oud);
            if (isDossier(jdbc, nieuw)) {
                nieuw = eigenNummer(jdbc, nieuw);
                meld(jdbc, "DOSSIERNUMMER_DUBBEL", oud, nieuw);
            }
            String rest = String.join(", ", kolommen);
            jdbc.update(
                    "insert into dossier (ot_dossiernummer, " + rest + ") select cast(? as varchar(40)), " + rest
                            + " from dossier where ot_dossiernummer = ?",
                    nieuw,
                    oud);
            Map<String, String> namen = Map.of("nieuw", nieuw, "oud", oud);
            for (String tabel : tabellen) {
                named.update(
                        "update " + tabel + " set ot_dossiernummer = :nieuw"
                                + (tabel.equals("import_regel") ? ", sleutel = :nieuw" : "")
                                + " where ot_dossiernummer = :oud",
                        namen);
            }
            jdbc.update("delete from dossier where ot_dossiernummer = ?", oud);
            jdbc.update("update open_taak set dossier = ? where dossier = ?", nieuw, oud);
            if (engine) {
                jdbc.update("update act_ru_execution set business_key_ = ? where business_key_ = ?", nieuw, oud);
                jdbc.update("update act_hi_procinst set business_key_ = ? where business_key_ = ?", nieuw, oud);
            }
        }
    }

    private static String eigenNummer(JdbcTemplate jdbc, String nummer) {
        String begin = nummer.substring(0, Math.min(nummer.length(), LANGSTE)) + "-DUBBEL";
        int volgnummer = 2;
        while (isDossier(jdbc, begin + volgnummer)) {
            volgnummer++;
        }
        return begin + volgnummer;
    }

    private static boolean isDossier(JdbcTemplate jdbc, String nummer) {
        return !jdbc.queryForList("select 1 from dossier where ot_dossiernummer = ?", Integer.class, nummer)
                .isEmpty();
    }

    private static boolean bestaat(JdbcTemplate jdbc, String tabel) {
        return !jdbc.queryForList(
                        "select 1 from information_schema.tables where lower(table_name) = ? and table_schema = current_schema",
                        Integer.class,
                        tabel)
                .isEmpty();
    }

    /** The numbers of the dossiers that have this in the column, in its one spelling. */
    private static String dossiersVan(JdbcTemplate jdbc, String kolom, String waarde) {
        return String.join(
                ", ",
                jdbc.queryForList(
                        "select ot_dossiernummer from dossier where upper(trim(" + kolom + ")) = ? order by 1",
                        String.class,
                        waarde));
    }

    private static void meld(JdbcTemplate jdbc, String wat, @Nullable String oud, String nieuw) {
        jdbc.update(
                "insert into overgang_gebeurtenis (op, wat, oud, nieuw, door) values (current_timestamp, ?, ?, ?, 'systeem')",
                wat,
                oud,
                nieuw.substring(0, Math.min(nieuw.length(), 2000)));
    }
}
