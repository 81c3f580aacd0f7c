package nl.swv.overgang.platform.productie;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The road to the database of a real installation: what its address tells, and what the database says of itself. */
final class Databaseverbinding {

    private static final int OUDSTE_VERSIE = 15;

    private static final Pattern ADRES = Pattern.compile("jdbc:postgresql:(?://([^/?]*)/?)?[^?]*(?:\\?(.*))?");
    private static final Pattern LOKAAL = Pattern.compile("|localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");
    private static final Set<String> TLS = Set.of("require", "verify-ca", "verify-full");

    private Databaseverbinding() {}

    /** @param vertrouwd hosts that the installation names itself: what lies between is its own */
    static boolean isVeilig(String url, Set<String> vertrouwd) {
        Matcher adres = ADRES.matcher(url);
        if (!adres.matches()) {
            return false;
        }
        String hosts = adres.group(1) == null ? "" : adres.group(1);
        return isVersleuteld(adres.group(2) == null ? "" : adres.group(2))
                || Arrays.stream(hosts.split(","))
                        .map(host -> host.replaceFirst(":\\d+$", ""))
                        .allMatch(host -> LOKAAL.matcher(host).matches() || vertrouwd.contains(host));
    }

    /** The last of several would count: each must do. */
    private static boolean isVersleuteld(String vraag) {
        List<String> modes = Arrays.stream(vraag.split("&"))
                .filter(deel -> deel.startsWith("sslmode="))
                .map(deel -> deel.substring("sslmode=".length()))
                .toList();
        return !modes.isEmpty() && TLS.containsAll(modes);
    }

    /** Asks the database once, before anything else does. */
    static Optional<String> gebrek(String url, String account, String wachtwoord) {
        try (Connection verbinding = DriverManager.getConnection(url, account, wachtwoord)) {
            return gebrek(verbinding.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException e) {
            return Optional.of(gebrek(String.valueOf(e.getSQLState())));
        }
    }

    static Optional<String> gebrek(int versie) {
        return versie >= OUDSTE_VERSIE
                ? Optional.empty()
                : Optional.of(
                        "de database is PostgreSQL %d, en %d of nieuwer is nodig".formatted(versie, OUDSTE_VERSIE));
    }

    private static String gebrek(String sqlState) {
        if (sqlState.startsWith("28")) {
            return "de database weigert spring.datasource.username en .password";
        }
        return sqlState.equals("3D000")
                ? "de database van spring.datasource.url bestaat niet"
                : "de database van spring.datasource.url is niet te bereiken";
    }
}
