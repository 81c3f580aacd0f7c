package nl.swv.overgang.stand;

import nl.swv.overgang.Postgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on PostgreSQL. */
class OpenTakenOpPostgresTest extends OpenTakenTest {

    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry properties) {
        Postgres.gebruik(properties);
    }
}
