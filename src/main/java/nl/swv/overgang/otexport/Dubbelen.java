package nl.swv.overgang.otexport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Keys that occur more than once in one file: the same content is known, other content is refused. */
final class Dubbelen {

    private final String veld;
    private final Map<String, Eerder> eerder;

    Dubbelen(String veld, Map<String, Eerder> eerder) {
        this.veld = veld;
        this.eerder = new HashMap<>(eerder);
    }

    static List<String> sleutels(List<? extends Gelezen<?>> rijen) {
        return rijen.stream()
                .map(Gelezen::sleutel)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Empty when the row has to be judged by itself. */
    Optional<Regeluitkomst> beoordeel(Gelezen<?> rij) {
        Eerder eerste = eerder.get(rij.sleutel());
        if (eerste == null) {
            return Optional.empty();
        }
        if (!Objects.equals(eerste.afdruk(), rij.afdruk())) {
            return Optional.of(rij.geweigerd(
                    veld,
                    "Dit nummer staat al op regel %d, met andere gegevens. Laat in het bestand alleen de juiste regel staan."
                            .formatted(eerste.regel())));
        }
        return eerste.uitkomst() == Uitkomst.GEWEIGERD ? Optional.empty() : Optional.of(rij.wordt(Uitkomst.BEKEND));
    }

    void onthoud(Regeluitkomst regel) {
        String sleutel = regel.sleutel();
        if (sleutel != null) {
            eerder.putIfAbsent(sleutel, new Eerder(sleutel, regel.regel(), regel.uitkomst(), regel.afdruk()));
        }
    }
}
