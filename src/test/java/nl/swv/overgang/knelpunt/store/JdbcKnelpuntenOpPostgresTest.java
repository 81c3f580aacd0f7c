package nl.swv.overgang.knelpunt.store;

import nl.swv.overgang.Postgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same figures on PostgreSQL. */
class JdbcKnelpuntenOpPostgresTest extends JdbcKnelpuntenTest {

    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry properties) {
        Postgres.gebruik(properties);
    }
}
