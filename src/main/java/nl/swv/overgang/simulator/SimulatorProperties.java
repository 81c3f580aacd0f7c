package nl.swv.overgang.simulator;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the simulator.
 *
 * @param traag how long TRAAG waits: longer than overgang.top-dossier.read-timeout
 */
@Simulatie
@ConfigurationProperties("overgang.simulator")
public record SimulatorProperties(@DefaultValue("15s") Duration traag) {}
