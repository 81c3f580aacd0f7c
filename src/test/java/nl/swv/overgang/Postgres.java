package nl.swv.overgang;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A real PostgreSQL for tests: one server, a new database for each application. It stops with the JVM, after who used it. */
public final class Postgres {

    private static final AtomicInteger TELLER = new AtomicInteger();

    private static final Duration AFSLUITEN = Duration.ofSeconds(20);

    private static final String CLIENTS =
            "select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()";

    private Postgres() {}

    private static final class Server {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setRegisterShutdownHook(false)
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** An application that asks a server that has gone keeps this JVM waiting: so they close first, here or in a JVM beside. */
    private static void stop(EmbeddedPostgres server) {
        try (server;
                Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            await("the applications are closed")
                    .atMost(AFSLUITEN)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> isVerlaten(statement));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isVerlaten(Statement statement) throws SQLException {
        try (ResultSet clients = statement.executeQuery(CLIENTS)) {
            return !clients.next();
        }
    }

    /** The settings of an application on a new database. */
    public static Map<String, String> instellingen() {
        return Map.of(
                "spring.datasource.url", nieuweDatabase(),
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "",
                // as in production
                "spring.datasource.hikari.data-source-properties.reWriteBatchedInserts", "true");
    }

    public static void gebruik(DynamicPropertyRegistry properties) {
        instellingen().forEach((naam, waarde) -> properties.add(naam, () -> waarde));
    }

    /** The address of a new, empty database: of user postgres, without a password. */
    public static String nieuweDatabase() {
        String database = "overgang" + TELLER.incrementAndGet();
        try (Connection connection = Server.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Server.SERVER.getJdbcUrl("postgres", database);
    }
}
