package nl.swv.overgang.overgangsfase;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose overgang this is.
 *
 * @param swvCode business key of the process of the samenwerkingsverband
 * @param hulp sentences by kind: technisch (TOP Dossier), inhoudelijk (the SWV) (B10)
 */
@ConfigurationProperties("overgang")
public record Overgangsinstellingen(@DefaultValue("PO0000") String swvCode, @DefaultValue Map<String, String> hulp) {}
