package nl.swv.overgang.stand.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.swv.overgang.stand.Stap;

/** The open tasks of a step, oldest hour first: its median is right to the hour, and costs no sorting of all tasks. */
final class Uurtelling {

    private record Uur(Instant sinds, long aantal) {}

    private final List<Uur> uren = new ArrayList<>();
    private long totaal;

    void voegToe(Instant sinds, long aantal) {
        uren.add(new Uur(sinds, aantal));
        totaal += aantal;
    }

    Stap stap(String taak) {
        long geteld = 0;
        for (Uur uur : uren) {
            geteld += uur.aantal();
            if (geteld * 2 >= totaal) {
                return new Stap(taak, totaal, uur.sinds());
            }
        }
        throw new IllegalStateException("A step without tasks is not counted");
    }
}
