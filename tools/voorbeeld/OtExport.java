import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes scholen.csv and ot-export.csv with every kind of row, the same ones each time: pseudonyms only.
 * Run: java tools/voorbeeld/OtExport.java SCHOLEN DOSSIERS FOLDER [JAAR], where JAAR is the year before the
 * overgangsdatum (2026). A longer export begins with the rows of a shorter one.
 */
public record OtExport(int scholen, int jaar) {

    private static final List<String> NAMEN = List.of(
            "De Regenboog", "De Regenboog; locatie Park", "Basisschool \"De Vlinder\"", "Daltonschool Zoë",
            "Montessorischool 't Hart", "Sint-Jozefschool", "Openbare school Één", "OBS Het Kompas",
            "Jenaplanschool De Wilgenroos", "CBS De Ark", "De Oosterpoort", "De Zonnewijzer");
    private static final List<String> WIJKEN = List.of("Noord", "Oost", "Zuid", "West");
    private static final int BLOK = 120;

    /** module, soort, status, vervolg: every line of the table in domein.md §5, the usual ones more often. */
    private static final List<List<String>> SOORTEN = Stream.of(
                    "OT-1LOKET;STARTGESPREK;LOPEND;GEEN", "OT-1LOKET;A&O;LOPEND;GEEN",
                    "OT-1LOKET;ARRANGEMENT;LOPEND;GEEN", "OT-1LOKET;ARRANGEMENT;LOPEND;VERLENGING",
                    "OT-1LOKET;STARTGESPREK;LOPEND;NIEUWE_ACTIE", "OT-1LOKET;A&O;LOPEND;NIEUWE_ACTIE",
                    "OT-1LOKET;ARRANGEMENT;LOPEND;VERLENGING", "OT-1LOKET;TLV;LOPEND;VERLENGING",
                    "OT-1LOKET;STARTGESPREK;LOPEND;", "OT-1LOKET;ARRANGEMENT;AFGEROND;",
                    "OT-1LOKET;ARRANGEMENT;LOPEND;NIEUWE_ACTIE", "OT-1LOKET;ARRANGEMENT;LOPEND;VERLENGING",
                    "OT-POVO;STARTGESPREK;LOPEND;", "OT-1LOKET;STARTGESPREK;LOPEND;VERLENGING",
                    "OT-1LOKET;TLV;LOPEND;GEEN", "OT-1LOKET;A&O;AFGEROND;GEEN",
                    "OT-1LOKET;TLV;LOPEND;NIEUWE_ACTIE", "OT-1LOKET;ARRANGEMENT;LOPEND;",
                    "OT-1LOKET;A&O;LOPEND;VERLENGING")
            .map(soort -> Arrays.asList(soort.split(";", -1)))
            .toList();

    public static void main(String[] args) throws IOException {
        int scholen = Integer.parseInt(args[0]);
        OtExport export = new OtExport(scholen, args.length > 3 ? Integer.parseInt(args[3]) : 2026);
        Path map = Files.createDirectories(Path.of(args[2]));
        schrijf(map.resolve("scholen.csv"), "vestiging;naam;bestuur;wijk;las;knoppencursus", scholen, export::school);
        schrijf(
                map.resolve("ot-export.csv"),
                "otdossiernummer;module;soort;status;school;leerling;groep;startdatum;einddatum;vervolg;consulent",
                Integer.parseInt(args[1]),
                nummer -> List.of(export.rij(nummer)));
    }

    private static void schrijf(Path bestand, String kop, int aantal, IntFunction<List<String>> rij)
            throws IOException {
        try (PrintWriter csv = new PrintWriter(Files.newBufferedWriter(bestand))) {
            csv.print(kop + "\n");
            for (int nummer = 0; nummer < aantal; nummer++) {
                csv.print(rij.apply(nummer).stream().map(OtExport::cel).collect(Collectors.joining(";")) + "\n");
            }
        }
    }

    private static String cel(String tekst) {
        return tekst.matches("[^;\"\n]*") ? tekst : '"' + tekst.replace("\"", "\"\"") + '"';
    }

    /** 12AB00 and 12AB01 are two vestigingen of one school; after them each has its own BRIN. */
    private static String vestiging(int school) {
        int brin = Math.max(0, school - 1);
        return "%02d%c%c%02d".formatted(12 + brin % 80, 'A' + brin / 80 % 26, 'B' + brin / 2080, school == 1 ? 1 : 0);
    }

    private List<String> school(int school) {
        String naam = school < NAMEN.size() ? NAMEN.get(school) : "Basisschool " + (school + 1);
        String bestuur = school % 2 == 0 ? "Stichting Voorbeeld" : "";
        String las = school == 3 ? "ESIS" : school % 2 == 0 ? "ParnasSys" : "";
        String cursus = school == 5 ? jaar + "-12-10" : school % 3 == 2 ? "" : jaar + "-0" + (school % 6 + 3) + "-15";
        return List.of(vestiging(school), naam, bestuur, WIJKEN.get(school % 4), las, cursus);
    }

    private String[] rij(int nummer) {
        int plaats = nummer % BLOK;
        if (plaats % 10 == 7) {
            return fout(nummer, plaats / 10);
        }
        int leerling = plaats % 24 == 12 ? nummer - 12 : nummer;
        int school = (leerling < BLOK ? leerling % 12 : leerling) % scholen;
        List<String> soort = SOORTEN.get(plaats % SOORTEN.size());
        Random toeval = new Random(20230101L + nummer);
        LocalDate start = start(soort.get(1), soort.get(2), toeval);
        LocalDate eind = start.plusDays(soort.get(1).equals("TLV") ? 1095 : 150 + toeval.nextInt(200));
        String consulent = plaats == 51 ? "oud.account" : plaats % 3 == 0 ? "" : "consulent" + (school % 4 / 2 + 1);
        return new String[] {
            "OT-%d-%05d".formatted(jaar, nummer + 1), soort.get(0), soort.get(1), soort.get(2), vestiging(school),
            pseudoniem(leerling), String.valueOf(1 + leerling % 8), datum(start, plaats % 4 == 1),
            plaats % 5 == 0 ? "" : datum(eind, plaats % 4 == 1), soort.get(3), consulent
        };
    }

    private LocalDate start(String soort, String status, Random toeval) {
        LocalDate lopend = LocalDate.of(jaar, soort.equals("ARRANGEMENT") ? 2 : 8, 20).plusDays(toeval.nextInt(60));
        return status.equals("AFGEROND") || soort.equals("TLV") ? lopend.minusYears(1) : lopend;
    }

    /** One row for each reason to refuse, and one that says the same as the row before it. */
    private String[] fout(int nummer, int soort) {
        String[] rij = rij(soort >= 10 ? nummer - 1 : nummer - 4);
        rij[0] = soort >= 10 ? rij[0] : "OT-%d-%05d".formatted(jaar, nummer + 1);
        rij[1] = "OT-1LOKET";
        switch (soort) {
            case 0 -> rij[6] = "111222333";
            case 1 -> rij[5] = "123456782";
            case 2 -> rij[6] = "https://ketenid.nl/voorbeeld";
            case 3 -> rij[4] = "99ZZ99";
            case 4 -> rij[2] = "OBSERVATIE";
            case 5 -> rij[3] = "GEPAUZEERD";
            case 6 -> rij[8] = "31-02-" + jaar;
            case 7 -> looptijd(rij, jaar + "-05-01", jaar + "-04-30");
            case 8 -> rij[9] = "MISSCHIEN";
            case 9 -> rij[5] = "geen pseudoniem";
            case 10 -> rij[6] = "andere groep";
            default -> {}
        }
        return rij;
    }

    private static void looptijd(String[] rij, String start, String eind) {
        rij[2] = "ARRANGEMENT";
        rij[7] = start;
        rij[8] = eind;
    }

    private static String pseudoniem(int leerling) {
        Random toeval = new Random(7L * leerling + 1);
        return toeval.ints(5, 0, 28)
                .mapToObj(plaats -> "23456789BCDFGHJKLMNPQRSTVWXZ".substring(plaats, plaats + 1))
                .collect(Collectors.joining("", "LL-", ""));
    }

    private static String datum(LocalDate dag, boolean nederlands) {
        return dag.format(DateTimeFormatter.ofPattern(nederlands ? "dd-MM-uuuu" : "uuuu-MM-dd"));
    }
}
