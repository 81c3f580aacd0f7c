package nl.swv.overgang.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Looks how far a dossier is, over connections of its own that nobody counts. */
final class Reader implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final HikariDataSource pool;
    private final JdbcTemplate sql;

    Reader(String database) {
        this.pool = new HikariDataSource(settings(database));
        this.sql = new JdbcTemplate(pool);
    }

    private static HikariConfig settings(String database) {
        var pool = new HikariConfig();
        pool.setDataSource(new DriverManagerDataSource(database, "postgres", ""));
        pool.setMaximumPoolSize(8);
        return pool;
    }

    String awaitTask(String dossier, String task) {
        return Awaitility.await()
                .alias(dossier + " " + task)
                .pollInterval(Duration.ofMillis(5))
                .atMost(PATIENCE)
                .until(() -> task(dossier, task), found -> !found.isEmpty());
    }

    void awaitEnd(String dossier) {
        Awaitility.await()
                .alias(dossier + " ends")
                .pollInterval(Duration.ofMillis(5))
                .atMost(PATIENCE)
                .until(() -> ended(dossier) == 1);
    }

    private String task(String dossier, String task) {
        return sql
                .queryForList(
                        """
                        select t.id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                        where e.business_key_ = ? and t.task_def_key_ = ?""",
                        String.class,
                        dossier,
                        task)
                .stream()
                .findFirst()
                .orElse("");
    }

    private int ended(String dossier) {
        return sql.queryForObject(
                """
                select count(*) from act_hi_procinst
                where business_key_ = ? and super_process_instance_id_ is null and end_time_ is not null""",
                Integer.class,
                dossier);
    }

    @Override
    public void close() {
        pool.close();
    }
}
