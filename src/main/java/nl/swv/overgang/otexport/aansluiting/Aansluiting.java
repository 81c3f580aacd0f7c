package nl.swv.overgang.otexport.aansluiting;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reconciliation of R10: what came in beside what became of it.
 *
 * @param uitExports every OT-dossiernummer and every row without one that ever stood in an export
 * @param metDeHand the dossiers that never stood in an export
 * @param perSchool both of these together, for each vestiging
 * @param zonderSchool the same where no school is known: OT-POVO, unexplained, refused without a school that is fine
 * @param onverklaard the first 500 differences that are not written off, {@link #aantalOnverklaard()} counts them all
 * @param nietBeoordeeld what OT says otherwise by now, and nobody decided about (R15, R22)
 * @param afgeboekt what two people wrote off (R22): it stays on its account
 * @param nageteldOp when the rows of the exports were counted
 */
@JsonPropertyOrder({"sluit", "aantalOnverklaard"})
public record Aansluiting(
        Map<Rekening, Long> uitExports,
        Map<Rekening, Long> metDeHand,
        SortedMap<String, Map<Rekening, Long>> perSchool,
        Map<Rekening, Long> zonderSchool,
        Tegentelling tegentelling,
        List<Onverklaard> onverklaard,
        NietBeoordeeld nietBeoordeeld,
        Afgeboekt afgeboekt,
        Instant nageteldOp) {

    /**
     * So many of one kind.
     *
     * @param uitExport whether they ever stood in an export; the others were registered by hand
     * @param school the vestiging, empty where none is known
     */
    record Post(boolean uitExport, @Nullable String school, Rekening rekening, long aantal) {}

    /**
     * The same once more, each counted by itself and in another way than the accounts.
     *
     * @param dossiers rows of table dossier
     * @param nummers different OT-dossiernummers in all exports
     * @param nummersZonderDossier those of which no dossier has the number
     * @param regelsZonderNummer rows without a usable number, a file that was read twice counted once
     * @param onvolledig imports of which not every row was kept and that were not done again
     */
    public record Tegentelling(
            long dossiers, long nummers, long nummersZonderDossier, long regelsZonderNummer, long onvolledig) {}

    /**
     * What OT says otherwise by now, and nobody decided about (R15).
     *
     * @param verdwenen dossiers that a full export no longer holds
     */
    public record NietBeoordeeld(long gewijzigd, long verdwenen) {}

    /**
     * What could not be solved, and two people wrote off (R22).
     *
     * @param geweigerd of the refused rows
     * @param onverklaard of the differences: rows without a dossier and imports that were not read to the end
     */
    public record Afgeboekt(long geweigerd, long onverklaard) {}

    /** @param posten every dossier in exactly one post */
    static Aansluiting van(
            List<Post> posten,
            Tellingen.Exports exports,
            List<Onverklaard> onverklaard,
            NietBeoordeeld nietBeoordeeld,
            Instant nageteldOp) {
        Map<Rekening, Long> uitExports = nullen();
        Map<Rekening, Long> metDeHand = nullen();
        Map<Rekening, Long> zonderSchool = nullen();
        SortedMap<String, Map<Rekening, Long>> perSchool = new TreeMap<>();
        for (Post post :
                Stream.concat(posten.stream(), exports.zonderDossier().stream()).toList()) {
            String school = post.school();
            tel(post, post.uitExport() ? uitExports : metDeHand);
            tel(post, school == null ? zonderSchool : perSchool.computeIfAbsent(school, nieuw -> nullen()));
        }
        return new Aansluiting(
                uitExports,
                metDeHand,
                perSchool,
                zonderSchool,
                exports.tegentelling(),
                onverklaard,
                nietBeoordeeld,
                exports.afgeboekt(),
                nageteldOp);
    }

    /** The differences that are not written off: rows without a dossier, and imports that were not read to the end. */
    @JsonProperty
    public long aantalOnverklaard() {
        return aantal(Rekening.ONVERKLAARD) + tegentelling.onvolledig() - afgeboekt.onverklaard();
    }

    /** Refused rows that no dossier came from, and that nobody wrote off (R22). */
    @JsonProperty
    public long aantalZonderUitkomst() {
        return aantal(Rekening.GEWEIGERD) - afgeboekt.geweigerd();
    }

    /** What OT says otherwise by now, and nobody decided about. */
    public long aantalNietBeoordeeld() {
        return nietBeoordeeld.gewijzigd() + nietBeoordeeld.verdwenen();
    }

    /** Whether the accounts add up to what was counted apart from them; if not, the account itself is wrong. */
    @JsonProperty
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

    private static void tel(Post post, Map<Rekening, Long> aantallen) {
        aantallen.merge(post.rekening(), post.aantal(), Long::sum);
    }

    private static Map<Rekening, Long> nullen() {
        Map<Rekening, Long> aantallen = new EnumMap<>(Rekening.class);
        for (Rekening rekening : Rekening.values()) {
            aantallen.put(rekening, 0L);
        }
        return aantallen;
    }
}
