package nl.swv.overgang.vervanging;

import nl.swv.overgang.Postgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same hand-overs on PostgreSQL. */
class VervangingOpPostgresTest extends VervangingTest {

    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry properties) {
        Postgres.gebruik(properties);
    }
}
