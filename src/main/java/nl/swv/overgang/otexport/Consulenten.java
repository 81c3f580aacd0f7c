package nl.swv.overgang.otexport;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Groepen;
import org.jspecify.annotations.Nullable;

/** Who is a consulent, asked once for each account in an import; it forgets the oldest answers. */
final class Consulenten implements Predicate<String> {

    private static final int MEESTE = 1000;

    private final Groepen groepen;
    private final Map<String, Boolean> gevraagd = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<String, Boolean> oudste) {
            return size() > MEESTE;
        }
    };

    Consulenten(Groepen groepen) {
        this.groepen = groepen;
    }

    @Override
    public boolean test(String account) {
        return gevraagd.computeIfAbsent(account, gevraagde -> groepen.isLid(gevraagde, Gebruiker.CONSULENTEN));
    }
}
