package nl.swv.overgang.dossier.store;

import nl.swv.overgang.Postgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class JdbcDossiersOpPostgresTest extends JdbcDossiersTest {

    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry properties) {
        Postgres.gebruik(properties);
    }
}
