package nl.swv.overgang.stand;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts dossiers in the database as they could stand there, without their road. */
@TestComponent
public class Proefdossiers {

    /** The first civil day of all of them. */
    static final LocalDate ONTVANGEN = LocalDate.of(2026, 9, 1);

    private final JdbcClient jdbc;

    Proefdossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param kolommen further columns by name */
    public void zet(String nummer, Status status, Scenario scenario, Map<String, ?> kolommen) {
        Map<String, Object> alle = new HashMap<>(kolommen);
        alle.putIfAbsent("school", "12AB00");
        alle.putIfAbsent("module", "OT_1LOKET");
        alle.putIfAbsent("ontvangen_dag", ONTVANGEN);
        alle.put("ot_dossiernummer", nummer);
        alle.put("status", status.name());
        alle.put("scenario", scenario.name());
        List<String> namen = List.copyOf(alle.keySet());
        jdbc.sql("insert into dossier (ontvangen_op, %s) values (current_timestamp, :%s)"
                        .formatted(String.join(", ", namen), String.join(", :", namen)))
                .params(alle)
                .update();
    }

    public void zet(String nummer, Status status) {
        zet(nummer, status, Scenario.AFRONDING, Map.of());
    }

    /** Asks for everything; the tests ask for less. */
    static Vraag vraag() {
        return new Vraag(new HashMap<>());
    }

    /** A Dossierfilter in which a test names only what it is about. */
    record Vraag(Map<String, @Nullable Object> delen) {

        Vraag met(String naam, Object waarde) {
            delen.put(naam, waarde);
            return this;
        }

        @SuppressWarnings("unchecked")
        Dossierfilter filter() {
            return new Dossierfilter(
                    (java.util.Set<Status>) delen.getOrDefault("statussen", java.util.Set.of()),
                    (Scenario) delen.get("scenario"),
                    (String) delen.get("school"),
                    (Boolean) delen.get("uitExport"),
                    (String) delen.get("consulent"),
                    (String) delen.get("taak"),
                    (String) delen.get("zonderTaak"),
                    (Dossierfilter.Termijn) delen.get("termijn"),
                    (LocalDate) delen.get("gesloten"),
                    (Dossierfilter.Plaatsing) delen.get("parnassys"),
                    (String) delen.get("zoek"),
                    (String) delen.get("sorteer"),
                    (int) delen.getOrDefault("pagina", 1),
                    (int) delen.getOrDefault("perPagina", 50));
        }
    }
}
