package nl.swv.overgang.platform.productie;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.core.env.PropertyResolver;

/**
 * A setting that every real installation fills in itself.
 *
 * @param isEcht whether a value can be a real installation's
 * @param anders what is said of a value that cannot, after the name of the setting
 */
record Instelling(String naam, Predicate<String> isEcht, String anders) {

    /** What is wrong, with the setting's name as a property and as an environment variable; never its value. */
    Optional<String> gebrek(PropertyResolver omgeving) {
        String waarde = omgeving.getProperty(naam, "").strip();
        if (waarde.isEmpty()) {
            return Optional.of("%s (%s) ontbreekt".formatted(naam, omgevingsvariabele()));
        }
        return isEcht.test(waarde)
                ? Optional.empty()
                : Optional.of("%s (%s) %s".formatted(naam, omgevingsvariabele(), anders));
    }

    private String omgevingsvariabele() {
        return naam.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
