package nl.swv.overgang.otexport;

import static nl.swv.overgang.otexport.Importstand.Stand.AFGEBROKEN;
import static nl.swv.overgang.otexport.Importstand.Stand.LOPEND;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.swv.overgang.otexport.Importstand.Bevindingen;
import nl.swv.overgang.otexport.Importstand.Stand;
import nl.swv.overgang.otexport.Importstand.Stap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** How far imports were, each time that one said so. */
class Voortganggeheugen extends Importstanden {

    /** Of the last import alone. */
    final List<Importstand> standen = new ArrayList<>();

    private long nummer = -1;

    Voortganggeheugen() {
        super(JdbcClient.create(new SimpleDriverDataSource()), new ObjectMapper(), Clock.systemUTC());
    }

    @Override
    Importstand begin(Importsoort soort, boolean proef, boolean volledig, String door, String sha256) {
        nummer++;
        standen.clear();
        standen.add(stand(soort, proef, volledig, door, LOPEND, Stap.CONTROLEREN, null));
        return van(nummer);
    }

    @Override
    void leeft(long id) {}

    @Override
    void bewaar(Importstand stand) {
        standen.add(stand);
    }

    @Override
    public void breekAf(long id, @Nullable String melding) {
        Importstand nu = van(id);
        standen.add(stand(nu.soort(), nu.proef(), nu.volledig(), nu.door(), AFGEBROKEN, nu.stap(), melding));
    }

    @Override
    Importstand van(long id) {
        return standen.get(standen.size() - 1);
    }

    @Override
    public Optional<Importstand> lopend() {
        return Optional.empty();
    }

    private Importstand stand(
            Importsoort soort,
            boolean proef,
            boolean volledig,
            String door,
            Stand stand,
            Stap stap,
            @Nullable String melding) {
        return new Importstand(
                nummer,
                soort,
                proef,
                volledig,
                door,
                Instant.EPOCH,
                stand,
                stap,
                0,
                null,
                stand == AFGEBROKEN ? Instant.EPOCH : null,
                Map.of(),
                0,
                Bevindingen.geen(List.of()),
                melding,
                null);
    }
}
