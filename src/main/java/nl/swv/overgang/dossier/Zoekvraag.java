package nl.swv.overgang.dossier;

import nl.swv.overgang.platform.Gebruiker;
import org.jspecify.annotations.Nullable;

/**
 * Which dossiers someone asks for; only what that person may see is found.
 *
 * @param pagina from 1
 */
public record Zoekvraag(
        Gebruiker gebruiker,
        @Nullable String school,
        @Nullable Status status,
        @Nullable Scenario scenario,
        int pagina) {

    public static final int PER_PAGINA = 50;
}
