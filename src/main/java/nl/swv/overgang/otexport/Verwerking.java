package nl.swv.overgang.otexport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.swv.overgang.otexport.bestand.Gelezen;
import nl.swv.overgang.otexport.bestand.Regel;
import org.jspecify.annotations.Nullable;

/**
 * Works off the rows of one file, a batch at a time, and remembers of each key its first row: the same content once more is
 * known, other content is refused.
 */
abstract class Verwerking<T extends Record> {

    /** All that is kept in memory of a row: 250 bytes with its key, 25 megabytes for a hundred thousand rows. */
    private record Eerste(long regel, boolean geweigerd, @Nullable String afdruk) {}

    /** The rows of one batch beside what was known before it. */
    interface Batch<T extends Record> {

        /** What became of a row like this whatever else the file said of its key before; empty when that counts. */
        default @Nullable Uitkomst altijd(T inhoud) {
            return null;
        }

        /** Decides about a row by itself, and remembers what has to be taken in. */
        Importregel beoordeel(Gelezen<T> rij, T inhoud);

        void neemOp();

        /** Whether there is a dossier with this number once this batch has been taken in. */
        default boolean heeftDossier(String sleutel) {
            return false;
        }
    }

    private final String sleutelveld;
    private final Uitkomst nogEens;
    private final Map<String, Eerste> gezien = new HashMap<>();

    /** @param nogEens what became of a row that says once more what an earlier one of the same file said */
    Verwerking(String sleutelveld, Uitkomst nogEens) {
        this.sleutelveld = sleutelveld;
        this.nogEens = nogEens;
    }

    abstract Gelezen<T> lees(Regel regel);

    abstract Batch<T> batch(Collection<String> sleutels);

    /** The keys of all rows until now. */
    final Set<String> gezien() {
        return gezien.keySet();
    }

    /** What a file that is said to be whole no longer holds. */
    final List<String> verdwenen() {
        return verdwenen(gezien.keySet());
    }

    List<String> verdwenen(Set<String> gezien) {
        return List.of();
    }

    void meldVerdwenen(List<String> sleutels) {}

    /** Decides about each row and does what follows from it; in a dry run it only decides. */
    final List<Importregel> verwerk(List<Regel> regels, boolean proef) {
        List<Gelezen<T>> rijen = regels.stream().map(this::lees).toList();
        Batch<T> batch = batch(rijen.stream()
                .map(Gelezen::sleutel)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<String, Eerste> hier = new HashMap<>();
        List<Importregel> uitkomsten = new ArrayList<>();
        for (Gelezen<T> rij : rijen) {
            Importregel uitkomst = beoordeel(rij, batch, hier);
            onthoud(uitkomst, hier);
            uitkomsten.add(uitkomst);
        }
        if (!proef) {
            batch.neemOp();
        }
        uitkomsten.replaceAll(
                regel -> regel.sleutel() != null && batch.heeftDossier(regel.sleutel()) ? regel.metDossier() : regel);
        return uitkomsten;
    }

    /** These stand, whatever happens to a later batch. */
    final void onthoud(List<Importregel> regels) {
        regels.forEach(regel -> onthoud(regel, gezien));
    }

    private Importregel beoordeel(Gelezen<T> rij, Batch<T> batch, Map<String, Eerste> hier) {
        T inhoud = rij.inhoud();
        if (inhoud == null) {
            return Importregel.van(rij, Uitkomst.GEWEIGERD);
        }
        Eerste eerste = gezien.getOrDefault(rij.sleutel(), hier.get(rij.sleutel()));
        Uitkomst altijd = batch.altijd(inhoud);
        if (eerste == null || altijd != null && eerste.geweigerd()) {
            return batch.beoordeel(rij, inhoud);
        }
        if (altijd != null) {
            return Importregel.van(rij, altijd);
        }
        if (!Objects.equals(eerste.afdruk(), rij.afdruk())) {
            return Importregel.geweigerd(
                    rij,
                    sleutelveld,
                    "Dit nummer staat al op regel %d, met andere gegevens. Laat in het bestand alleen de juiste regel staan."
                            .formatted(eerste.regel()));
        }
        return eerste.geweigerd() ? batch.beoordeel(rij, inhoud) : Importregel.van(rij, nogEens);
    }

    private static void onthoud(Importregel regel, Map<String, Eerste> waar) {
        String sleutel = regel.sleutel();
        if (sleutel != null) {
            waar.putIfAbsent(
                    sleutel, new Eerste(regel.regel(), regel.uitkomst() == Uitkomst.GEWEIGERD, regel.afdruk()));
        }
    }
}
