package nl.swv.overgang.rapport;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.otexport.aansluiting.Aansluiting;
import nl.swv.overgang.otexport.aansluiting.Rekening;
import org.jspecify.annotations.Nullable;

/**
 * One line of the reconciliation (R10): how many rows and dossiers on each account.
 *
 * @param vestiging empty where the line is not about a school
 */
public record Rekeningregel(@Nullable String vestiging, String naam, Map<Rekening, Long> aantallen) {

    /** @param namen the names of schools by vestigingscode; without one the code stands there alone */
    static List<Rekeningregel> perSchool(Aansluiting aansluiting, Map<String, String> namen) {
        List<Rekeningregel> regels = new ArrayList<>();
        aansluiting
                .perSchool()
                .forEach((vestiging, aantallen) ->
                        regels.add(new Rekeningregel(vestiging, namen.getOrDefault(vestiging, vestiging), aantallen)));
        regels.add(new Rekeningregel(null, "Zonder bekende school", aansluiting.zonderSchool()));
        return regels;
    }

    /** The same once more by where it came from, and the total of both. */
    static List<Rekeningregel> somregels(Aansluiting aansluiting) {
        Map<Rekening, Long> alles = new EnumMap<>(Rekening.class);
        for (Rekening rekening : Rekening.values()) {
            alles.put(rekening, aansluiting.aantal(rekening));
        }
        return List.of(
                new Rekeningregel(null, "Uit exports van OT", aansluiting.uitExports()),
                new Rekeningregel(null, "Met de hand aangemeld", aansluiting.metDeHand()),
                new Rekeningregel(null, "Totaal", alles));
    }

    public long aantal(Rekening rekening) {
        return aantallen.getOrDefault(rekening, 0L);
    }

    public long totaal() {
        return aantallen.values().stream().mapToLong(Long::longValue).sum();
    }
}
