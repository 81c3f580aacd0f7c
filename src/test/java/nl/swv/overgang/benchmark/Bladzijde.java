package nl.swv.overgang.benchmark;

import java.util.List;
import java.util.function.Consumer;

/**
 * A page, and how one would fetch its figures from the engine without it.
 *
 * @param cockpit reads all that through /engine-rest, as Cockpit does: counts, and lists of 2,000 rows at most
 */
record Bladzijde(String naam, String pad, Consumer<Cockpitweg> cockpit) {

    private static final String DOSSIER = "OvergangDossierProcess";

    /** @param nummer some closed dossier */
    static List<Bladzijde> alle(String nummer) {
        return List.of(
                new Bladzijde("Voortgang", "/api/stand/voortgang", Bladzijde::voortgang),
                new Bladzijde("Scholen", "/api/stand/scholen", Bladzijde::scholen),
                new Bladzijde("Dossiers", "/api/stand/dossiers", weg -> lijst(weg, "")),
                new Bladzijde(
                        "Dossiers, afgerond",
                        "/api/stand/dossiers?status=AFGEROND&status=OVER_NAAR_TOP&sorteer=-gesloten",
                        weg -> lijst(weg, "&finished=true")),
                new Bladzijde("Dossiers, wachtend", "/api/stand/dossiers?wacht=true", Bladzijde::wachtend),
                new Bladzijde("Dossier", "/api/stand/dossiers/" + nummer, weg -> pad(weg, nummer)),
                new Bladzijde("Aansluiting", "/api/overgang/aansluiting", Bladzijde::processen),
                new Bladzijde("Import", "/api/import", Bladzijde::processen),
                new Bladzijde("Knelpunten", "/api/stand/knelpunten", Bladzijde::knelpunten),
                new Bladzijde("Storingen", "/api/storingen", Bladzijde::storingen),
                new Bladzijde("Stappen", "/api/stand/stappen", weg -> weg.alle("/task?sortBy=id&sortOrder=asc")));
    }

    /** Each process with its end is the burn-down; the engine knows no scenario or status but in variables. */
    private static void voortgang(Cockpitweg weg) {
        processen(weg);
        weg.alle("/history/variable-instance?processDefinitionKey=" + DOSSIER
                + "&variableName=scenario&sortBy=instanceId&sortOrder=asc");
        weg.eerste("/history/task?finished=true&sortBy=endTime&sortOrder=desc", 5000);
        weg.lees("/task/count?taskDefinitionKey=Task_KnoppencursusAfwachten");
        weg.lees("/task?sortBy=created&sortOrder=asc&maxResults=10");
    }

    private static void processen(Cockpitweg weg) {
        weg.alle("/history/process-instance?processDefinitionKey=" + DOSSIER + "&sortBy=instanceId&sortOrder=asc");
    }

    /** The engine knows a school by the group of its tasks: a count and the oldest task of each. */
    private static void scholen(Cockpitweg weg) {
        weg.scholen().forEach(school -> {
            weg.lees("/task/count?candidateGroup=school-" + school + "&includeAssignedTasks=true");
            weg.lees("/task?candidateGroup=school-" + school
                    + "&includeAssignedTasks=true&sortBy=created&sortOrder=asc&maxResults=1");
        });
        processen(weg);
    }

    /** 50 rows and how many there are, with the variables of each row. */
    private static void lijst(Cockpitweg weg, String filter) {
        String vraag = "processDefinitionKey=" + DOSSIER + filter;
        weg.lees("/history/process-instance/count?" + vraag);
        weg.lees("/history/process-instance?" + vraag + "&sortBy=businessKey&sortOrder=asc&maxResults=50")
                .forEach(proces -> weg.lees("/history/variable-instance?processInstanceId="
                        + proces.path("id").asText()));
    }

    private static void wachtend(Cockpitweg weg) {
        weg.lees("/task/count?taskDefinitionKey=Task_KnoppencursusAfwachten");
        weg.lees("/task?taskDefinitionKey=Task_KnoppencursusAfwachten&sortBy=created&sortOrder=asc&maxResults=50")
                .forEach(taak -> weg.lees(
                        "/process-instance/" + taak.path("processInstanceId").asText()));
    }

    /** What went wrong, and with which dossier. */
    private static void storingen(Cockpitweg weg) {
        weg.alle("/job?noRetriesLeft=true&sortBy=jobId&sortOrder=asc");
        weg.lees("/incident?sortBy=incidentId&sortOrder=asc&maxResults=2000")
                .forEach(incident -> weg.lees("/process-instance/"
                        + incident.path("processInstanceId").asText()));
    }

    /** The tabs of an instance: what it came through, who did what, what it called, and the diagram to draw it on. */
    private static void pad(Cockpitweg weg, String nummer) {
        weg.lees("/history/process-instance?processInstanceBusinessKey=" + nummer)
                .forEach(proces -> {
                    String id = proces.path("id").asText();
                    weg.lees("/history/activity-instance?sortBy=startTime&sortOrder=asc&processInstanceId=" + id);
                    weg.lees("/history/variable-instance?processInstanceId=" + id);
                    weg.lees("/history/task?sortBy=startTime&sortOrder=asc&processInstanceId=" + id);
                    weg.lees("/history/incident?processInstanceId=" + id);
                    weg.lees("/history/user-operation?processInstanceId=" + id);
                    weg.lees("/history/process-instance?superProcessInstanceId=" + id);
                    weg.lees("/process-definition/"
                            + proces.path("processDefinitionId").asText() + "/xml");
                });
    }

    private static void knelpunten(Cockpitweg weg) {
        weg.alle("/task?unassigned=true&sortBy=id&sortOrder=asc");
        weg.alle("/task?taskDefinitionKey=Task_KnoppencursusAfwachten&sortBy=id&sortOrder=asc");
        for (String consulent : List.of("consulent1", "consulent2")) {
            weg.lees("/task/count?assignee=" + consulent);
        }
    }
}
