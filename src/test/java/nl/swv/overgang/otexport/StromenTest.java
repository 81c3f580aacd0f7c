package nl.swv.overgang.otexport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionCallback;

/** A file that exists nowhere: its rows are made while they are read, and none of them may stay. */
class StromenTest {

    private static final int RIJEN = 200_000;

    private final AtomicLong gemaakt = new AtomicLong();
    private final List<WeakReference<Importregel>> rijen = new ArrayList<>();
    private long gelezenBijEersteBatch;
    private long levend;

    @Test
    void hetGeheugenGroeitNietMetHetBestand() {
        Werkplaats werk = new Werkplaats(new Vergeetachtig());
        werk.batch = 200;
        werk.maxMeldingen = 10;
        Importstand verslag = werk.imports().lees(Importsoort.OT_EXPORT, this::bestand, false);
        assertThat(verslag.aantallen()).isEqualTo(Map.of(Uitkomst.GESTART, RIJEN / 2L, Uitkomst.GEWEIGERD, RIJEN / 2L));
        assertThat(verslag.bevindingen().foutenTotaal()).isEqualTo(RIJEN / 2);
        assertThat(verslag.bevindingen().fouten()).hasSize(10);
        assertThat(gelezenBijEersteBatch).isLessThan(5_000);
        assertThat(rijen).hasSize(RIJEN);
        assertThat(levend).isLessThanOrEqualTo(2L * werk.batch);
    }

    private InputStream bestand() {
        gemaakt.set(0);
        Enumeration<InputStream> stukken = Collections.enumeration(new java.util.AbstractList<InputStream>() {
            @Override
            public InputStream get(int plaats) {
                return plaats == 0 ? bytes(Werkplaats.KOP) : rij(plaats);
            }

            @Override
            public int size() {
                return RIJEN + 1;
            }
        });
        return new SequenceInputStream(stukken);
    }

    private InputStream rij(int nummer) {
        gemaakt.incrementAndGet();
        return bytes("OT-%d;OT-1LOKET;%s;LOPEND;12AB00;LL-7F3K2;;;;;\n"
                .formatted(nummer, nummer % 2 == 0 ? "A&O" : "ONZIN"));
    }

    private static InputStream bytes(String tekst) {
        return new java.io.ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps nothing itself, and looks near the end what the import still holds. */
    private final class Vergeetachtig extends Geheugen {

        @Override
        public <T> T execute(TransactionCallback<T> actie) {
            T antwoord = super.execute(actie);
            dossiers.clear();
            gestart.clear();
            return antwoord;
        }

        @Override
        void bewaar(long importId, List<Importregel> batch) {
            gelezenBijEersteBatch = rijen.isEmpty() ? gemaakt.get() : gelezenBijEersteBatch;
            batch.forEach(rij -> rijen.add(new WeakReference<>(rij)));
            if (rijen.size() == RIJEN) {
                System.gc();
                levend = rijen.stream().filter(rij -> rij.get() != null).count();
            }
        }
    }
}
