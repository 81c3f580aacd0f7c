package nl.swv.overgang.benchmark;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.swv.overgang.benchmark.Meting.Uitkomst;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;

/** How fast the pages of Cockpit are with very many dossiers, beside two references. See docs/adr/0030. */
public final class Benchmark {

    private static final String KOP = "%-20s %3s | %8s %8s | %8s %8s | %8s %8s | %9s %9s%n";
    private static final String REGEL = "%-20s %3d | %8.1f %8.1f | %8.1f %8.1f | %8.1f %8.1f | %9.0f %9.0f%n";

    private Benchmark() {}

    /** @param args "bladzijden", "weg" or "takenlijst", and how many dossiers or tasks; 0 is the usual number */
    public static void main(String[] args) throws IOException, InterruptedException {
        // whatever runs beside it must not keep a failed run alive
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            System.exit(1);
        });
        // the database tells every line of its start
        ((Logger) LoggerFactory.getLogger("io.zonky")).setLevel(Level.WARN);
        int dossiers = Integer.parseInt(args[1]);
        if (args[0].equals("weg")) {
            new RoadBenchmark(dossiers == 0 ? 30 : dossiers).run();
        } else if (args[0].equals("takenlijst")) {
            new Takenlijstmeting(dossiers == 0 ? 120_000 : dossiers).run();
        } else {
            bladzijden(dossiers == 0 ? 100_000 : dossiers);
        }
        System.exit(0);
    }

    private static void bladzijden(int dossiers) throws IOException, InterruptedException {
        Statementmeter meter = new Statementmeter();
        try (Proefopstelling opstelling = new Proefopstelling(meter, "--overgang.top-dossier.koppeling=handmatig")) {
            long begin = System.nanoTime();
            new Vulling(opstelling).vul(dossiers);
            System.out.printf("Filled in %d s%n%n", (System.nanoTime() - begin) / 1_000_000_000);
            druk(meet(opstelling, meter));
        }
    }

    private static List<Uitkomst> meet(Proefopstelling opstelling, Statementmeter meter) {
        JdbcTemplate sql = new JdbcTemplate(new SingleConnectionDataSource(opstelling.database, "postgres", "", true));
        RestClient client = RestClient.builder()
                .requestFactory(new JdkClientHttpRequestFactory())
                .baseUrl(opstelling.adres())
                .defaultHeaders(koppen -> koppen.setBasicAuth(Proefopstelling.COORDINATOR, Proefopstelling.WACHTWOORD))
                .build();
        List<String> scholen = sql.queryForList("select vestiging from school order by vestiging", String.class);
        Meting meting = new Meting(client, meter, sql, new Cockpitweg(client, scholen));
        String nummer = sql.queryForObject(
                "select max(ot_dossiernummer) from dossier where gesloten_dag is not null", String.class);
        List<Uitkomst> uitkomsten = new ArrayList<>();
        for (Bladzijde bladzijde : Bladzijde.alle(nummer)) {
            try {
                uitkomsten.add(meting.meet(bladzijde));
            } catch (RestClientResponseException e) {
                System.out.printf("%s: %s, so it is left out%n", bladzijde.pad(), e.getStatusCode());
            }
        }
        return uitkomsten;
    }

    private static void druk(List<Uitkomst> uitkomsten) {
        for (Uitkomst uitkomst : uitkomsten) {
            System.out.printf("%n%s: counted are %s%n", uitkomst.naam(), uitkomst.tabellen());
            uitkomst.statements().forEach(System.out::println);
        }
        System.out.printf(
                "%nMilliseconds, p50 and p95. Wanted: sql at most 3, query/count at most 3, rest/page at least 10%n%n");
        System.out.printf(
                KOP, "page", "sql", "page", "p95", "query", "p95", "count(*)", "q/count", "rest", "rest/page");
        for (Uitkomst uitkomst : uitkomsten) {
            System.out.printf(
                    REGEL,
                    uitkomst.naam(),
                    uitkomst.statements().size(),
                    uitkomst.pagina().p50(),
                    uitkomst.pagina().p95(),
                    uitkomst.query().p50(),
                    uitkomst.query().p95(),
                    uitkomst.telling().p50(),
                    uitkomst.query().p50() / uitkomst.telling().p50(),
                    uitkomst.cockpit().p50(),
                    uitkomst.cockpit().p50() / uitkomst.pagina().p50());
        }
    }
}
