package nl.swv.overgang.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.swv.overgang.Pseudoniemen;
import nl.swv.overgang.StatementCounter;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Groepen;

/**
 * This application over HTTP, as its people use it: a dossier comes in by a file, each of its people logs in, opens the form,
 * saves it and completes the task; the jobs run by themselves and call TOP Dossier.
 */
final class Application implements Player, AutoCloseable {

    private static final String SCHOOL = "12AB00";
    private static final String IB = "ib-" + SCHOOL;

    private final Proefopstelling running;
    private final Reader reader;

    Application(String peer, StatementCounter counter) {
        running = new Proefopstelling(
                counter,
                "--overgang.top-dossier.koppeling=http",
                "--overgang.top-dossier.base-url=" + peer,
                "--overgang.top-dossier.token=benchmark",
                "--camunda.bpm.metrics.db-reporter-activate=false");
        running.deel(Groepen.class)
                .account(IB, "Ib", "Er", Proefopstelling.WACHTWOORD, Set.of(Gebruiker.SCHOOL + SCHOOL));
        reader = new Reader(running.database);
        login(Proefopstelling.COORDINATOR)
                .upload(
                        "/api/import/scholen",
                        "scholen.csv",
                        "vestiging;naam;wijk;knoppencursus\n" + SCHOOL + ";De Linde;Noord;2026-01-15\n");
    }

    @Override
    public String name() {
        return RoadBenchmark.OURS;
    }

    @Override
    public void begin(Road road, List<String> dossiers) {
        String rows = dossiers.stream()
                .map(dossier -> "%s;OT-1LOKET;%s;%s;%s;6;2026-03-01;;%s;%s"
                        .formatted(
                                dossier,
                                road.columns().replaceFirst(";[^;]*$", ""),
                                SCHOOL,
                                pupil(dossier),
                                road.columns().replaceFirst(".*;", ""),
                                Road.CONSULENT))
                .collect(Collectors.joining("\n"));
        String answer = login(Proefopstelling.COORDINATOR)
                .upload(
                        "/api/import/ot-export",
                        "ot-export.csv",
                        "otdossiernummer;module;soort;status;school;leerling;groep;startdatum;einddatum;vervolg;consulent\n"
                                + rows + "\n");
        if (!answer.contains("\"gestart\":" + dossiers.size())) {
            throw new IllegalStateException(answer);
        }
    }

    private static String pupil(String dossier) {
        return Pseudoniemen.van(dossier.charAt(0) * 100_000 + Integer.parseInt(dossier.replaceFirst(".*-", "")));
    }

    @Override
    public void play(Road road, String dossier) {
        Map<Road.Who, Visitor> people = road.steps().stream()
                .map(Road.Step::who)
                .distinct()
                .collect(Collectors.toMap(who -> who, who -> login(who == Road.Who.SCHOOL ? IB : Road.CONSULENT)));
        for (Road.Step step : road.steps()) {
            String task = reader.awaitTask(dossier, step.task());
            Visitor visitor = people.get(step.who());
            visitor.get("/api/taken/" + task);
            visitor.put("/api/dossiers/%s/%s".formatted(dossier, step.path()), step.form());
            visitor.post("/engine-rest/task/%s/complete".formatted(task), Map.of());
        }
        reader.awaitEnd(dossier);
    }

    private Visitor login(String account) {
        return Visitor.login(running.adres(), account, Proefopstelling.WACHTWOORD);
    }

    @Override
    public void close() {
        reader.close();
        running.close();
    }
}
