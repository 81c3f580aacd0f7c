package nl.swv.overgang.repetitie;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What a plausible person fills in for a task of a dossier. */
final class Antwoorden {

    /** What is saved, and where under /api/dossiers/{nummer}. */
    record Antwoord(String onderdeel, Map<String, ?> inhoud) {}

    private static final String REDEN = "Drukte rond de vakantie";

    private final Random toeval;

    Antwoorden(Random toeval) {
        this.toeval = toeval;
    }

    /** @return nothing where there is nothing to do but wait */
    @Nullable
    Antwoord op(String taak, JsonNode dossier, String consulent, Speeldag dag) {
        return switch (taak) {
            case "Task_ScenarioKiezen" -> scenario(dossier);
            case "Task_EvaluatieToevoegenAanOpp" ->
                new Antwoord("evaluatie", Map.of("evaluatiedatum", dag.dag(), "toegevoegdAanOpp", true));
            case "Task_OppOpslaanInParnassys" -> new Antwoord("parnassys", parnassys("opgeslagenOp", dag));
            case "Task_NieuweActieVoorbereiden" -> nieuweActie(dossier);
            case "Task_DocumentenBeveiligdVerzenden" -> verzending(dossier, consulent, dag);
            case "Task_EvaluatiegesprekVoeren" -> gesprek(dag);
            case "Task_MomentopnameVastleggen" -> momentopname(dossier, dag);
            case "Task_BijlagenInHetLogboekPlaatsen" ->
                new Antwoord("bijlagenplaatsing", Map.of("inLogboek", true, "geplaatstOp", dag.dag()));
            case "Task_TopDossierHandmatigOpenen" ->
                new Antwoord(
                        "top-dossier",
                        Map.of(
                                "nummer", nummer(dossier),
                                "geopendOp", dag.dag(),
                                "cyclus", "EXTRA_ONDERSTEUNING"));
            case "Task_NazorgOppakken" -> nazorg(dossier, dag);
            case "Task_OntheffingAanvragen" ->
                new Antwoord(
                        "ontheffingsaanvraag",
                        Map.of(
                                "geldigTot", dag.dag().plusDays(28),
                                "cursusOp", dag.dag().plusDays(14),
                                "reden", "De cursus was vol"));
            case "Task_OntheffingBevestigen" ->
                new Antwoord(
                        "ontheffingsbesluit",
                        toeval.nextInt(4) > 0 ? Map.of("akkoord", true) : Map.of("akkoord", false, "reden", REDEN));
            default -> null;
        };
    }

    static Map<String, Object> parnassys(String veld, Speeldag dag) {
        return dag.isTeLaat() ? Map.of(veld, dag.dag(), "reden", REDEN) : Map.of(veld, dag.dag());
    }

    private static Antwoord scenario(JsonNode dossier) {
        String voorstel = dossier.path("voorstel").asText("AFRONDING");
        boolean kan = !voorstel.equals("null") && !voorstel.isEmpty();
        return new Antwoord("scenariokeuze", Map.of("scenario", kan ? voorstel : "AFRONDING"));
    }

    private static Antwoord nieuweActie(JsonNode dossier) {
        String actie = dossier.path("soort").asText().equals("STARTGESPREK") ? "A_EN_O" : "ARRANGEMENT";
        return new Antwoord(
                "nieuwe-actie",
                Map.of(
                        "actie",
                        actie,
                        "lichteOvergeslagen",
                        true,
                        "reden",
                        "De school handelde al planmatig",
                        "bijlagen",
                        List.of("VERSLAG_STARTGESPREK")));
    }

    private Antwoord verzending(JsonNode dossier, String consulent, Speeldag dag) {
        String betrokken = dossier.path("consulent").asText("");
        return new Antwoord(
                "verzendbewijs",
                Map.of(
                        "kanaal", "ZIVVER",
                        "kenmerk", "zv-%06d".formatted(toeval.nextInt(1_000_000)),
                        "consulent", betrokken.isEmpty() || betrokken.equals("null") ? consulent : betrokken,
                        "verzondenOp", dag.eerder(4),
                        "documenten", List.of("GEEVALUEERD_OPP")));
    }

    private static Antwoord momentopname(JsonNode dossier, Speeldag dag) {
        Map<String, Object> inhoud = new HashMap<>(Map.of(
                "datum",
                dag.dag(),
                "belemmerend",
                List.of("concentratie"),
                "stimulerend",
                List.of("werkt graag samen")));
        if (dossier.path("topWijze").asText().equals("HANDMATIG")) {
            inhoud.put("inTopOp", dag.dag());
        }
        return new Antwoord("momentopname", inhoud);
    }

    private Antwoord gesprek(Speeldag dag) {
        Map<String, Object> inhoud =
                new HashMap<>(Map.of("ontvangen", true, "ontvangenOp", dag.dag(), "gehoudenOp", dag.eerder(1)));
        int worp = toeval.nextInt(100);
        if (worp < 15) {
            inhoud.put("uitkomst", "BEEINDIGEN");
        } else if (worp < 30) {
            inhoud.put("uitkomst", "ANDERE_ACTIE");
        } else {
            inhoud.putAll(Map.of(
                    "uitkomst",
                    "VERLENGEN",
                    "lichteOvergeslagen",
                    true,
                    "reden",
                    "Het arrangement loopt door",
                    "oppAlsBasis",
                    true,
                    "bijlagen",
                    List.of("PLANMATIG_HANDELEN")));
        }
        return new Antwoord("evaluatiegesprek", inhoud);
    }

    private Antwoord nazorg(JsonNode dossier, Speeldag dag) {
        boolean vrij = dossier.path("topDossiernummer").isNull()
                && List.of("NIEUWE_ACTIE", "VERLENGING")
                        .contains(dossier.path("scenario").asText());
        return vrij && toeval.nextInt(10) == 0
                ? new Antwoord(
                        "nazorg",
                        Map.of(
                                "contactOp", dag.dag(),
                                "afspraak", "Geen vervolg meer nodig",
                                "geregeld", true,
                                "scenario", "AFRONDING",
                                "reden", "De school redt het zelf"))
                : new Antwoord(
                        "nazorg",
                        Map.of(
                                "contactOp",
                                dag.dag(),
                                "afspraak",
                                "De school rondt dit deze week af",
                                "geregeld",
                                true));
    }

    static String nummer(JsonNode dossier) {
        return "TD-R-" + dossier.path("otDossiernummer").asText();
    }
}
