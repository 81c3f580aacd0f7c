package nl.swv.overgang.otexport.bestand;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The table of a file that has our columns. */
public final class Importtabel {

    private static final int TELBATCH = 10_000;

    private final Supplier<Rijlezer> blad;
    private final Kop kop;

    Importtabel(Supplier<Rijlezer> blad, Kop kop) {
        this.blad = blad;
        this.kop = kop;
    }

    public Kop kop() {
        return kop;
    }

    /**
     * Reads all of it once, so that one that is broken half-way is refused before anything starts.
     *
     * @param elke hears each of them
     * @return its rows, without the blank ones
     * @throws nl.swv.overgang.platform.Ongeldig when it cannot be read to its end
     */
    public long tel(Consumer<Regel> elke) {
        long aantal = 0;
        try (Rijen rijen = rijen()) {
            for (List<Regel> batch = rijen.volgende(TELBATCH); !batch.isEmpty(); batch = rijen.volgende(TELBATCH)) {
                aantal += batch.size();
                batch.forEach(elke);
            }
        }
        return aantal;
    }

    /** Its rows from the first one. */
    public Rijen rijen() {
        return new Rijen(blad.get(), kop);
    }

    /** The rows of the table, from top to bottom. */
    public static final class Rijen implements AutoCloseable {

        private final Rijlezer rijen;
        private final Kop kop;
        private boolean onderDeKop;

        private Rijen(Rijlezer rijen, Kop kop) {
            this.rijen = rijen;
            this.kop = kop;
        }

        /** The next rows, blank ones skipped; empty at the end. */
        public List<Regel> volgende(int aantal) {
            List<Regel> batch = new ArrayList<>(aantal);
            while (batch.size() < aantal && rijen.hasNext()) {
                Rijlezer.Rij rij = rijen.next();
                if (rij.isLeeg()) {
                    continue;
                }
                if (onderDeKop) {
                    batch.add(new Regel(rij.nummer(), kop, rij.cellen()));
                }
                onderDeKop = true;
            }
            return batch;
        }

        @Override
        public void close() {
            rijen.close();
        }
    }
}
