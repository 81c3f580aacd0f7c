package nl.swv.overgang.repetitie;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.swv.overgang.repetitie.Antwoorden.Antwoord;
import nl.swv.overgang.repetitie.Loket.Taak;

/** Plays everyone: looks into each task list and does, on a good day, what is in it. */
final class Speler {

    private static final String COORDINATOR = "coordinator";
    /** What one person writes off, another confirms (R22). */
    private static final String TWEEDE = "coordinator2";

    private final Loket loket;
    private final Werkvoorraad jobs;
    private final Random toeval;
    private final Antwoorden antwoorden;
    private final Map<String, Double> snelheden = new LinkedHashMap<>();
    private final Map<String, String> consulenten = new HashMap<>();
    private final Schoolspeler scholen;

    Speler(Loket loket, Werkvoorraad jobs, Instellingen instellingen, LocalDate van, LocalDate overgangsdatum) {
        this.loket = loket;
        this.jobs = jobs;
        this.toeval = new Random(instellingen.zaad());
        this.antwoorden = new Antwoorden(toeval);
        this.scholen = new Schoolspeler(loket, toeval);
        for (JsonNode school : loket.lees(COORDINATOR, "/api/scholen")) {
            String vestiging = school.path("vestiging").asText();
            boolean noordOost =
                    List.of("Noord", "Oost").contains(school.path("wijk").asText());
            consulenten.put(vestiging, noordOost ? "consulent1" : "consulent2");
            scholen.plan(vestiging, instellingen, van, overgangsdatum);
            snelheden.put("ib-" + vestiging, instellingen.school());
            snelheden.put("directeur-" + vestiging, instellingen.directie());
        }
        snelheden.put("consulent1", instellingen.consulent());
        snelheden.put("consulent2", instellingen.consulent());
        snelheden.put(COORDINATOR, instellingen.coordinator());
    }

    /** @return how many tasks were done on this school day */
    int speel(Speeldag dag) {
        int gedaan = 0;
        for (Map.Entry<String, Double> mens : snelheden.entrySet()) {
            for (Taak taak : loket.taken(mens.getKey())) {
                if (toeval.nextDouble() < 1 / Math.max(1, mens.getValue()) && doe(mens.getKey(), taak, dag)) {
                    gedaan++;
                    // what follows from it is done before anyone acts again, so each play of a seed is the same
                    jobs.wachtTotKlaar();
                }
            }
        }
        return gedaan;
    }

    /** What somebody else did in the meantime is no task any more; everything else that is refused ends the play. */
    private boolean doe(String wie, Taak taak, Speeldag dag) {
        try {
            return speel(wie, taak, dag);
        } catch (Geweigerd nee) {
            if (loket.bestaat(wie, taak)) {
                throw new IllegalStateException("%s could not do %s".formatted(wie, taak.taak()), nee);
            }
            return false;
        }
    }

    private boolean speel(String wie, Taak taak, Speeldag dag) {
        return switch (taak.taak()) {
            case "Task_KnoppencursusAfwachten" -> false;
            case "Task_KnoppencursusVastleggen",
                    "Task_OvergangsplanMaken",
                    "Task_InformatieInParnassysPlaatsen",
                    "Task_OvergangBevestigen" -> scholen.doe(wie, taak, dag);
            case "Task_OvergangsfaseAfsluiten" -> sluitAf(wie, taak);
            default -> dossier(wie, taak, dag);
        };
    }

    private boolean dossier(String wie, Taak taak, Speeldag dag) {
        JsonNode dossier = loket.lees(wie, "/api/taken/" + taak.id());
        String consulent = consulenten.getOrDefault(dossier.path("school").asText(), "consulent1");
        Antwoord antwoord = taak.taak().equals("Task_WeigeringOplossen")
                ? weigering(wie, dossier, dag)
                : antwoorden.op(taak.taak(), dossier, consulent, dag);
        if (antwoord == null) {
            throw new IllegalStateException("No player knows task " + taak.taak());
        }
        loket.bewaar(
                wie,
                "/api/dossiers/%s/%s".formatted(dossier.path("otDossiernummer").asText(), antwoord.onderdeel()),
                antwoord.inhoud());
        return klaar(wie, taak);
    }

    /** A pupil with a TOP Dossier from another OT dossier gets no second one: its number is entered. */
    private Antwoord weigering(String wie, JsonNode dossier, Speeldag dag) {
        JsonNode bekend = dossier.path("topDossiersVanLeerling").path(0);
        return new Antwoord(
                "top-dossier",
                bekend.isMissingNode()
                        ? Map.of("opnieuw", true)
                        : Map.of("nummer", bekend.asText(), "opnieuw", false, "geopendOp", dag.dag()));
    }

    /** Refused rows of the example are mended by nobody: two people write them off. Whatever else is open, is waited for. */
    private boolean sluitAf(String wie, Taak taak) {
        for (JsonNode regel :
                loket.lees(wie, "/api/overgang/aansluiting/geweigerd").path("regels")) {
            if (regel.path("afboeking").isMissingNode()
                    || regel.path("afboeking").isNull()) {
                schrijfAf(wie, regel);
            }
        }
        return loket.lees(wie, "/api/overgang/afsluiting").path("hindernissen").isEmpty() && klaar(wie, taak);
    }

    private void schrijfAf(String wie, JsonNode regel) {
        String pad = "/api/overgang/aansluiting/afboekingen";
        Map<String, Object> onderwerp = Map.of(
                "soort",
                "REGEL",
                "importId",
                regel.path("importId").asLong(),
                "regel",
                regel.path("regel").asLong());
        JsonNode alle =
                loket.doe(wie, pad, Map.of("onderwerp", onderwerp, "reden", "Deze regel is in OT zelf al opgeruimd."));
        loket.doe(
                TWEEDE,
                "%s/%d/bevestiging"
                        .formatted(pad, alle.path(alle.size() - 1).path("id").asLong()),
                Map.of());
    }

    private boolean klaar(String wie, Taak taak) {
        loket.rondAf(wie, taak);
        return true;
    }
}
