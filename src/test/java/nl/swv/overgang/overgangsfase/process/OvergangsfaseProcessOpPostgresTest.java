package nl.swv.overgang.overgangsfase.process;

import nl.swv.overgang.Postgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same trace through both diagrams on PostgreSQL. */
class OvergangsfaseProcessOpPostgresTest extends OvergangsfaseProcessTest {

    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry properties) {
        Postgres.gebruik(properties);
    }
}
