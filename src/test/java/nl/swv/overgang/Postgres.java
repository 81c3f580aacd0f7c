package nl.swv.overgang;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A real PostgreSQL for tests: one server, a new database for each application. It stops with the JVM. */
public final class Postgres {

    private static final AtomicInteger TELLER = new AtomicInteger();

    private Postgres() {}

    private static final class Server {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                // each application that tests keep for later holds a pool of its own
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "500")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The settings of an application on a new database. */
    public static Map<String, String> instellingen() {
        return Map.of(
                "spring.datasource.url", nieuweDatabase(),
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "",
                // as in production
                "spring.datasource.hikari.data-source-properties.reWriteBatchedInserts", "true",
                // the server goes first: whoever still asks it at the end must not wait long
                "spring.datasource.hikari.connection-timeout", "1500",
                // it would write once more when this server has gone
                "camunda.bpm.metrics.db-reporter-activate", "false");
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
