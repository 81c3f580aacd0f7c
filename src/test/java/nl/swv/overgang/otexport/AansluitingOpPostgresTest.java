package nl.swv.overgang.otexport;

import nl.swv.overgang.Postgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class AansluitingOpPostgresTest extends AansluitingTest {

    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry properties) {
        Postgres.gebruik(properties);
    }
}
