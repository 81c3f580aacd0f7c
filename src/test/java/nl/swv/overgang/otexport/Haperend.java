package nl.swv.overgang.otexport;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.Herstelbaar;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The real register, that can be told to fail at the end of a batch: after the dossiers of it were started. */
public class Haperend implements Importregister, Herstelbaar {

    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuratie {

        @Bean
        @Primary
        Haperend haperend(@Qualifier("jdbcImportregister") Importregister echt) {
            return new Haperend(echt);
        }
    }

    private final Importregister echt;
    private int nog = -1;

    Haperend(Importregister echt) {
        this.echt = echt;
    }

    @Override
    public synchronized void herstel() {
        nog = -1;
    }

    /** So many batches go well, the next one does not. */
    public synchronized void valOmNa(int batches) {
        nog = batches;
    }

    @Override
    public long begin(Importsoort soort, String door, Instant op, String sha256) {
        return echt.begin(soort, door, op, sha256);
    }

    @Override
    public synchronized void bewaar(long importId, List<Regeluitkomst> regels) {
        echt.bewaar(importId, regels);
        if (nog-- == 0) {
            throw new IllegalStateException("crash");
        }
    }

    @Override
    public synchronized void boek(long importId, List<Regeluitkomst> regels) {
        echt.boek(importId, regels);
        if (nog-- == 0) {
            throw new IllegalStateException("crash");
        }
    }

    @Override
    public Map<String, Eerder> eerder(long importId, Collection<String> sleutels) {
        return echt.eerder(importId, sleutels);
    }

    @Override
    public void rondAf(long importId, Instant op, long regels, Map<Uitkomst, Long> aantallen) {
        echt.rondAf(importId, op, regels, aantallen);
    }
}
