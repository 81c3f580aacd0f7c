package nl.swv.overgang.afbreken;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.uitlevering.Bezoek;
import org.springframework.http.HttpMethod;

/** Brings the example of the demo so far that, once OT is closed, each kind of task lies open somewhere. */
final class Overgangswerk {

    /** Of each diagram; what only comes when everything is done, or only without a link to TOP Dossier, is not among them. */
    static final List<String> TAKEN = List.of(
            "Task_ScenarioKiezen",
            "Task_EvaluatieToevoegenAanOpp",
            "Task_OppOpslaanInParnassys",
            "Task_NieuweActieVoorbereiden",
            "Task_DocumentenBeveiligdVerzenden",
            "Task_EvaluatiegesprekVoeren",
            "Task_MomentopnameVastleggen",
            "Task_NazorgOppakken",
            "Task_OntheffingAanvragen",
            "Task_OntheffingBevestigen",
            "Task_WeigeringOplossen",
            "Task_OvergangsplanMaken",
            "Task_InformatieInParnassysPlaatsen",
            "Task_KnoppencursusVastleggen");

    private static final String DEMO = "demo";

    private final String adres;

    Overgangswerk(String adres) {
        this.adres = adres;
    }

    void breng() {
        afronding();
        nieuweActie();
        verlenging();
        overgangsplan();
        overgangsdatum();
        als("consulent2")
                .doe(
                        "Task_OntheffingAanvragen",
                        "ontheffingsaanvraag",
                        Map.of("geldigTot", dag(28), "cursusOp", dag(14), "reden", "De cursus was vol"));
        als("coordinator").taken("Task_OntheffingBevestigen");
    }

    private static String dag(int overDagen) {
        return LocalDate.now().plusDays(overDagen).toString();
    }

    private Bezoek als(String wie) {
        return Bezoek.van(adres, wie, DEMO);
    }

    private void afronding() {
        als("ib-12AB00")
                .doe(
                        "Task_EvaluatieToevoegenAanOpp",
                        "evaluatie",
                        Map.of("evaluatiedatum", dag(0), "toegevoegdAanOpp", true));
    }

    /** One waits for the course of its school, and one is refused by TOP Dossier: it does not know the school. */
    private void nieuweActie() {
        als("coordinator")
                .stuur(
                        HttpMethod.PUT,
                        "/simulator/top-dossier/onbekende-scholen",
                        Map.of("scholen", List.of("12AB00", "12AB01", "15AB00", "20AB00")));
        for (String consulent : List.of("consulent1", "consulent2")) {
            for (int keer = als(consulent).taken("Task_NieuweActieVoorbereiden").size(); keer > 1; keer--) {
                als(consulent)
                        .doe(
                                "Task_NieuweActieVoorbereiden",
                                "nieuwe-actie",
                                Map.of("actie", "TLV", "lichteOvergeslagen", false, "bijlagen", List.of()));
            }
        }
        als("consulent1").taken("Task_WeigeringOplossen");
        als("consulent2").taken("Task_KnoppencursusAfwachten");
    }

    private void verlenging() {
        Bezoek school = als("ib-14AB00");
        for (int keer = 0; keer < 2; keer++) {
            school.doe(
                    "Task_DocumentenBeveiligdVerzenden",
                    "verzendbewijs",
                    Map.of(
                            "kanaal",
                            "ZIVVER",
                            "kenmerk",
                            "zv-000001",
                            "consulent",
                            "consulent2",
                            "verzondenOp",
                            dag(-1) + "T09:00",
                            "documenten",
                            List.of("GEEVALUEERD_OPP")));
        }
        als("consulent2")
                .doe(
                        "Task_EvaluatiegesprekVoeren",
                        "evaluatiegesprek",
                        Map.of(
                                "ontvangen",
                                true,
                                "ontvangenOp",
                                dag(-1),
                                "gehoudenOp",
                                dag(-1) + "T10:00",
                                "uitkomst",
                                "VERLENGEN",
                                "lichteOvergeslagen",
                                true,
                                "reden",
                                "Het arrangement loopt door",
                                "oppAlsBasis",
                                true));
        school.taken("Task_MomentopnameVastleggen");
    }

    private void overgangsplan() {
        String taak = als("ib-14AB00").taken("Task_OvergangsplanMaken").get(0);
        String laatste = als("ib-14AB00")
                .lees("/api/schooltaken/" + taak)
                .path("laatsteSchooldag")
                .asText();
        als("ib-14AB00")
                .doe(
                        "Task_OvergangsplanMaken",
                        "overgangsplan",
                        Map.of("eerst", List.of(), "geplandeCursus", dag(0), "alleKlaarOp", laatste));
        als("ib-14AB00").taken("Task_InformatieInParnassysPlaatsen");
    }

    /** The timers of that day, but the one that closes OT: who waits for the course asks for an ontheffing. */
    private void overgangsdatum() {
        Bezoek coordinator = als("coordinator");
        List<String> wachters = List.of("CatchEvent_OvergangsdatumBereikt", "BoundaryEvent_OvergangsdatumBereikt");
        coordinator.lees("/engine-rest/job?timers=true&maxResults=2000").forEach(job -> {
            JsonNode definitie = coordinator.lees(
                    "/engine-rest/job-definition/" + job.path("jobDefinitionId").asText());
            if (wachters.contains(definitie.path("activityId").asText())
                    && !definitie.path("processDefinitionKey").asText().equals("OvergangSamenwerkingsverbandProcess")) {
                als("beheerder")
                        .stuur(
                                HttpMethod.POST,
                                "/engine-rest/job/" + job.path("id").asText() + "/execute",
                                Map.of());
            }
        });
    }
}
