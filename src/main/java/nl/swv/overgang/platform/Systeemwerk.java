package nl.swv.overgang.platform;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that the application does by itself: a job, a nightly round, the example at a first start. Only such work is
 * {@link Gebruiker#SYSTEEM}; it says so here, for its own thread alone. Who is logged in stays who that is.
 */
public final class Systeemwerk {

    private static final ThreadLocal<Boolean> BEZIG = ThreadLocal.withInitial(() -> false);

    private Systeemwerk() {}

    public static boolean isBezig() {
        return BEZIG.get();
    }

    public static <T extends @Nullable Object> T geef(Supplier<T> werk) {
        boolean eerder = BEZIG.get();
        BEZIG.set(true);
        try {
            return werk.get();
        } finally {
            BEZIG.set(eerder);
        }
    }

    public static void doe(Runnable werk) {
        geef(() -> {
            werk.run();
            return null;
        });
    }
}
