package nl.swv.overgang.dossier.onderdeel;

import java.util.Optional;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import org.jspecify.annotations.Nullable;

/** The dossier is withdrawn. */
public record Intrekking(@Nullable String reden) implements Onderdeel {

    @Override
    public Wat gebeurtenis() {
        return Wat.DOSSIER_INGETROKKEN;
    }

    @Override
    public Optional<String> verbeterElders() {
        return Optional.of(
                "De intrekking maakt het samenwerkingsverband ongedaan, op de bladzijde van het dossier in Cockpit.");
    }

    @Override
    public void controleer(Toets toets) {
        toets.reden(true, reden, "Geef de reden van het intrekken.");
    }
}
