package nl.swv.overgang.simulator.store;

import nl.swv.overgang.simulator.Simulatie;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** The simulator's tables have a history of their own: those of the product never wait for them, nor make room. */
@Component
@Simulatie
class Simulatortabellen implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway product) {
        product.migrate();
        Flyway.configure()
                .configuration(product.getConfiguration())
                .locations("classpath:db/simulator")
                .table("flyway_simulator_history")
                .load()
                .migrate();
    }
}
