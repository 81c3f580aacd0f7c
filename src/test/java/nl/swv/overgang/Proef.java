package nl.swv.overgang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.swv.overgang.audit.NieuweKeten;
import nl.swv.overgang.otexport.Haperend;
import nl.swv.overgang.simulator.SimulatorOpen;
import nl.swv.overgang.stand.Proefdossiers;
import nl.swv.overgang.stand.Statementteller;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a database of its own, on a port, with jobs that run only when the test says so. All classes
 * that carry this share one application; each test begins in the state just after its start, see {@link Beginstand}. The
 * database is PostgreSQL; a subclass with {@link OpH2} does the same on H2.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("application")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "overgang.adres=https://overgang.example",
            "overgang.herinnering.afzender=Overgang <overgang@swv.example>",
            "overgang.herinnering.kanaal=smtp",
            "overgang.import.batch=25",
            "overgang.simulator.traag=1500ms",
            "spring.mail.host=localhost"
        })
@AutoConfigureMockMvc
@ActiveProfiles("test")
@ContextConfiguration(initializers = Proefomgeving.class)
@Import({
    Beginstand.class,
    EveryFlow.Dekking.class,
    Haperend.Configuratie.class,
    NagebootsteTopDossiers.class,
    NieuweKeten.class,
    Overgangsreis.class,
    Proefdossiers.class,
    Reis.class,
    SimulatorOpen.class,
    Statementteller.class,
    VasteKlok.class
})
public @interface Proef {}
