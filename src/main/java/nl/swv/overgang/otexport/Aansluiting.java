package nl.swv.overgang.otexport;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The reconciliation of R10: what came in beside what became of it.
 *
 * @param uitExports every OT-dossiernummer and every row without one that ever stood in an export
 * @param metDeHand the dossiers that never stood in an export
 * @param perSchool both of these together, for each vestiging
 * @param zonderSchool the same where no school is known: OT-POVO, refused, unexplained
 * @param onverklaard the first 500 differences, {@link #aantalOnverklaard()} counts them all
 * @param nageteldOp when the rows of the exports were counted
 */
public record Aansluiting(
        Map<Rekening, Long> uitExports,
        Map<Rekening, Long> metDeHand,
        SortedMap<String, Map<Rekening, Long>> perSchool,
        Map<Rekening, Long> zonderSchool,
        Tegentelling tegentelling,
        List<Onverklaard> onverklaard,
        Instant nageteldOp) {

    /** @param posten every dossier in exactly one post */
    static Aansluiting van(
            List<Aansluitpost> posten, Natelling natelling, List<Onverklaard> onverklaard, Instant nageteldOp) {
        Map<Rekening, Long> uitExports = nullen();
        Map<Rekening, Long> metDeHand = nullen();
        Map<Rekening, Long> zonderSchool = nullen();
        SortedMap<String, Map<Rekening, Long>> perSchool = new TreeMap<>();
        List<Aansluitpost> zonderDossier = List.of(
                new Aansluitpost(true, null, Rekening.GEWEIGERD, natelling.geweigerd()),
                new Aansluitpost(true, null, Rekening.ONVERKLAARD, natelling.onverklaard()));
        for (Aansluitpost post :
                Stream.concat(posten.stream(), zonderDossier.stream()).toList()) {
            String school = post.school();
            tel(post, post.uitExport() ? uitExports : metDeHand);
            tel(post, school == null ? zonderSchool : perSchool.computeIfAbsent(school, nieuw -> nullen()));
        }
        return new Aansluiting(
                uitExports, metDeHand, perSchool, zonderSchool, natelling.tegentelling(), onverklaard, nageteldOp);
    }

    /** The number of differences: rows without a dossier, and imports that were not read to the end. */
    public long aantalOnverklaard() {
        return aantal(Rekening.ONVERKLAARD) + tegentelling.onvolledig();
    }

    /** Whether the accounts add up to what was counted apart from them; if not, the account itself is wrong. */
    public boolean sluit() {
        long zonderDossier = aantal(Rekening.GEWEIGERD) + aantal(Rekening.ONVERKLAARD);
        return som(uitExports) == tegentelling.nummers() + tegentelling.regelsZonderNummer()
                && zonderDossier == tegentelling.nummersZonderDossier() + tegentelling.regelsZonderNummer()
                && som(uitExports) + som(metDeHand) == tegentelling.dossiers() + zonderDossier;
    }

    /** Rows and dossiers on this account, from exports and by hand. */
    public long aantal(Rekening rekening) {
        return uitExports.getOrDefault(rekening, 0L) + metDeHand.getOrDefault(rekening, 0L);
    }

    private static long som(Map<Rekening, Long> aantallen) {
        return aantallen.values().stream().mapToLong(Long::longValue).sum();
    }

    private static void tel(Aansluitpost post, Map<Rekening, Long> aantallen) {
        aantallen.merge(post.rekening(), post.aantal(), Long::sum);
    }

    private static Map<Rekening, Long> nullen() {
        Map<Rekening, Long> aantallen = new EnumMap<>(Rekening.class);
        EnumSet.allOf(Rekening.class).forEach(rekening -> aantallen.put(rekening, 0L));
        return aantallen;
    }
}
