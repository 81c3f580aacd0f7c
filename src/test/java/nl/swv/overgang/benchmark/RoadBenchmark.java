package nl.swv.overgang.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import nl.swv.overgang.Postgres;
import nl.swv.overgang.StatementCounter;
import nl.swv.overgang.StatementCounter.Sent;
import nl.swv.overgang.StatementCounter.Sum;

/** What the whole road of a dossier costs, beside a bare engine on the same PostgreSQL server. See docs/adr/0032. */
final class RoadBenchmark {

    static final String OURS = "overgang";

    private static final int AT_ONCE = 4;
    private static final int TO_WARM_UP = 4;
    /** What one samenwerkingsverband takes in. */
    private static final int IMPORTED = 1_500;

    private final StatementCounter counter = new StatementCounter();
    private final int size;

    /** One line of the table. */
    private record Result(String player, String what, int dossiers, double seconds, List<Sent> sent) {

        double per(int count) {
            return (double) count / dossiers;
        }

        Cost cost() {
            Sum sum = Sum.of(sent);
            return new Cost(
                    what,
                    per(sum.statements()),
                    per(sum.trips()),
                    per(sum.commits()),
                    per(sum.writing()),
                    dossiers / seconds);
        }
    }

    /** What one dossier takes. */
    private record Cost(String what, double statements, double trips, double commits, double writing, double speed) {

        String figures() {
            return " %6.1f %6.1f %7.1f %6.1f %8.1f |".formatted(statements, trips, commits, writing, speed);
        }
    }

    /** @param size how many dossiers go each road */
    RoadBenchmark(int size) {
        this.size = size;
    }

    void run() {
        List<Result> results = new ArrayList<>();
        try (TopDossierPeer peer = new TopDossierPeer()) {
            try (Application ours = new Application(peer.address(), counter)) {
                results.addAll(measure(ours));
            }
            try (BareEngine bare = new BareEngine(Postgres.nieuweDatabase(), peer.address(), counter)) {
                results.addAll(measure(bare));
            }
        }
        print(results);
    }

    private List<Result> measure(Player player) {
        List<Result> results = new ArrayList<>();
        for (Road road : Road.all()) {
            walk(player, road, numbers(road, 0, TO_WARM_UP));
        }
        Road longest = Road.all().get(2);
        player.begin(longest, numbers(longest, 10_000, IMPORTED));
        results.add(timed(player, "import", IMPORTED, () -> player.begin(longest, numbers(longest, 20_000, IMPORTED))));
        for (Road road : Road.all()) {
            List<String> dossiers = numbers(road, 100, size);
            player.begin(road, dossiers);
            results.add(timed(player, road.scenario(), size, () -> play(player, road, dossiers)));
        }
        return results;
    }

    private void walk(Player player, Road road, List<String> dossiers) {
        player.begin(road, dossiers);
        play(player, road, dossiers);
    }

    private static void play(Player player, Road road, List<String> dossiers) {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> all = new ArrayList<>();
            dossiers.forEach(dossier -> all.add(people.submit(() -> player.play(road, dossier))));
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            people.shutdownNow();
        }
    }

    private Result timed(Player player, String what, int dossiers, Runnable work) {
        counter.take();
        long begin = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Result(player.name(), what, dossiers, seconds, counter.take());
    }

    private static List<String> numbers(Road road, int from, int size) {
        return IntStream.range(from, from + size).mapToObj(road::number).toList();
    }

    private static void print(List<Result> results) {
        List<Result> ours = of(results, OURS);
        ours.forEach(RoadBenchmark::explain);
        List<Cost> we = costs(ours);
        List<Cost> they =
                costs(results.stream().filter(result -> !ours.contains(result)).toList());
        System.out.printf("%nPer dossier; what each column counts stands in docs/adr/0032%n%n");
        System.out.printf("%-14s | %38s | %38s | %s%n", "", OURS, "bare engine", "ratio");
        String columns = " %6s %6s %7s %6s %8s |";
        System.out.printf(
                "%-14s |" + columns + columns + " %5s %7s %5s%n",
                "",
                "stmts",
                "trips",
                "commits",
                "wrote",
                "per s",
                "stmts",
                "trips",
                "commits",
                "wrote",
                "per s",
                "stmts",
                "commits",
                "per s");
        for (int line = 0; line < we.size(); line++) {
            line(we.get(line), they.get(line));
        }
    }

    private static List<Result> of(List<Result> results, String player) {
        return results.stream().filter(result -> result.player().equals(player)).toList();
    }

    /** The import, the three roads, and a dossier from its row in the file to its end: the import and the mean of the roads. */
    private static List<Cost> costs(List<Result> results) {
        List<Cost> costs = new ArrayList<>(results.stream().map(Result::cost).toList());
        Cost in = costs.get(0);
        List<Cost> roads = costs.subList(1, costs.size());
        costs.add(new Cost(
                "whole, mean",
                in.statements() + mean(roads, Cost::statements),
                in.trips() + mean(roads, Cost::trips),
                in.commits() + mean(roads, Cost::commits),
                in.writing() + mean(roads, Cost::writing),
                1 / (1 / in.speed() + mean(roads, cost -> 1 / cost.speed()))));
        return costs;
    }

    private static double mean(List<Cost> costs, ToDoubleFunction<Cost> of) {
        return costs.stream().mapToDouble(of).average().orElseThrow();
    }

    private static void line(Cost we, Cost they) {
        System.out.printf(
                "%-14s |%s%s %5.2f %7.2f %5.2f%n",
                we.what(),
                we.figures(),
                they.figures(),
                we.statements() / they.statements(),
                we.commits() / they.commits(),
                we.speed() / they.speed());
    }

    /** Where it goes: by request, and what of each. */
    private static void explain(Result result) {
        System.out.printf("%n%s, per dossier%n", result.what());
        Map<String, List<Sent>> byCaller = new LinkedHashMap<>();
        result.sent().forEach(sent -> byCaller.computeIfAbsent(sent.by(), by -> new ArrayList<>())
                .add(sent));
        byCaller.forEach((by, sent) -> {
            Sum sum = Sum.of(sent);
            System.out.printf(
                    "%7.1f statements %5.1f commits  %s%n",
                    result.per(sum.statements()), result.per(sum.commits()), by);
            Map<String, Integer> bySql = new LinkedHashMap<>();
            sent.stream().filter(Sent::isStatement).forEach(one -> bySql.merge(one.sql(), one.rows(), Integer::sum));
            bySql.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                    .forEach(one -> System.out.printf(
                            "        %6.2f  %s%n",
                            result.per(one.getValue()),
                            one.getKey().substring(0, Math.min(150, one.getKey().length()))));
        });
    }
}
