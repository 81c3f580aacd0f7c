package nl.swv.overgang.rapport.pdf;

import static nl.swv.overgang.rapport.Nederlands.dag;
import static nl.swv.overgang.rapport.Nederlands.getal;
import static nl.swv.overgang.rapport.Nederlands.procent;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.swv.overgang.rapport.pdf.Html.Kolom;
import nl.swv.overgang.stand.Prognose;
import nl.swv.overgang.stand.Voortgang;
import nl.swv.overgang.stand.Voortgang.Dag;
import nl.swv.overgang.stand.Voortgang.Groepen;
import nl.swv.overgang.werkblad.Woorden;
import org.jspecify.annotations.Nullable;

/** How far it is and when it will be done, in the words of the page Voortgang. */
final class Voortganghtml {

    private Voortganghtml() {}

    static String cijfers(Groepen groepen) {
        long totaal = groepen.totaal();
        return Html.tabel(
                "Alle dossiers die een weg naar huis hebben",
                List.of(Kolom.tekst("Stand"), Kolom.getal("Dossiers"), Kolom.getal("Aandeel")),
                List.of(
                        cijfer("Gedaan", groepen.gedaan(), totaal),
                        cijfer("Lopend", groepen.lopend(), totaal),
                        cijfer("Wacht op knoppencursus", groepen.wacht(), totaal),
                        cijfer("Nazorg", groepen.nazorg(), totaal),
                        cijfer("Totaal", totaal, totaal)),
                true);
    }

    private static List<String> cijfer(String wat, long aantal, long totaal) {
        return List.of(wat, getal(aantal), procent(aantal, totaal));
    }

    /** What the chart shows, for who does not see it. */
    static String beschrijving(Voortgang stand) {
        long open = stand.groepen().totaal() - stand.groepen().gedaan();
        return "Lijngrafiek: open dossiers per dag, nu %s, tot de overgangsdatum %s. Stippellijnen tonen het tempo dat nodig is en de prognose; vakanties zijn gearceerd. De cijfers staan in de tekst en de tabel hieronder."
                .formatted(getal(open), dag(stand.overgangsdatum()));
    }

    static String verwachting(Voortgang stand) {
        Prognose prognose = stand.prognose();
        if (stand.groepen().totaal() == stand.groepen().gedaan()) {
            return Html.alinea("Er is niets meer open.");
        }
        String nodig = Html.alinea(
                "Nodig: %s dossiers per schooldag, %s schooldagen tot %s. Gehaald in de laatste vier weken: %s per schooldag."
                        .formatted(
                                getal(stand.tempo().nodig()),
                                getal(stand.tempo().schooldagen()),
                                dag(stand.overgangsdatum()),
                                getal(stand.tempo().gehaald())));
        if (prognose == null) {
            return nodig
                    + Html.alinea(
                            "Nog te weinig gegevens voor een prognose: die begint bij %d afgeronde dossiers, nu %s."
                                    .formatted(Prognose.GENOEG, getal(stand.afgerond())));
        }
        return nodig
                + Html.tabel(
                        "Prognose",
                        List.of(Kolom.tekst("Wat"), Kolom.tekst("Uitkomst")),
                        List.of(
                                List.of("Kans dat alles op tijd klaar is", procent(prognose.kansOpTijd(), 1)),
                                List.of("Even vaak eerder als later klaar", uiterlijk(prognose.p50())),
                                List.of("In 85 van de 100 gevallen klaar op", uiterlijk(prognose.p85())),
                                List.of("In 95 van de 100 gevallen klaar op", uiterlijk(prognose.p95()))),
                        false)
                + Html.alinea(
                        ("Berekend uit %s dossiers die in de laatste %s schoolweken zijn afgerond, 10.000 keer doorgespeeld."
                                        + " Vakanties tellen niet mee. De laatste dossiers duren vaak langer: lees het als richting,"
                                        + " niet als belofte.")
                                .formatted(getal(prognose.afgerond()), getal(prognose.weken())));
    }

    private static String uiterlijk(@Nullable LocalDate dag) {
        return dag == null ? "later dan over drie jaar" : dag(dag);
    }

    /** The figures behind the chart, a row for each week. */
    static String weken(List<Dag> dagen) {
        Map<LocalDate, Dag> weken = new TreeMap<>();
        for (Dag dag : dagen) {
            LocalDate zondag = dag.dag().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            weken.merge(zondag, dag, Voortganghtml::samen);
        }
        List<List<String>> rijen = new ArrayList<>();
        weken.values()
                .forEach(week -> rijen.add(
                        List.of(dag(week.dag()), getal(week.ontvangen()), getal(week.gesloten()), getal(week.open()))));
        return Html.tabel(
                "Open dossiers per week, van maandag tot en met de genoemde dag",
                List.of(
                        Kolom.tekst("Tot en met"),
                        Kolom.getal("Ontvangen"),
                        Kolom.getal("Gesloten"),
                        Kolom.getal("Open")),
                rijen,
                false);
    }

    private static Dag samen(Dag eerder, Dag later) {
        return new Dag(
                later.dag(),
                eerder.ontvangen() + later.ontvangen(),
                eerder.gesloten() + later.gesloten(),
                later.open());
    }

    static String scenarios(Voortgang stand) {
        List<List<String>> rijen = stand.scenarios().stream()
                .map(een -> List.of(
                        Woorden.van(een.scenario()),
                        getal(een.gedaan()),
                        getal(een.open()),
                        procent(een.gedaan(), een.gedaan() + een.open())))
                .toList();
        return Html.tabel(
                "Dossiers per scenario",
                List.of(
                        Kolom.tekst("Scenario"),
                        Kolom.getal("Gedaan"),
                        Kolom.getal("Open"),
                        Kolom.getal("Deel gedaan")),
                rijen,
                false);
    }
}
