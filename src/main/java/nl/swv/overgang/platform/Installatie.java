package nl.swv.overgang.platform;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.core.env.PropertyResolver;

/** What must be set before the application may hold real dossiers. */
final class Installatie {

    private static final int KORTSTE_WACHTWOORD = 12;
    private static final String VOORBEELD = "is nog een voorbeeldwaarde";

    private static final List<Instelling> ALTIJD = List.of(
            new Instelling("overgang.overgangsdatum", Installatie::isDatum, "is geen datum zoals 2027-01-01"),
            new Instelling("overgang.swv-code", not("PO0000", "PO0001"), VOORBEELD),
            new Instelling(
                    "spring.datasource.url", url -> url.startsWith("jdbc:postgresql:"), "is geen PostgreSQL-database"),
            new Instelling("spring.datasource.username", not("sa"), VOORBEELD),
            new Instelling("spring.datasource.password", not("demo"), VOORBEELD),
            new Instelling("overgang.beheerder.id", not("demo"), VOORBEELD),
            new Instelling(
                    "overgang.beheerder.wachtwoord",
                    wachtwoord -> wachtwoord.length() >= KORTSTE_WACHTWOORD,
                    "heeft minder dan %d tekens".formatted(KORTSTE_WACHTWOORD)),
            new Instelling(
                    "overgang.top-dossier.koppeling",
                    koppeling -> Set.of("http", "handmatig").contains(koppeling.toLowerCase(Locale.ROOT)),
                    "is geen http of handmatig"));

    private static final List<Instelling> BIJ_KOPPELING_HTTP = List.of(
            new Instelling(
                    "overgang.top-dossier.base-url",
                    Pattern.compile(
                                    "(?!.*/simulator/)(https://.+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/].*)?)")
                            .asMatchPredicate(),
                    "is de simulator of geen https-adres"),
            new Instelling("overgang.top-dossier.token", not("demo-token"), VOORBEELD));

    private Installatie() {}

    /** Everything that is missing or still a value of the demo; empty when the installation is ready. */
    static List<String> gebreken(PropertyResolver omgeving) {
        List<Instelling> nodig = new ArrayList<>(ALTIJD);
        if ("http".equalsIgnoreCase(omgeving.getProperty("overgang.top-dossier.koppeling"))) {
            nodig.addAll(BIJ_KOPPELING_HTTP);
        }
        return nodig.stream()
                .flatMap(instelling -> instelling.gebrek(omgeving).stream())
                .toList();
    }

    private static Predicate<String> not(String... voorbeelden) {
        return waarde -> !Set.of(voorbeelden).contains(waarde);
    }

    private static boolean isDatum(String tekst) {
        try {
            LocalDate.parse(tekst);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
