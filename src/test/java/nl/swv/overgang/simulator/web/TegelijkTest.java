package nl.swv.overgang.simulator.web;

import static nl.swv.overgang.simulator.Topproef.nieuw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.swv.overgang.Proef;
import nl.swv.overgang.simulator.Topproef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Requests that meet each other inside the simulator, for certain: they are held until all of them have begun. */
@Proef
class TegelijkTest {

    private static final int VERZOEKEN = 6;

    private final String ot = nieuw("OT");
    private final String leerling = nieuw("LL");
    private Topproef top;

    @Autowired
    private DataSource database;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void verbind(@LocalServerPort int port) {
        top = new Topproef(port);
        top.allesGoed();
    }

    @Test
    void dezelfdeSleutelGeeftEenDossier() throws SQLException {
        List<String> nummers = tegelijk(i -> top.nummer(ot, leerling, ot + ":open"));

        assertThat(nummers).hasSize(VERZOEKEN).containsOnly(nummers.get(0));
        assertThat(nummers.get(0)).startsWith("TOP-");
        assertThat(top.dossiers(ot)).hasSize(1);
    }

    @Test
    void voorEenLeerlingWintEenOtDossier() throws SQLException {
        List<Integer> uitkomsten = tegelijk(i ->
                top.open(ot + "-" + i, leerling, ot + "-" + i).getStatusCode().value());

        assertThat(uitkomsten)
                .containsOnlyOnce(201)
                .filteredOn(status -> status == 409)
                .hasSize(VERZOEKEN - 1);
    }

    private <T> List<T> tegelijk(IntFunction<T> werk) throws SQLException {
        HikariPoolMXBean pool = database.unwrap(HikariDataSource.class).getHikariPoolMXBean();
        List<CompletableFuture<T>> lopend = transactie.execute(status -> {
            jdbc.sql("select id from simulator_slot for update")
                    .query(Integer.class)
                    .single();
            List<CompletableFuture<T>> begonnen = IntStream.range(0, VERZOEKEN)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> werk.apply(i), opdracht -> new Thread(opdracht).start()))
                    .toList();
            await().until(() -> pool.getActiveConnections() > VERZOEKEN);
            return begonnen;
        });
        return lopend.stream().map(CompletableFuture::join).toList();
    }
}
