package nl.swv.overgang.school;

import java.time.Clock;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Groepen;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Makes the real Knoppencursussen on the collaborators of a test; nobody reads what it writes in the tijdlijn. */
public final class Cursusbalies {

    private Cursusbalies() {}

    public static Knoppencursussen met(Scholen scholen, Groepen groepen) {
        SimpleDriverDataSource geen = new SimpleDriverDataSource();
        Overgangstijdlijn tijdlijn =
                new Overgangstijdlijn(
                        JdbcClient.create(geen), new JdbcTemplate(geen), () -> Gebruiker.NIEMAND, Clock.systemUTC()) {
                    @Override
                    void bewaar(Blad blad) {}
                };
        return new Knoppencursussen(scholen, tijdlijn, groepen, event -> {}, Clock.systemUTC());
    }
}
