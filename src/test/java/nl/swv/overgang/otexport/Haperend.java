package nl.swv.overgang.otexport;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import nl.swv.overgang.Herstelbaar;
import nl.swv.overgang.school.Scholen;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real rows, that can be told to fail at the end of a batch: after the dossiers of it were started. */
public class Haperend extends Importregels implements Herstelbaar {

    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuratie {

        @Bean
        @Primary
        Haperend haperend(JdbcClient jdbc, NamedParameterJdbcTemplate batch, ObjectMapper json, Scholen scholen) {
            return new Haperend(jdbc, batch, json, scholen);
        }
    }

    private int nog = -1;

    Haperend(JdbcClient jdbc, NamedParameterJdbcTemplate batch, ObjectMapper json, Scholen scholen) {
        super(jdbc, batch, json, scholen);
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
    synchronized void bewaar(long importId, List<Importregel> regels) {
        super.bewaar(importId, regels);
        if (nog-- == 0) {
            throw new IllegalStateException("crash");
        }
    }
}
