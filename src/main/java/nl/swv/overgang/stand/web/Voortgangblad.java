package nl.swv.overgang.stand.web;

import static nl.swv.overgang.werkblad.Werkblad.rij;

import java.util.List;
import nl.swv.overgang.stand.Voortgang;
import nl.swv.overgang.werkblad.Vorm;
import nl.swv.overgang.werkblad.Werkblad;

/** The figures of the page Voortgang as files. */
final class Voortgangblad {

    private static final double TIENDEN = 10;

    private Voortgangblad() {}

    /** The burn-down, every civil day of it. */
    static Werkblad dagen(Vorm vorm, Voortgang stand) {
        return new Werkblad(
                vorm,
                "voortgang-dagen",
                stand.vandaag(),
                List.of("Dag", "Ontvangen", "Gedaan", "Ingetrokken", "Open"),
                doe -> stand.dagen()
                        .forEach(dag -> doe.accept(
                                rij(dag.dag(), dag.ontvangen(), dag.gedaan(), dag.ingetrokken(), dag.open()))));
    }

    /** How long each step took, in hours to one decimal. */
    static Werkblad doorlooptijden(Vorm vorm, Voortgang stand) {
        return new Werkblad(
                vorm,
                "doorlooptijden",
                stand.vandaag(),
                List.of("Stap", "Mediaan in uren", "85 % binnen, in uren", "Afgeronde taken"),
                doe -> stand.doorlooptijden()
                        .forEach(stap -> doe.accept(rij(
                                stap.naam(), tienden(stap.mediaanUren()), tienden(stap.p85Uren()), stap.aantal()))));
    }

    private static double tienden(double uren) {
        return Math.round(uren * TIENDEN) / TIENDEN;
    }
}
