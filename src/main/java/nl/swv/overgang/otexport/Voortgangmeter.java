package nl.swv.overgang.otexport;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.swv.overgang.platform.Ongeldig;

/** Keeps how far one import is, and tells who is watching. */
final class Voortgangmeter {

    private static final String AFGEBROKEN = "De import is afgebroken. Lees precies hetzelfde bestand nog eens in. Gaat"
            + " het weer mis, vraag dan de beheerder om hulp.";

    private final Voortgangregister register;
    private final Clock clock;
    private final Consumer<Importvoortgang> kijker;
    private final long id;
    private long totaal;
    private long gedaan;

    Voortgangmeter(Voortgangregister register, Clock clock, Consumer<Importvoortgang> kijker, long id) {
        this.register = register;
        this.clock = clock;
        this.kijker = kijker;
        this.id = id;
    }

    /** Does the import; whatever happens, it is known how it ended. */
    Importverslag meet(Supplier<Importverslag> werk) {
        String melding = AFGEBROKEN;
        try {
            Importverslag verslag = werk.get();
            register.rondAf(id, verslag, clock.instant());
            melding = "";
            return verslag;
        } catch (Ongeldig weigering) {
            melding = weigering.zin();
            throw weigering;
        } finally {
            if (!melding.isEmpty()) {
                register.breekAf(id, melding, clock.instant());
            }
            kijker.accept(register.van(id));
        }
    }

    void gecontroleerd(int regels) {
        totaal += regels;
        register.bereikt(id, Importstap.CONTROLEREN, 0, null, clock.instant());
    }

    void begint() {
        ingelezen(0);
    }

    void ingelezen(int regels) {
        gedaan += regels;
        register.bereikt(id, Importstap.INLEZEN, gedaan, totaal, clock.instant());
        kijker.accept(register.van(id));
    }
}
