package nl.swv.overgang.dossier.toetsing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the SWV may set about the rules.
 *
 * @param minimumDocumenten how many of the documents of B9 must have been sent (R05)
 * @param topDossiernummer what a number of TOP Dossier looks like, received or typed
 */
@Validated
@ConfigurationProperties("overgang.regels")
public record Overgangsregels(
        @Min(1) @Max(3) @DefaultValue("1") int minimumDocumenten,
        @DefaultValue("[A-Za-z0-9][A-Za-z0-9./-]{2,39}") Pattern topDossiernummer) {

    public boolean isTopDossiernummer(String nummer) {
        return topDossiernummer.matcher(nummer).matches();
    }
}
