package nl.swv.overgang.formulier;

import java.util.Map;
import nl.swv.overgang.platform.Nederlands;
import nl.swv.overgang.platform.NietNu;
import org.jspecify.annotations.Nullable;

/** Someone saved the same form since it was opened. Status 409, with the versie that stands there now. */
public final class IntussenVastgelegd extends NietNu {

    private final long versie;

    IntussenVastgelegd(long versie, @Nullable Vastlegging<?> laatste) {
        super(zin(laatste));
        this.versie = versie;
    }

    private static String zin(@Nullable Vastlegging<?> laatste) {
        return laatste == null
                ? "Wat hier stond, is er niet meer. Laad de pagina opnieuw."
                : "%s sloeg dit formulier intussen op, op %s. Er is nu niets opgeslagen: kijk eerst wat daar staat."
                        .formatted(laatste.door(), Nederlands.moment(laatste.op()));
    }

    @Override
    public Map<String, Object> erbij() {
        return Map.of("versie", versie);
    }
}
