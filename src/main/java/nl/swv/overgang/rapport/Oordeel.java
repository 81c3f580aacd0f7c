package nl.swv.overgang.rapport;

import static nl.swv.overgang.rapport.Nederlands.dag;
import static nl.swv.overgang.rapport.Nederlands.getal;
import static nl.swv.overgang.rapport.Nederlands.procent;

import nl.swv.overgang.stand.Prognose;
import nl.swv.overgang.stand.Voortgang;

/** Will it be in time? In one sentence, the same as the page Voortgang says (cockpit/overgang/voortgang/oordeel.js). */
public final class Oordeel {

    private Oordeel() {}

    public static String zin(Voortgang stand) {
        long totaal = stand.groepen().totaal();
        long open = totaal - stand.groepen().gedaan();
        String overgang = dag(stand.overgangsdatum());
        Prognose prognose = stand.prognose();
        if (totaal == 0) {
            return "Er zijn nog geen dossiers. Lees eerst de export van OT in, bij Importeren.";
        }
        if (open == 0) {
            return "Alle dossiers zijn thuis.";
        }
        if (!stand.vandaag().isBefore(stand.overgangsdatum())) {
            return "De overgangsdatum %s is voorbij en %s dossiers zijn nog open.".formatted(overgang, getal(open));
        }
        if (prognose == null) {
            return "Nog te weinig gegevens voor een prognose: %s van de %d afgeronde dossiers die ervoor nodig zijn."
                    .formatted(getal(stand.afgerond()), Prognose.GENOEG);
        }
        String wanneer = prognose.p85() == null
                ? "In dit tempo komt het niet af."
                : "Waarschijnlijk klaar uiterlijk %s.".formatted(dag(prognose.p85()));
        return "De kans dat alles klaar is voor %s is %s. %s"
                .formatted(overgang, procent(prognose.kansOpTijd(), 1), wanneer);
    }
}
