package nl.swv.overgang.stand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.stand.Voortgang.Dag;
import nl.swv.overgang.stand.Voortgang.Scenariostand;
import org.jspecify.annotations.Nullable;

/** Adds up what the database counted. */
record Dossiertellingen(List<Dossiertelling> alle) {

    /** So many dossiers stand alike: the same account of R10, road, and civil days of coming in and closing. */
    record Dossiertelling(
            Status status, Scenario scenario, LocalDate ontvangen, @Nullable LocalDate gesloten, long aantal) {

        /** Whether these have, or had, a road home to go: not what is only backed up or out of reach (R09). */
        boolean vraagtWerk() {
            return status != Status.ALLEEN_BACKUP && status != Status.BUITEN_BEREIK;
        }

        /** R21: withdrawn is not done. */
        boolean isGedaan() {
            return status == Status.AFGEROND || status == Status.OVER_NAAR_TOP;
        }

        boolean isIngetrokken() {
            return status == Status.INGETROKKEN;
        }
    }

    long aantal(Predicate<Dossiertelling> welke) {
        return alle.stream().filter(welke).mapToLong(Dossiertelling::aantal).sum();
    }

    Map<Status, Long> perStatus() {
        Map<Status, Long> som = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            som.put(status, aantal(telling -> telling.status() == status));
        }
        return som;
    }

    /** The roads that have dossiers to bring home. */
    List<Scenariostand> perScenario() {
        List<Scenariostand> standen = new ArrayList<>();
        for (Scenario scenario : Scenario.values()) {
            Predicate<Dossiertelling> hier = telling -> telling.vraagtWerk() && telling.scenario() == scenario;
            if (aantal(hier) > 0) {
                standen.add(new Scenariostand(
                        scenario,
                        aantal(hier.and(Dossiertelling::isGedaan)),
                        aantal(hier.and(Dossiertelling::isIngetrokken)),
                        aantal(hier.and(telling -> telling.status().isOpen()))));
            }
        }
        return standen;
    }

    /** What was done (R21) by civil day, from the first day on which a dossier came in. */
    SortedMap<LocalDate, Long> gedaan() {
        SortedMap<LocalDate, Long> gedaan = perDag(Dossiertelling::isGedaan, Dossiertelling::gesloten);
        SortedMap<LocalDate, Long> ontvangen = perDag(Dossiertelling::vraagtWerk, Dossiertelling::ontvangen);
        if (!ontvangen.isEmpty()) {
            gedaan.putIfAbsent(ontvangen.firstKey(), 0L);
        }
        return gedaan;
    }

    /** How many were open at the end of each day, from the first one to today. */
    List<Dag> burndown(LocalDate vandaag) {
        SortedMap<LocalDate, Long> ontvangen = perDag(Dossiertelling::vraagtWerk, Dossiertelling::ontvangen);
        if (ontvangen.isEmpty()) {
            return List.of();
        }
        SortedMap<LocalDate, Long> gedaan = perDag(Dossiertelling::isGedaan, Dossiertelling::gesloten);
        SortedMap<LocalDate, Long> ingetrokken = perDag(Dossiertelling::isIngetrokken, Dossiertelling::gesloten);
        List<Dag> dagen = new ArrayList<>();
        long open = 0;
        for (LocalDate dag :
                ontvangen.firstKey().datesUntil(vandaag.plusDays(1)).toList()) {
            long erbij = ontvangen.getOrDefault(dag, 0L);
            long klaar = gedaan.getOrDefault(dag, 0L);
            long weg = ingetrokken.getOrDefault(dag, 0L);
            open += erbij - klaar - weg;
            dagen.add(new Dag(dag, erbij, klaar, weg, open));
        }
        return dagen;
    }

    private SortedMap<LocalDate, Long> perDag(
            Predicate<Dossiertelling> welke, Function<Dossiertelling, @Nullable LocalDate> dag) {
        SortedMap<LocalDate, Long> som = new TreeMap<>();
        for (Dossiertelling telling : alle) {
            LocalDate op = dag.apply(telling);
            if (op != null && welke.test(telling)) {
                som.merge(op, telling.aantal(), Long::sum);
            }
        }
        return som;
    }
}
