package nl.swv.overgang.otexport;

import static nl.swv.overgang.otexport.aansluiting.Rekening.ALLEEN_BACKUP;
import static nl.swv.overgang.otexport.aansluiting.Rekening.BUITEN_BEREIK;
import static nl.swv.overgang.otexport.aansluiting.Rekening.GEWEIGERD;
import static nl.swv.overgang.otexport.aansluiting.Rekening.OPEN;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.swv.overgang.otexport.aansluiting.Rekening;

/** Works out the account of a file of the Rijengenerator without the code of the import: right after one reading. */
final class Narekening {

    private static final Set<String> ONLEESBAAR = Set.of("123456782", "111222333", "https://ketenid.nl/x");
    private static final Set<String> FOUT = Set.of(
            "OT-2",
            "",
            "X",
            "99ZZ99",
            "x",
            "Jan Jansen",
            "een te lange groepsnaam",
            "2026-02-30",
            "gisteren",
            "31-04-2026",
            "ja",
            "geen account");
    private static final Set<Integer> MAG_LEEG = Set.of(6, 7, 8, 9, 10);

    final Map<String, Rekening> nummers = new LinkedHashMap<>();
    int zonderNummer;
    private final Set<String> gezien = new HashSet<>();

    Narekening(String csv) {
        csv.lines().skip(1).map(rij -> List.of(rij.split(";", -1))).forEach(this::tel);
    }

    private void tel(List<String> cellen) {
        String nummer = cellen.get(0);
        if (!nummer.startsWith("OT-")) {
            zonderNummer++;
            return;
        }
        boolean eerste = gezien.add(nummer);
        nummers.putIfAbsent(nummer, GEWEIGERD);
        if (cellen.stream().anyMatch(ONLEESBAAR::contains) || nummers.get(nummer) != GEWEIGERD) {
            return;
        }
        if (cellen.get(1).equals("OT-POVO")) {
            nummers.put(nummer, BUITEN_BEREIK);
        } else if (eerste && isGoed(cellen)) {
            nummers.put(nummer, cellen.get(3).equals("LOPEND") ? OPEN : ALLEEN_BACKUP);
        }
    }

    private static boolean isGoed(List<String> cellen) {
        for (int plaats = 1; plaats < cellen.size(); plaats++) {
            String cel = cellen.get(plaats);
            if (FOUT.contains(cel) && !(cel.isEmpty() && MAG_LEEG.contains(plaats))) {
                return false;
            }
        }
        LocalDate start = dag(cellen.get(7));
        LocalDate eind = dag(cellen.get(8));
        return start == null || eind == null || !eind.isBefore(start);
    }

    private static LocalDate dag(String cel) {
        return switch (cel) {
            case "2026-02-01" -> LocalDate.of(2026, 2, 1);
            case "01-03-2026" -> LocalDate.of(2026, 3, 1);
            case "2026-12-31" -> LocalDate.of(2026, 12, 31);
            case "28-02-2027" -> LocalDate.of(2027, 2, 28);
            case "01-01-2020" -> LocalDate.of(2020, 1, 1);
            default -> null;
        };
    }
}
