package nl.swv.overgang.security.rechten;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.engine.EngineAccess;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Gives every user the filter "Mijn taken" at the first login. Machines log in often: one look-up per start. */
@Component
class MijnTaken {

    private final Map<String, Boolean> known = new ConcurrentHashMap<>();
    private final Taakfilters filters;
    private final EngineAccess engine;

    MijnTaken(Taakfilters filters, EngineAccess engine) {
        this.filters = filters;
        this.engine = engine;
    }

    @EventListener
    void on(AuthenticationSuccessEvent login) {
        String gebruiker = login.getAuthentication().getName();
        boolean isConsulent = login.getAuthentication().getAuthorities().stream()
                .anyMatch(group -> Gebruiker.CONSULENTEN.equals(group.getAuthority()));
        // two first logins at the same moment take turns: one filter, and no conflict
        known.computeIfAbsent(
                gebruiker,
                nieuw -> engine.asSystem(() -> {
                    filters.mijnTaken(nieuw, isConsulent);
                    return true;
                }));
    }
}
