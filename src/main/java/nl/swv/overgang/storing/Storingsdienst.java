package nl.swv.overgang.storing;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import nl.swv.overgang.storing.Herkansing.Stapnaam;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what stands still, and tries it again. */
@Component
public class Storingsdienst {

    private static final int KENMERKEN = 50;

    private record Groep(@Nullable String proces, String element, Oorzaak oorzaak, String code, boolean vanzelf) {}

    private final GestrandeJobs gestrande;
    private final Herkansing herkansing;
    private final Clock clock;

    Storingsdienst(GestrandeJobs gestrande, Herkansing herkansing, Clock clock) {
        this.gestrande = gestrande;
        this.herkansing = herkansing;
        this.clock = clock;
    }

    /** What waits for a person before what goes by itself, and the largest first. */
    public List<Storing> alle() {
        return gestrande.eerste(KENMERKEN, clock.instant()).stream()
                .collect(groupingBy(Storingsdienst::groep, LinkedHashMap::new, java.util.stream.Collectors.toList()))
                .entrySet()
                .stream()
                .map(groep -> storing(groep.getKey(), groep.getValue()))
                .sorted(Comparator.comparing((Storing een) -> een.opnieuwOp() != null)
                        .thenComparing(Comparator.comparing(Storing::aantal).reversed())
                        .thenComparing(Storing::sinds))
                .toList();
    }

    /**
     * Tries again; what was mended meanwhile is passed over.
     *
     * @return how many jobs
     */
    public int probeerOpnieuw(Herkansingsverzoek verzoek) {
        List<String> jobs = gestrande.van(verzoek.element(), verzoek.kenmerken(), clock.instant()).stream()
                .filter(gestrand -> verzoek.vanzelf() == (gestrand.opnieuwOp() != null))
                .filter(gestrand -> verzoek.oorzaak() == null || verzoek.oorzaak() == gestrand.oorzaak())
                .map(GestrandeJob::job)
                .toList();
        if (verzoek.vanzelf()) {
            herkansing.wachtNietLanger(jobs);
        } else if (!jobs.isEmpty()) {
            herkansing.probeerOpnieuw(jobs);
        }
        return jobs.size();
    }

    private Storing storing(Groep groep, List<GestrandeJob> gestrand) {
        Stapnaam stap = herkansing.stap(gestrand.get(0).definitie(), groep.element());
        // every row of a kind carries the count of its kind
        int aantal = gestrand.stream()
                .collect(groupingBy(een -> List.of(String.valueOf(een.definitie()), een.tekst())))
                .values()
                .stream()
                .mapToInt(soort -> soort.get(0).aantal())
                .sum();
        return new Storing(
                stap.proces(),
                groep.proces(),
                groep.element(),
                stap.naam(),
                groep.oorzaak(),
                groep.oorzaak().watIsEr(),
                groep.oorzaak().watTeDoen(),
                groep.code(),
                aantal,
                gestrand.stream()
                        .map(GestrandeJob::kenmerk)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .limit(KENMERKEN)
                        .toList(),
                gestrand.stream()
                        .map(GestrandeJob::sinds)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                gestrand.stream()
                        .map(GestrandeJob::opnieuwOp)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** Of our own bugs each type is a group; of the rest the cause says enough. */
    private static Groep groep(GestrandeJob een) {
        Oorzaak oorzaak = een.oorzaak();
        String soort = een.soort().replaceFirst(".*[.$]", "");
        String code = oorzaak == Oorzaak.FOUT && !soort.isEmpty() ? soort : oorzaak.name();
        return new Groep(een.proces(), een.element(), oorzaak, een.element() + "/" + code, een.opnieuwOp() != null);
    }
}
