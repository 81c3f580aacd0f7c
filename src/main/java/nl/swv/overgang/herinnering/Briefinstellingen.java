package nl.swv.overgang.herinnering;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a reminder says about this installation.
 *
 * @param adres where users log in, such as https://overgang.swv.example; without one the text gives no link
 * @param swvNaam who signs
 * @param hulp B10: sentences on where to ask for help
 */
@ConfigurationProperties("overgang")
record Briefinstellingen(
        @Nullable URI adres,
        @DefaultValue("Samenwerkingsverband") String swvNaam,
        @DefaultValue Map<String, String> hulp) {

    /** Where the tasks are, as the end of a sentence: a link without a full stop, or words with one. */
    String takenpagina() {
        return adres == null
                ? "in de Tasklist, op het adres waar u zich aanmeldt."
                : "op " + adres.toString().replaceFirst("/+$", "") + "/camunda/app/tasklist/";
    }
}
