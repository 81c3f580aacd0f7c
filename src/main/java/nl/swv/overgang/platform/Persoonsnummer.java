package nl.swv.overgang.platform;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds a BSN, onderwijsnummer or ECK iD in a text: refused everywhere (R11, domein.md §8). */
public final class Persoonsnummer {

    public static final String MELDING =
            "Hier staat iets dat lijkt op een BSN, onderwijsnummer of ECK iD. Haal het weg: zulke nummers mogen hier nergens staan.";

    private static final int[] GEWICHTEN = {9, 8, 7, 6, 5, 4, 3, 2, -1};
    private static final String ECK_ID = "https://ketenid.nl/";

    /** A date, or a year with a serial number such as 2022-00123 or OT20220123, has the digits of a BSN but is none. */
    private static final Pattern GEEN_BSN = Pattern.compile(
            "(?<![0-9])(?:[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4}"
                    + "|(?:19|20)[0-9]{2}-[0-9]{4,5}|(?<=OT-?)20[0-9]{6,7})(?![0-9])",
            Pattern.CASE_INSENSITIVE);

    /** Groups of digits with at most one dot, space or dash between them. */
    private static final Pattern REEKS = Pattern.compile("[0-9]+(?:[ .\\-\\u00a0][0-9]+)*");

    private Persoonsnummer() {}

    public static boolean komtVoorIn(String tekst) {
        if (tekst.toLowerCase(Locale.ROOT).contains(ECK_ID)) {
            return true;
        }
        return REEKS.matcher(GEEN_BSN.matcher(tekst).replaceAll("x"))
                .results()
                .map(MatchResult::group)
                .anyMatch(Persoonsnummer::bevat);
    }

    /** Any run of neighbouring groups may be the number: "klas 4 123456782". */
    private static boolean bevat(String reeks) {
        List<String> groepen = List.of(reeks.split("[^0-9]"));
        for (int van = 0; van < groepen.size(); van++) {
            String cijfers = "";
            for (int tot = van; tot < groepen.size() && cijfers.length() < 9; tot++) {
                cijfers += groepen.get(tot);
                boolean heelOfLos = cijfers.length() == 9 || tot == van || groepen.size() == tot - van + 1;
                if (heelOfLos && isPersoonsnummer(cijfers)) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean isPersoonsnummer(String cijfers) {
        if (cijfers.length() != 9 && cijfers.length() != 8) {
            return false;
        }
        String negen = cijfers.length() == 8 ? "0" + cijfers : cijfers;
        int som = 0;
        for (int plaats = 0; plaats < 9; plaats++) {
            som += GEWICHTEN[plaats] * (negen.charAt(plaats) - '0');
        }
        boolean bsn = som % 11 == 0 && !negen.equals("000000000");
        boolean onderwijsnummer = negen.startsWith("10") && Math.floorMod(som, 11) == 5;
        return bsn || onderwijsnummer;
    }
}
