package nl.swv.overgang.otexport;

import java.util.Map;
import java.util.regex.Pattern;
import nl.swv.overgang.platform.schrijfwijze.Nummervorm;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How files are read.
 *
 * @param kolommen our column and its name in the file, where that differs
 * @param batch rows in one transaction
 * @param maxMeldingen how many fouten and how many waarschuwingen an answer shows
 * @param dossierPatroon what an OT-dossiernummer looks like: never a name (domein.md §8)
 * @param leerlingPatroon what a pseudonym of the SWV looks like: never a name, never a date
 */
@ConfigurationProperties("overgang.import")
public record Importinstellingen(
        @DefaultValue Map<String, String> kolommen,
        @DefaultValue("200") int batch,
        @DefaultValue("5000") int maxMeldingen,
        @DefaultValue("[A-Z]{0,4}(?=[0-9-]*[0-9])[0-9-]{1,36}") Pattern dossierPatroon,
        @DefaultValue("LL-[2-9A-HJ-NP-Z]{5}") Pattern leerlingPatroon) {

    private static final int LANGSTE_NUMMER = 40;
    private static final int LANGSTE_PSEUDONIEM = 24;

    public Importinstellingen {
        kolommen.keySet().stream().filter(kolom -> !Importsoort.isKolom(kolom)).forEach(kolom -> {
            throw new IllegalArgumentException("overgang.import.kolommen kent geen kolom " + kolom);
        });
        nummers(dossierPatroon);
        pseudoniemen(leerlingPatroon);
    }

    public Nummervorm nummers() {
        return nummers(dossierPatroon);
    }

    public Nummervorm pseudoniemen() {
        return pseudoniemen(leerlingPatroon);
    }

    private static Nummervorm nummers(Pattern patroon) {
        return Nummervorm.vanNummers("overgang.import.dossier-patroon", patroon, LANGSTE_NUMMER);
    }

    private static Nummervorm pseudoniemen(Pattern patroon) {
        return Nummervorm.vanPseudoniemen("overgang.import.leerling-patroon", patroon, LANGSTE_PSEUDONIEM);
    }
}
