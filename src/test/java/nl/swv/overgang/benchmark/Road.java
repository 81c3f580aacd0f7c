package nl.swv.overgang.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What people do for a dossier of one scenario, from its first task to its end.
 *
 * @param columns soort, status and vervolg as the OT export writes them
 */
public record Road(String scenario, String columns, List<Step> steps) {

    /** Who has a task. */
    public enum Who {
        SCHOOL,
        CONSULENT
    }

    /**
     * One user task.
     *
     * @param path where its form is saved, below the dossier
     * @param form what is saved
     */
    public record Step(String task, Who who, String path, Map<String, Object> form) {}

    static final String CONSULENT = "consulent1";

    public static List<Road> all() {
        LocalDate today = LocalDate.now();
        return List.of(
                new Road(
                        "AFRONDING",
                        "A&O;LOPEND;GEEN",
                        List.of(
                                new Step(
                                        "Task_EvaluatieToevoegenAanOpp",
                                        Who.SCHOOL,
                                        "evaluatie",
                                        Map.of("evaluatiedatum", today.toString(), "toegevoegdAanOpp", true)),
                                new Step(
                                        "Task_OppOpslaanInParnassys",
                                        Who.SCHOOL,
                                        "parnassys",
                                        Map.of("opgeslagenOp", today.toString())))),
                new Road(
                        "NIEUWE_ACTIE",
                        "STARTGESPREK;LOPEND;NIEUWE_ACTIE",
                        List.of(new Step(
                                "Task_NieuweActieVoorbereiden",
                                Who.CONSULENT,
                                "nieuwe-actie",
                                Map.of(
                                        "actie",
                                        "A_EN_O",
                                        "lichteOvergeslagen",
                                        false,
                                        "bijlagen",
                                        List.of("VERSLAG_STARTGESPREK"))))),
                new Road(
                        "VERLENGING",
                        "ARRANGEMENT;LOPEND;VERLENGING",
                        List.of(
                                new Step(
                                        "Task_DocumentenBeveiligdVerzenden",
                                        Who.SCHOOL,
                                        "verzendbewijs",
                                        Map.of(
                                                "kanaal",
                                                "ZIVVER",
                                                "kenmerk",
                                                "zv-000001",
                                                "consulent",
                                                CONSULENT,
                                                "verzondenOp",
                                                today.minusDays(3) + "T10:00",
                                                "documenten",
                                                List.of("GEEVALUEERD_OPP"))),
                                new Step(
                                        "Task_EvaluatiegesprekVoeren",
                                        Who.CONSULENT,
                                        "evaluatiegesprek",
                                        Map.of(
                                                "ontvangen",
                                                true,
                                                "ontvangenOp",
                                                today.minusDays(2).toString(),
                                                "gehoudenOp",
                                                today.minusDays(1) + "T10:00",
                                                "uitkomst",
                                                "VERLENGEN",
                                                "lichteOvergeslagen",
                                                false,
                                                "oppAlsBasis",
                                                true)),
                                new Step(
                                        "Task_MomentopnameVastleggen",
                                        Who.SCHOOL,
                                        "momentopname",
                                        Map.of(
                                                "datum",
                                                today.toString(),
                                                "belemmerend",
                                                List.of("concentratie"),
                                                "stimulerend",
                                                List.of("werkt graag samen"))))));
    }

    String number(int dossier) {
        return "%.4s-%05d".formatted(scenario, dossier);
    }
}
