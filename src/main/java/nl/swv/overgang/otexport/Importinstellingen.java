package nl.swv.overgang.otexport;

import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How files are read.
 *
 * @param kolommen our column and its name in the file, where that differs
 * @param batch rows in one transaction
 * @param maxMeldingen how many fouten and how many waarschuwingen an answer shows
 * @param leerlingPatroon what a pseudonym of the SWV looks like: never a name
 */
@ConfigurationProperties("overgang.import")
public record Importinstellingen(
        @DefaultValue Map<String, String> kolommen,
        @DefaultValue("200") int batch,
        @DefaultValue("5000") int maxMeldingen,
        @DefaultValue("LL-[A-Z0-9]{2,16}|(?=.*[0-9])[A-Za-z0-9-]{2,24}") Pattern leerlingPatroon) {

    public Importinstellingen {
        kolommen.keySet().stream().filter(kolom -> !Importsoort.isKolom(kolom)).forEach(kolom -> {
            throw new IllegalArgumentException("overgang.import.kolommen kent geen kolom " + kolom);
        });
    }
}
