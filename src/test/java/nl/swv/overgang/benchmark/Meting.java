package nl.swv.overgang.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.swv.overgang.benchmark.Statementmeter.Gemeten;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.client.RestClient;

/** Calls a page often, and its two references beside it. All times in milliseconds. */
record Meting(RestClient client, Statementmeter meter, JdbcTemplate sql, Cockpitweg cockpit) {

    private static final int OPWARMEN = 10;
    private static final int KEREN = 40;
    private static final int KEREN_COCKPIT = 3;
    private static final Pattern TABEL = Pattern.compile("\\b(?:from|join)\\s+([a-z_]+)\\b(?!\\s*\\()");

    /** Of as many calls as there were: half take no longer than p50. */
    record Duur(double p50, double p95) {

        static Duur van(double[] tijden) {
            double[] op = tijden.clone();
            Arrays.sort(op);
            return new Duur(op[(op.length - 1) / 2], op[(int) Math.ceil(op.length * .95) - 1]);
        }
    }

    /** @param statements how many the page asks, with its tables and how long each takes */
    record Uitkomst(
            String naam,
            Duur pagina,
            Duur query,
            Duur telling,
            Duur cockpit,
            List<String> statements,
            Set<String> tabellen) {}

    Uitkomst meet(Bladzijde bladzijde) {
        herhaal(OPWARMEN, () -> haal(bladzijde));
        double[] query = new double[KEREN];
        List<List<Gemeten>> gevraagd = new ArrayList<>();
        double[] pagina = new double[KEREN];
        for (int keer = 0; keer < KEREN; keer++) {
            meter.neem();
            pagina[keer] = tijd(() -> haal(bladzijde));
            List<Gemeten> nu = meter.neem();
            gevraagd.add(nu);
            query[keer] = nu.stream().mapToDouble(Gemeten::millis).sum();
        }
        Set<String> tabellen = tabellen(gevraagd.get(0));
        herhaal(OPWARMEN, () -> tel(tabellen));
        double[] telling = herhaal(KEREN, () -> tel(tabellen));
        double[] weg = herhaal(KEREN_COCKPIT, () -> bladzijde.cockpit().accept(cockpit));
        return new Uitkomst(
                bladzijde.naam(),
                Duur.van(pagina),
                Duur.van(query),
                Duur.van(telling),
                Duur.van(weg),
                statements(gevraagd),
                tabellen);
    }

    private void haal(Bladzijde bladzijde) {
        client.get().uri(bladzijde.pad()).retrieve().body(byte[].class);
    }

    /** A table that is read twice, is counted once. */
    private void tel(Set<String> tabellen) {
        tabellen.forEach(tabel -> sql.queryForObject("select count(*) from " + tabel, Long.class));
    }

    private Set<String> tabellen(List<Gemeten> gevraagd) {
        Set<String> bestaand = Set.copyOf(sql.queryForList(
                "select table_name from information_schema.tables where table_schema = 'public'", String.class));
        return gevraagd.stream()
                .map(vraag -> vraag.sql().toLowerCase(Locale.ROOT))
                .flatMap(vraag -> TABEL.matcher(vraag).results().map(gevonden -> gevonden.group(1)))
                .filter(bestaand::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> statements(List<List<Gemeten>> gevraagd) {
        List<String> regels = new ArrayList<>();
        for (int plaats = 0; plaats < gevraagd.get(0).size(); plaats++) {
            int hier = plaats;
            double[] tijden = gevraagd.stream()
                    .filter(keer -> keer.size() > hier)
                    .mapToDouble(keer -> keer.get(hier).millis())
                    .toArray();
            Duur duur = Duur.van(tijden);
            String tekst = gevraagd.get(0).get(hier).sql().replaceAll("\\s+", " ");
            regels.add("%8.2f %8.2f  %s"
                    .formatted(duur.p50(), duur.p95(), tekst.substring(0, Math.min(110, tekst.length()))));
        }
        return regels;
    }

    private static double[] herhaal(int keren, Runnable werk) {
        double[] tijden = new double[keren];
        for (int keer = 0; keer < keren; keer++) {
            tijden[keer] = tijd(werk);
        }
        return tijden;
    }

    private static double tijd(Runnable werk) {
        long begin = System.nanoTime();
        werk.run();
        return (System.nanoTime() - begin) / 1e6;
    }
}
