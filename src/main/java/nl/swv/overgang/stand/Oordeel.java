package nl.swv.overgang.stand;

import static nl.swv.overgang.platform.Nederlands.dag;
import static nl.swv.overgang.platform.Nederlands.getal;
import static nl.swv.overgang.platform.Nederlands.procent;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Will it be in time? In one sentence, the same on every screen and in the report. */
public record Oordeel(Soort soort, String zin) {

    private static final double WAARSCHIJNLIJK = 0.85;
    private static final double EVENVEEL = 0.5;

    /** How the sentence is meant; nothing can be said of it yet where it is onbekend. */
    public enum Soort {
        @JsonProperty("goed")
        GOED,
        @JsonProperty("let-op")
        LET_OP,
        @JsonProperty("mis")
        MIS,
        @JsonProperty("onbekend")
        ONBEKEND
    }

    static Oordeel van(Voortgang stand) {
        long totaal = stand.groepen().totaal();
        long open = totaal - stand.groepen().gedaan();
        String overgang = dag(stand.overgangsdatum());
        Prognose prognose = stand.prognose();
        if (totaal == 0) {
            return new Oordeel(
                    Soort.ONBEKEND, "Er zijn nog geen dossiers. Lees eerst de export van OT in, bij Importeren.");
        }
        if (open == 0) {
            return new Oordeel(Soort.GOED, "Alle dossiers zijn thuis.");
        }
        if (!stand.vandaag().isBefore(stand.overgangsdatum())) {
            return new Oordeel(
                    Soort.MIS,
                    "De overgangsdatum %s is voorbij en %s dossiers zijn nog open.".formatted(overgang, getal(open)));
        }
        if (prognose == null) {
            return new Oordeel(
                    Soort.ONBEKEND,
                    "Nog te weinig gegevens voor een prognose: %s van de %d afgeronde dossiers die ervoor nodig zijn."
                            .formatted(getal(stand.afgerond()), Prognose.GENOEG));
        }
        String wanneer = prognose.p85() == null
                ? "In dit tempo komt het niet af."
                : "Waarschijnlijk klaar uiterlijk %s.".formatted(dag(prognose.p85()));
        return new Oordeel(
                soort(prognose.kansOpTijd()),
                "De kans dat alles klaar is voor %s is %s. %s"
                        .formatted(overgang, procent(prognose.kansOpTijd(), 1), wanneer));
    }

    private static Soort soort(double kans) {
        if (kans >= WAARSCHIJNLIJK) {
            return Soort.GOED;
        }
        return kans >= EVENVEEL ? Soort.LET_OP : Soort.MIS;
    }
}
