package nl.swv.overgang.stand;

import static nl.swv.overgang.platform.Nederlands.dag;
import static nl.swv.overgang.platform.Nederlands.getal;
import static nl.swv.overgang.platform.Nederlands.procent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.swv.overgang.stand.Voortgang.Tempo;
import org.jspecify.annotations.Nullable;

/**
 * What pace is needed and when all will be done, in the words of the page Voortgang and of the report.
 *
 * @param tempo what is needed and what was done
 * @param teWeinig why there is no prognose
 * @param prognose empty without one
 * @param toelichting what the prognose rests on
 */
public record Verwachting(
        String tempo, @Nullable String teWeinig, List<Uitkomst> prognose, @Nullable String toelichting) {

    public record Uitkomst(String wat, String uitkomst) {}

    static Verwachting van(Voortgang stand) {
        if (stand.groepen().open() == 0) {
            return new Verwachting("Er is niets meer open.", null, List.of(), null);
        }
        boolean opTijd = stand.vandaag().isBefore(stand.overgangsdatum());
        String tempo = tempo(stand, opTijd);
        Prognose prognose = stand.prognose();
        if (prognose == null) {
            return new Verwachting(tempo, Oordeel.prognoseBegint(stand), List.of(), null);
        }
        return new Verwachting(
                tempo,
                null,
                uitkomsten(prognose, opTijd),
                ("Berekend uit %s dossiers die in de laatste %s schoolweken zijn afgerond, 10.000 keer doorgespeeld."
                                + " Vakanties tellen niet mee. De laatste dossiers duren vaak langer: lees het als"
                                + " richting, niet als belofte.")
                        .formatted(getal(prognose.afgerond()), getal(prognose.weken())));
    }

    private static String tempo(Voortgang stand, boolean opTijd) {
        Tempo tempo = stand.tempo();
        String gehaald = tempo.gemeten() == 1
                ? "Gehaald op de eerste schooldag: %s.".formatted(getal(tempo.gehaald()))
                : "Gehaald in de laatste %s schooldagen: %s per schooldag."
                        .formatted(getal(tempo.gemeten()), getal(tempo.gehaald()));
        return nodig(stand, opTijd) + " " + gehaald;
    }

    private static String nodig(Voortgang stand, boolean opTijd) {
        Tempo tempo = stand.tempo();
        String overgang = dag(stand.overgangsdatum());
        if (!opTijd) {
            return "De overgangsdatum %s is voorbij.".formatted(overgang);
        }
        return tempo.schooldagen() == 0
                ? "Na vandaag is er geen schooldag meer voor %s.".formatted(overgang)
                : "Nodig: %s %s per schooldag, nog %s %s tot %s."
                        .formatted(
                                getal(tempo.nodig()),
                                tempo.nodig() == 1 ? "dossier" : "dossiers",
                                getal(tempo.schooldagen()),
                                tempo.schooldagen() == 1 ? "schooldag" : "schooldagen",
                                overgang);
    }

    private static List<Uitkomst> uitkomsten(Prognose prognose, boolean opTijd) {
        List<Uitkomst> uitkomsten = new ArrayList<>();
        if (opTijd) {
            uitkomsten.add(new Uitkomst("Kans dat alles op tijd klaar is", procent(prognose.kansOpTijd(), 1)));
        }
        uitkomsten.add(new Uitkomst("Even vaak eerder als later klaar", uiterlijk(prognose.p50())));
        uitkomsten.add(new Uitkomst("In 85 van de 100 gevallen klaar op", uiterlijk(prognose.p85())));
        uitkomsten.add(new Uitkomst("In 95 van de 100 gevallen klaar op", uiterlijk(prognose.p95())));
        return uitkomsten;
    }

    private static String uiterlijk(@Nullable LocalDate dag) {
        return dag == null ? "later dan over drie jaar" : dag(dag);
    }
}
