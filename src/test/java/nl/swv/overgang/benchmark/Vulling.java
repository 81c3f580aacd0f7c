package nl.swv.overgang.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import nl.swv.overgang.otexport.Imports;
import nl.swv.overgang.otexport.Importsoort;
import nl.swv.overgang.platform.Systeemwerk;
import nl.swv.overgang.stand.OpenTaken;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Fills the database: some dossiers come in for real, their rows are copied, and 60 % of what runs is closed. */
record Vulling(Proefopstelling opstelling) {

    private static final int SCHOLEN = 250;
    private static final int ECHT = 2_000;
    private static final Path MAP = Path.of("target", "benchmark");

    void vul(int dossiers) throws IOException, InterruptedException {
        int echt = Math.min(ECHT, dossiers);
        maakExport(echt);
        Imports imports = opstelling.deel(Imports.class);
        Systeemwerk.doe(() -> {
            imports.lees(Importsoort.SCHOLEN, new FileSystemResource(MAP.resolve("scholen.csv")), false);
            imports.lees(Importsoort.OT_EXPORT, new FileSystemResource(MAP.resolve("ot-export.csv")), false);
        });
        opstelling.stilAlleJobs();
        DataSource database = new SingleConnectionDataSource(opstelling.database, "postgres", "", true);
        JdbcTemplate sql = new JdbcTemplate(database);
        // a look of its own at a table keeps the rows of that moment from being seen as settled afterwards
        sql.execute("alter system set autovacuum = off");
        sql.execute("select pg_reload_conf()");
        // foreign keys are looked at one row at a time; the copies are whole by themselves
        sql.execute("set session_replication_role = replica");
        new Kopie(sql, dossiers / echt).maak();
        sql.execute("analyze");
        new Afloop(sql).speel();
        opstelling.deel(OpenTaken.class).maakGelijk();
        // each school and wijkteam has somebody, as in life: a task without an owner is an exception
        sql.execute("insert into act_id_membership (user_id_, group_id_)"
                + " select distinct 'consulent1', l.group_id_ from act_ru_identitylink l where l.group_id_ is not null"
                + " and l.group_id_ not in (select group_id_ from act_id_membership)");
        sql.execute("vacuum analyze");
        for (String tabel : List.of("dossier", "act_ru_task", "act_ru_execution", "act_hi_taskinst", "import_regel")) {
            System.out.printf("%,10d %s%n", sql.queryForObject("select count(*) from " + tabel, Long.class), tabel);
        }
        sql.queryForList("select status, count(*) as aantal from dossier group by status order by 2 desc")
                .forEach(rij -> System.out.printf("%,10d %s%n", rij.get("aantal"), rij.get("status")));
    }

    private static void maakExport(int dossiers) throws IOException, InterruptedException {
        int uitkomst = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "tools/voorbeeld/OtExport.java",
                        String.valueOf(SCHOLEN),
                        String.valueOf(dossiers),
                        MAP.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (uitkomst != 0) {
            throw new IOException("tools/voorbeeld/OtExport.java failed");
        }
    }
}
