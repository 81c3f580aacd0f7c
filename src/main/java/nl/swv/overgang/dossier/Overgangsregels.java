package nl.swv.overgang.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the SWV may set about the rules.
 *
 * @param minimumDocumenten how many of the documents of B9 must have been sent (R05)
 */
@Validated
@ConfigurationProperties("overgang.regels")
public record Overgangsregels(@Min(1) @Max(3) @DefaultValue("1") int minimumDocumenten) {}
