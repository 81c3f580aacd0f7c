package nl.swv.overgang.stand;

import static nl.swv.overgang.platform.Nederlands.dag;
import static nl.swv.overgang.platform.Nederlands.getal;
import static nl.swv.overgang.platform.Nederlands.procent;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.swv.overgang.stand.Voortgang.Remmen;
import nl.swv.overgang.stand.Voortgang.Tempo;

/**
 * Will it be in time? In one sentence, the same on every screen and in the report.
 *
 * @param redenen what holds it up, where there is anything open
 */
public record Oordeel(Soort soort, String zin, List<Reden> redenen) {

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

    /** @param zin goes on after the number */
    public record Reden(Rem rem, long aantal, String zin) {}

    /** What can hold an overgang up; each has a list behind its number. */
    public enum Rem {
        OVER_TERMIJN("open dossier is over zijn termijn", "open dossiers zijn over hun termijn"),
        ZONDER_ACCOUNT(
                "van %s scholen heeft nog niemand die haar taken ziet",
                "van %s scholen hebben nog niemand die hun taken ziet"),
        ZONDER_CURSUS(
                "school laat dossiers wachten op de knoppencursus",
                "scholen laten dossiers wachten op de knoppencursus");

        private final String een;
        private final String meer;

        Rem(String een, String meer) {
            this.een = een;
            this.meer = meer;
        }

        private Reden met(long aantal, long van) {
            return new Reden(this, aantal, (aantal == 1 ? een : meer).formatted(getal(van)));
        }
    }

    static Oordeel van(Voortgang stand) {
        long open = stand.groepen().open();
        String overgang = dag(stand.overgangsdatum());
        Prognose prognose = stand.prognose();
        if (stand.groepen().totaal() == 0) {
            return new Oordeel(
                    Soort.ONBEKEND,
                    "Er zijn nog geen dossiers. Lees eerst de export van OT in, bij Importeren.",
                    List.of());
        }
        if (open == 0) {
            return new Oordeel(Soort.GOED, "Alle dossiers zijn thuis.", List.of());
        }
        List<Reden> redenen = redenen(stand.remmen());
        String nogOpen = open == 1 ? "1 dossier is nog open" : "%s dossiers zijn nog open".formatted(getal(open));
        if (!stand.vandaag().isBefore(stand.overgangsdatum())) {
            return new Oordeel(
                    Soort.MIS, "De overgangsdatum %s is voorbij en %s.".formatted(overgang, nogOpen), redenen);
        }
        if (stand.tempo().schooldagen() == 0) {
            return new Oordeel(
                    Soort.MIS,
                    "Na vandaag is er geen schooldag meer voor %s en %s.".formatted(overgang, nogOpen),
                    redenen);
        }
        return prognose == null
                ? naarTempo(stand, redenen)
                : new Oordeel(
                        soort(prognose.kansOpTijd()),
                        "De kans dat alles klaar is voor %s is %s. %s"
                                .formatted(overgang, procent(prognose.kansOpTijd(), 1), klaar(prognose)),
                        redenen);
    }

    private static String klaar(Prognose prognose) {
        return prognose.p85() == null
                ? "In dit tempo komt het niet af."
                : "Waarschijnlijk klaar uiterlijk %s.".formatted(dag(prognose.p85()));
    }

    /** What can be said before there is a prognose: the pace that is needed beside the one that was made. */
    private static Oordeel naarTempo(Voortgang stand, List<Reden> redenen) {
        Tempo tempo = stand.tempo();
        String zin = "Nodig is %s per schooldag, gehaald %s: %s. %s"
                .formatted(
                        dossiers(tempo.nodig()),
                        getal(tempo.gehaald()),
                        tempo.gehaald() >= tempo.nodig()
                                ? "in dit tempo is alles klaar voor " + dag(stand.overgangsdatum())
                                : "in dit tempo is niet alles klaar voor " + dag(stand.overgangsdatum()),
                        prognoseBegint(stand));
        if (tempo.gehaald() == 0 && tempo.gemeten() <= 1) {
            return new Oordeel(
                    stand.remmen().overTermijn() == 0 ? Soort.ONBEKEND : Soort.LET_OP,
                    "Er is nog niets afgerond. Nodig is %s per schooldag om klaar te zijn voor %s. %s"
                            .formatted(dossiers(tempo.nodig()), dag(stand.overgangsdatum()), prognoseBegint(stand)),
                    redenen);
        }
        if (tempo.gehaald() >= tempo.nodig()) {
            return new Oordeel(stand.remmen().overTermijn() == 0 ? Soort.GOED : Soort.LET_OP, zin, redenen);
        }
        return new Oordeel(tempo.gehaald() >= tempo.nodig() * EVENVEEL ? Soort.LET_OP : Soort.MIS, zin, redenen);
    }

    /** Why there is no prognose yet (docs/adr/0024): too little is done, or what is done counts from another day on. */
    static String prognoseBegint(Voortgang stand) {
        LocalDate begint = stand.aanloop().begint();
        if (!stand.aanloop().isGenoeg()) {
            return "Een prognose begint bij %d dossiers die in de laatste acht schoolweken zijn afgerond, nu %s."
                    .formatted(Prognose.GENOEG, getal(stand.aanloop().afgerond()));
        }
        return begint.equals(stand.vandaag().plusDays(1))
                ? "De prognose begint morgen: wat vandaag is afgerond, telt dan mee."
                : "De prognose begint op %s: wat nu is afgerond, telt dan mee.".formatted(dag(begint));
    }

    private static String dossiers(double aantal) {
        return "%s %s".formatted(getal(aantal), aantal == 1 ? "dossier" : "dossiers");
    }

    private static List<Reden> redenen(Remmen remmen) {
        return Stream.of(
                        Rem.OVER_TERMIJN.met(remmen.overTermijn(), remmen.scholen()),
                        Rem.ZONDER_ACCOUNT.met(remmen.scholenZonderAccount(), remmen.scholen()),
                        Rem.ZONDER_CURSUS.met(remmen.scholenZonderCursus(), remmen.scholen()))
                .filter(reden -> reden.aantal() > 0)
                .toList();
    }

    private static Soort soort(double kans) {
        if (kans >= WAARSCHIJNLIJK) {
            return Soort.GOED;
        }
        return kans >= EVENVEEL ? Soort.LET_OP : Soort.MIS;
    }
}
