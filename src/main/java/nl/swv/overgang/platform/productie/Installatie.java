package nl.swv.overgang.platform.productie;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** What must be set before the application may hold real dossiers. */
final class Installatie {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final int KORTSTE_WACHTWOORD = 12;
    private static final int KORTSTE_SLEUTEL = 32;
    private static final String VOORBEELD = "is nog een voorbeeldwaarde";
    private static final String OPEN_COOKIE = "staat uit: dan gaat een cookie ook zonder https";

    private static final List<Instelling> ALTIJD = List.of(
            new Instelling("overgang.overgangsdatum", Installatie::isDatum, "is geen datum zoals 2027-01-01"),
            new Instelling("overgang.swv-code", not("PO0000", "PO0001"), VOORBEELD),
            new Instelling("spring.datasource.url", url -> url.startsWith(POSTGRESQL), "is geen PostgreSQL-database"),
            new Instelling("spring.datasource.username", not("sa"), VOORBEELD),
            new Instelling("spring.datasource.password", not("demo"), VOORBEELD),
            new Instelling("overgang.beheerder.id", not("demo"), VOORBEELD),
            new Instelling(
                    "overgang.beheerder.wachtwoord",
                    wachtwoord -> wachtwoord.length() >= KORTSTE_WACHTWOORD,
                    "heeft minder dan %d tekens".formatted(KORTSTE_WACHTWOORD)),
            new Instelling(
                    "overgang.audit.sleutel",
                    sleutel -> sleutel.length() >= KORTSTE_SLEUTEL && !sleutel.startsWith("demo-"),
                    "heeft minder dan %d tekens of is een voorbeeldwaarde".formatted(KORTSTE_SLEUTEL)),
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

    /** What the application sets itself: nobody may loosen it. */
    private static final List<Instelling> VEILIG = List.of(
            new Instelling(
                    "camunda.bpm.authorization.enabled", Installatie::isAan, "staat uit: dan mag iedereen alles"),
            new Instelling("server.servlet.session.cookie.secure", Installatie::isAan, OPEN_COOKIE),
            new Instelling("camunda.bpm.webapp.csrf.enable-secure-cookie", Installatie::isAan, OPEN_COOKIE),
            new Instelling("camunda.bpm.webapp.session-cookie.enable-secure-cookie", Installatie::isAan, OPEN_COOKIE));

    private static final Set<String> VRIJGEGEVEN = Set.of("health", "info", "metrics");

    private Installatie() {}

    /** Everything that is missing, unsafe or still a value of the demo; empty when the installation is ready. */
    static List<String> gebreken(Environment omgeving) {
        List<Instelling> nodig = new ArrayList<>(ALTIJD);
        nodig.addAll(VEILIG);
        if ("http".equalsIgnoreCase(omgeving.getProperty("overgang.top-dossier.koppeling"))) {
            nodig.addAll(BIJ_KOPPELING_HTTP);
        }
        return Stream.concat(
                        nodig.stream().flatMap(instelling -> instelling.gebrek(omgeving).stream()),
                        Stream.of(open(omgeving), onversleuteld(omgeving)).flatMap(Optional::stream))
                .toList();
    }

    private static Optional<String> open(Environment omgeving) {
        return VRIJGEGEVEN.containsAll(waarden(omgeving, "management.endpoints.web.exposure.include"))
                ? Optional.empty()
                : Optional.of("management.endpoints.web.exposure.include (MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE)"
                        + " geeft meer vrij dan health, info en metrics");
    }

    private static Optional<String> onversleuteld(Environment omgeving) {
        String url = omgeving.getProperty("spring.datasource.url", "");
        return !url.startsWith(POSTGRESQL)
                        || Databaseverbinding.isVeilig(url, waarden(omgeving, "overgang.database.vertrouwde-host"))
                ? Optional.empty()
                : Optional.of("spring.datasource.url (SPRING_DATASOURCE_URL) gaat zonder TLS naar een andere machine;"
                        + " zet er sslmode=verify-full in, of noem die machine in overgang.database.vertrouwde-host"
                        + " (OVERGANG_DATABASE_VERTROUWDEHOST) als het netwerk ertussen van u alleen is");
    }

    private static Set<String> waarden(Environment omgeving, String naam) {
        return Binder.get(omgeving).bind(naam, Bindable.setOf(String.class)).orElse(Set.of());
    }

    private static boolean isAan(String waarde) {
        return "true".equalsIgnoreCase(waarde);
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
