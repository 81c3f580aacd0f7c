package nl.swv.overgang.repetitie;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.swv.overgang.repetitie.Loket.Taak;

/** Plays the tasks of schools: their knoppencursus, their plan, ParnasSys, and that they are over. */
final class Schoolspeler {

    private static final Set<String> OPEN = Set.of("LOPEND", "NAZORG");

    private final Loket loket;
    private final Random toeval;
    private final Map<String, LocalDate> cursussen = new HashMap<>();

    Schoolspeler(Loket loket, Random toeval) {
        this.loket = loket;
        this.toeval = toeval;
    }

    void plan(String vestiging, Instellingen instellingen, LocalDate van, LocalDate overgangsdatum) {
        cursussen.put(vestiging, cursusdag(instellingen, van, overgangsdatum));
    }

    private LocalDate cursusdag(Instellingen instellingen, LocalDate van, LocalDate overgangsdatum) {
        boolean laat = toeval.nextDouble() < instellingen.cursusTeLaat();
        int dagen = (int) (overgangsdatum.toEpochDay() - van.toEpochDay());
        return laat
                ? overgangsdatum.plusDays(7 + toeval.nextInt(14))
                : van.plusDays(10 + toeval.nextInt(Math.max(1, dagen - 14)));
    }

    /** @return false where there is nothing to do but wait */
    boolean doe(String wie, Taak taak, Speeldag dag) {
        return taak.taak().equals("Task_KnoppencursusVastleggen") ? cursus(wie, taak, dag) : school(wie, taak, dag);
    }

    private boolean cursus(String wie, Taak taak, Speeldag dag) {
        String vestiging = loket.lees(wie, "/api/schooltaken/" + taak.id())
                .at("/school/vestiging")
                .asText();
        LocalDate cursus = cursussen.getOrDefault(vestiging, dag.dag());
        if (cursus.isAfter(dag.dag())) {
            return false;
        }
        // the task ends by itself: the process hears of the course
        loket.bewaar(wie, "/api/scholen/" + vestiging + "/knoppencursus", Map.of("gevolgdOp", cursus, "deelnemers", 4));
        return true;
    }

    private boolean school(String wie, Taak taak, Speeldag dag) {
        JsonNode beeld = loket.lees(wie, "/api/schooltaken/" + taak.id());
        String vestiging = beeld.at("/school/vestiging").asText();
        Map<String, ?> inhoud =
                switch (taak.taak()) {
                    case "Task_OvergangsplanMaken" -> plan(beeld, vestiging, dag);
                    case "Task_InformatieInParnassysPlaatsen" -> Map.of("dossiers", vinkjes(beeld, dag));
                    default -> Map.of("akkoord", true);
                };
        String onderdeel =
                switch (taak.taak()) {
                    case "Task_OvergangsplanMaken" -> "overgangsplan";
                    case "Task_InformatieInParnassysPlaatsen" -> "parnassys";
                    default -> "bevestiging";
                };
        loket.bewaar(wie, "/api/scholen/%s/%s".formatted(vestiging, onderdeel), inhoud);
        loket.rondAf(wie, taak);
        return true;
    }

    private Map<String, ?> plan(JsonNode beeld, String vestiging, Speeldag dag) {
        LocalDate cursus = cursussen.getOrDefault(vestiging, dag.dag());
        List<String> eerst = nummers(beeld).stream().limit(3).toList();
        String laatste = beeld.path("laatsteSchooldag").asText();
        return Map.of(
                "eerst", eerst,
                "geplandeCursus", cursus.isBefore(dag.dag()) ? dag.dag() : cursus,
                "eersteKlaarOp", laatste,
                "alleKlaarOp", laatste);
    }

    private static List<String> nummers(JsonNode beeld) {
        return StreamSupport.stream(beeld.path("dossiers").spliterator(), false)
                .filter(dossier -> OPEN.contains(dossier.path("status").asText()))
                .map(dossier -> dossier.path("nummer").asText())
                .toList();
    }

    private static List<Map<String, Object>> vinkjes(JsonNode beeld, Speeldag dag) {
        return StreamSupport.stream(beeld.path("dossiers").spliterator(), false)
                .filter(dossier -> dossier.path("parnassysOp").asText("null").equals("null"))
                .map(dossier -> {
                    Map<String, Object> vinkje = new HashMap<>(Antwoorden.parnassys("geplaatstOp", dag));
                    vinkje.put("nummer", dossier.path("nummer").asText());
                    return vinkje;
                })
                .toList();
    }
}
