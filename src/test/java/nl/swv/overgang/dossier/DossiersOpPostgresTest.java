package nl.swv.overgang.dossier;

import nl.swv.overgang.Postgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class DossiersOpPostgresTest extends DossiersTest {

    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry properties) {
        Postgres.gebruik(properties);
    }
}
