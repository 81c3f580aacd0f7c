package nl.swv.overgang.otexport;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.swv.overgang.Pseudoniemen;

/** Rows as people send them: mostly right, wrong in any column, twice, out of reach. The same ones for a seed. */
final class Rijengenerator {

    private final Random toeval;

    Rijengenerator(long zaad) {
        this.toeval = new Random(zaad);
    }

    String bestand(int aantal) {
        List<String> rijen = new ArrayList<>();
        while (rijen.size() < aantal) {
            boolean nogEens = !rijen.isEmpty() && toeval.nextInt(20) == 0;
            rijen.add(nogEens ? rijen.get(toeval.nextInt(rijen.size())) : rij(aantal));
        }
        return Werkplaats.KOP + String.join("\n", rijen) + "\n";
    }

    private String rij(int aantal) {
        return String.join(
                ";",
                toeval.nextInt(60) == 0 ? kies("", "OT 1", "123456782") : "OT-" + toeval.nextInt(aantal * 3),
                soms(kies("OT-1LOKET", "OT-1LOKET", "ot-1loket", "OT-POVO"), "OT-2", ""),
                soms(kies("STARTGESPREK", "A&O", "ARRANGEMENT", "TLV"), "X", ""),
                soms(kies("LOPEND", "LOPEND", "AFGEROND"), "X", ""),
                soms(kies("12AB00", "34CD00", "12ab"), "99ZZ99", "x"),
                soms(Pseudoniemen.van(toeval.nextInt(9000)), "Jan Jansen", "111222333"),
                soms(kies("", "4", "6/7"), "https://ketenid.nl/x", "een te lange groepsnaam"),
                soms(kies("", "2026-02-01", "01-03-2026"), "2026-02-30", "gisteren"),
                soms(kies("", "2026-12-31", "28-02-2027"), "31-04-2026", "01-01-2020"),
                soms(kies("", "GEEN", "NIEUWE_ACTIE", "VERLENGING"), "X", "ja"),
                soms(kies("", "consulent1"), "oud.account", "geen account"));
    }

    private String soms(String goed, String... fout) {
        return toeval.nextInt(60) == 0 ? kies(fout) : goed;
    }

    private String kies(String... uit) {
        return uit[toeval.nextInt(uit.length)];
    }
}
