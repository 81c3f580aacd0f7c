package nl.swv.overgang.audit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes through the chains, line by line in their order, and finds what was changed, taken out or put in. Knows nothing of a
 * database: the lines are handed to it.
 */
public final class Auditcontrole {

    /**
     * What was found.
     *
     * @param regels how many lines there are
     * @param ketens in how many chains
     * @param heel whether nothing is wrong
     * @param gebreken where it is wrong, in the order of the lines
     */
    public record Verslag(long regels, long ketens, boolean heel, List<Gebrek> gebreken) {}

    /** @param plaats the chain and the line in it, such as 3:1200 */
    public record Gebrek(String plaats, String melding) {}

    private final Zegel zegel;
    private final Map<String, String> wijzers;
    private final Map<String, Gebrek> gebreken = new LinkedHashMap<>();
    private long regels;
    private long ketens;
    private int keten;
    private long nummer;
    private String vorige = Zegel.BEGIN;

    /** @param wijzers the places that lines point at, and the seal that must be there */
    Auditcontrole(Zegel zegel, Map<String, String> wijzers) {
        this.zegel = zegel;
        this.wijzers = new HashMap<>(wijzers);
    }

    /** The next line, by chain and number. */
    void lees(Auditregel regel, String gezegeld) {
        String plaats = Auditregel.plaats(regel.keten(), regel.nummer());
        String verwacht = wijzers.remove(plaats);
        if (verwacht != null && !verwacht.equals(gezegeld)) {
            meld(plaats, "Deze regel is een andere dan die er stond.");
        }
        if (regels == 0) {
            begin(plaats, verwacht);
        }
        regels++;
        if (regel.keten() != keten) {
            ketens++;
            keten = regel.keten();
            nummer = regels == 1 ? regel.nummer() - 1 : 0;
            vorige = Zegel.BEGIN;
        }
        if (regel.nummer() != nummer + 1) {
            meld(plaats, "Hiervoor ontbreken regels.");
        } else if (!isEersteNaOpruimen(regel) && !gezegeld.equals(zegel.van(regel, vorige))) {
            meld(plaats, "Deze regel of de regel ervoor is gewijzigd.");
        }
        nummer = regel.nummer();
        vorige = gezegeld;
    }

    /** Of the first line of all that is left: what it was sealed with is gone, and another line vouches for it. */
    private boolean isEersteNaOpruimen(Auditregel regel) {
        return regels == 1 && regel.nummer() > 1;
    }

    /** What lies before the first line was cleared away, when a line says so; what it points at further back is gone as well. */
    private void begin(String plaats, @org.jspecify.annotations.Nullable String verwacht) {
        if (!plaats.equals("1:1") && verwacht == null) {
            meld(plaats, "Hiervoor ontbreken regels, en geen regel zegt dat hun termijn voorbij was.");
        }
        wijzers.keySet().removeIf(wijzer -> ligtVoor(wijzer, plaats));
    }

    private static boolean ligtVoor(String een, String ander) {
        long[] links = getallen(een);
        long[] rechts = getallen(ander);
        return links[0] < rechts[0] || (links[0] == rechts[0] && links[1] < rechts[1]);
    }

    private static long[] getallen(String plaats) {
        String[] delen = plaats.split(":");
        return new long[] {Long.parseLong(delen[0]), Long.parseLong(delen[1])};
    }

    private void meld(String plaats, String melding) {
        gebreken.putIfAbsent(plaats, new Gebrek(plaats, melding));
    }

    /** After the last line. */
    Verslag verslag() {
        wijzers.keySet().forEach(plaats -> meld(plaats, "Deze regel stond er, en is weg."));
        return new Verslag(regels, ketens, gebreken.isEmpty(), List.copyOf(gebreken.values()));
    }
}
