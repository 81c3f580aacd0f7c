package nl.swv.overgang.overgangsfase.onderdeel;

import nl.swv.overgang.school.Overgangsgebeurtenis.Wat;
import org.jspecify.annotations.Nullable;

/** The schooldirecteur signs off that the school is over. */
public record Overgangsbevestiging(@Nullable Boolean akkoord) implements Schoolonderdeel {

    @Override
    public Wat gebeurtenis() {
        return Wat.OVERGANG_BEVESTIGD;
    }

    @Override
    public void controleer(Schooltoets toets, boolean afronden) {
        toets.bezwaren()
                .eis(
                        toets.school().heeftCursus(toets.vandaag()),
                        "akkoord",
                        "De knoppencursus van uw school is nog niet vastgelegd. Vraag het aan de coördinator (B1).");
        toets.bezwaren()
                .eis(
                        Boolean.TRUE.equals(akkoord),
                        "akkoord",
                        "Vink aan dat uw school over is. Klopt er iets niet, neem dan contact op met het samenwerkingsverband.");
    }

    @Override
    public void verwerk(Schoolgevolgen gevolgen) {
        gevolgen.isOver();
    }
}
