package nl.swv.overgang.afbreken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database knows, seen from outside the application. */
final class Stand {

    private static final String CLIENTS =
            "pg_stat_activity where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()";

    private final JdbcClient jdbc;

    Stand(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    /** How many rows "from" this there are. */
    int aantal(String van, Object... waarden) {
        return jdbc.sql("select count(*) from " + van)
                .params(waarden)
                .query(Integer.class)
                .single();
    }

    List<String> lijst(String sql, Object... waarden) {
        return jdbc.sql(sql).params(waarden).query(String.class).list();
    }

    void voerUit(String sql) {
        jdbc.sql(sql).update();
    }

    int openTaken(String taak) {
        return aantal("act_ru_task where task_def_key_ = ?", taak);
    }

    int dossiers(String status) {
        return aantal("dossier where status = ?", status);
    }

    /** This happened to so many dossiers, and to none of them twice. */
    void isGebeurd(String wat, int dossiers) {
        assertThat(aantal("gebeurtenis where wat = ?", wat)).as(wat).isEqualTo(dossiers);
        assertThat(aantal("(select distinct ot_dossiernummer from gebeurtenis where wat = ?) g", wat))
                .as("dossiers with " + wat)
                .isEqualTo(dossiers);
    }

    /** So many process instances came by this node, and none of them twice. */
    void isGepasseerd(String knoop, int instanties) {
        assertThat(aantal("act_hi_actinst where act_id_ = ?", knoop)).as(knoop).isEqualTo(instanties);
        assertThat(aantal("(select distinct proc_inst_id_ from act_hi_actinst where act_id_ = ?) a", knoop))
                .as("process instances at " + knoop)
                .isEqualTo(instanties);
    }

    /** The work was cut in this many jobs at least. */
    void isInPorties(int invocaties, int jobs) {
        assertThat(aantal(
                        "act_hi_batch where type_ = 'correlate-message' and total_jobs_ >= ? and total_jobs_ * invocations_per_job_ >= ?",
                        jobs,
                        invocaties))
                .isEqualTo(1);
    }

    void isZonderIncidenten() {
        assertThat(aantal("act_hi_incident")).as("incidents").isZero();
    }

    /** Whether a statement of the application waits for a lock that this test holds. */
    boolean wachtOpSlot() {
        return aantal(CLIENTS + " and wait_event_type = 'Lock'") > 0;
    }

    /** Whether the database has cleaned up after a client that died. */
    boolean isVerlaten() {
        return aantal(CLIENTS) == 0;
    }
}
