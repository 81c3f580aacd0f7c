package nl.swv.overgang;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A real PostgreSQL for tests: one server, a new database for each application. It stops with the JVM. */
public final class Postgres {

    private static final AtomicInteger TELLER = new AtomicInteger();

    private Postgres() {}

    private static final class Server {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setRegisterShutdownHook(false)
                        .start();
                // after the applications: one that asks a server that has gone keeps this JVM waiting
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
