package nl.swv.overgang.audit;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param sleutel what the lines are sealed with; who has the database and not this cannot change a line unseen. Kept out of
 *     the database and of its back-ups.
 * @param bewaartermijn how long a line is kept
 */
@ConfigurationProperties("overgang.audit")
public record Auditinstellingen(String sleutel, @DefaultValue("P5Y") Period bewaartermijn) {}
