package nl.swv.overgang.rapport.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.swv.overgang.platform.Nederlands.dag;
import static nl.swv.overgang.platform.Nederlands.getal;
import static nl.swv.overgang.platform.Nederlands.procent;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.otexport.aansluiting.Afboeking;
import nl.swv.overgang.otexport.aansluiting.Onverklaard;
import nl.swv.overgang.otexport.aansluiting.Rekening;
import nl.swv.overgang.overgangsfase.Schoolinzage.Inzage;
import nl.swv.overgang.overgangsfase.Schoolstand;
import nl.swv.overgang.platform.Nederlands;
import nl.swv.overgang.platform.Sjabloon;
import nl.swv.overgang.platform.Woorden;
import nl.swv.overgang.rapport.Aansluitrekening;
import nl.swv.overgang.rapport.Bestuursrapport;
import nl.swv.overgang.rapport.Rekeningregel;
import nl.swv.overgang.rapport.pdf.Tabel.Kolom;
import nl.swv.overgang.school.School;
import nl.swv.overgang.stand.Oordeel;
import nl.swv.overgang.stand.Verwachting;
import nl.swv.overgang.stand.Voortgang;
import nl.swv.overgang.stand.Voortgang.Dag;
import nl.swv.overgang.stand.Voortgang.Groepen;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What the report says, in the order of its template: rapport/overgang.html. */
@Component
class Rapporthtml {

    /** So many differences of the reconciliation are named. */
    private static final int MEESTE = 20;

    /** With spaces that do not break. */
    private static final DateTimeFormatter KORT = DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0uuuu", Nederlands.TAAL);

    private static final List<Kolom> SCHOOLKOLOMMEN = List.of(
            Kolom.tekst("School"),
            Kolom.tekst("Vestiging"),
            Kolom.tekst("Knoppencursus"),
            Kolom.getal("Open"),
            Kolom.getal("Gedaan"),
            Kolom.getal("Ingetrokken"),
            Kolom.getal("In ParnasSys"),
            Kolom.getal("Te laat"),
            Kolom.getal("Niet relevant"),
            Kolom.getal("Nog niet"),
            Kolom.tekst("Over"));

    private final Sjabloon sjabloon = new Sjabloon("rapport/overgang.html");
    private final String opmaak;

    Rapporthtml() throws IOException {
        opmaak = new ClassPathResource("rapport/opmaak.css").getContentAsString(UTF_8);
    }

    String vul(Bestuursrapport rapport) {
        Voortgang stand = rapport.voortgang();
        Verwachting verwachting = stand.verwachting();
        Aansluitrekening rekening = rapport.rekening();
        Map<String, @Nullable Object> velden = new HashMap<>();
        velden.put("opmaak", opmaak);
        velden.put("swv", rapport.swv());
        velden.put("moment", Nederlands.moment(rapport.moment()));
        Oordeel oordeel = stand.oordeel();
        velden.put("oordeel", oordeel.zin());
        velden.put("kleur", oordeel.soort().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        velden.put("redenen", redenen(oordeel));
        velden.put("cijfers", cijfers(stand));
        velden.put("apart", apart(stand.statussen()));
        velden.put("beschrijving", beschrijving(stand));
        velden.put("verwachting", verwachting);
        velden.put("prognose", prognose(verwachting));
        velden.put("toelichting", verwachting.toelichting());
        velden.put("weken", weken(stand.dagen()));
        velden.put("scenarios", scenarios(stand));
        velden.put("scholen", scholen(rapport.scholen(), stand.vandaag()));
        velden.put("aansluiting", aansluiting(rekening));
        velden.put("rekening", rekening(rekening));
        velden.put("afboekingen", afboekingen(rekening.afboekingen()));
        velden.put("heeftVerschillen", !rekening.verschillen().isEmpty());
        velden.put("verschillen", verschillen(rekening));
        return sjabloon.vul(velden);
    }

    private static List<String> redenen(Oordeel oordeel) {
        return oordeel.redenen().stream()
                .map(reden -> "%s %s.".formatted(getal(reden.aantal()), reden.zin()))
                .toList();
    }

    /** R21: what is not brought home, and is not counted as done either. */
    private static String apart(Map<Status, Long> statussen) {
        return "Apart geteld, en niet in dit totaal: ingetrokken %s, alleen in de back-up %s, buiten bereik (OT-POVO) %s."
                .formatted(
                        getal(statussen.getOrDefault(Status.INGETROKKEN, 0L)),
                        getal(statussen.getOrDefault(Status.ALLEEN_BACKUP, 0L)),
                        getal(statussen.getOrDefault(Status.BUITEN_BEREIK, 0L)));
    }

    private static Tabel cijfers(Voortgang stand) {
        Groepen groepen = stand.groepen();
        long overNaarTop = stand.statussen().getOrDefault(Status.OVER_NAAR_TOP, 0L);
        long totaal = groepen.totaal();
        return Tabel.van(
                        "Alle dossiers die een weg naar huis hebben",
                        List.of(Kolom.tekst("Stand"), Kolom.getal("Dossiers"), Kolom.getal("Aandeel")),
                        List.of(
                                cijfer("Gedaan: afgerond", groepen.gedaan() - overNaarTop, totaal),
                                cijfer("Gedaan: over naar TOP Dossier", overNaarTop, totaal),
                                cijfer("Lopend", groepen.lopend(), totaal),
                                cijfer("Wacht op knoppencursus", groepen.wacht(), totaal),
                                cijfer("Nazorg", groepen.nazorg(), totaal)))
                .metSom(cijfer("Totaal", totaal, totaal));
    }

    private static List<String> cijfer(String wat, long aantal, long totaal) {
        return List.of(wat, getal(aantal), procent(aantal, totaal));
    }

    /** What the chart shows, for who does not see it. */
    private static String beschrijving(Voortgang stand) {
        long open = stand.groepen().totaal() - stand.groepen().gedaan();
        return "Lijngrafiek: open dossiers per dag, nu %s, tot de overgangsdatum %s. Stippellijnen tonen het tempo dat nodig is en de prognose; vakanties zijn gearceerd. De cijfers staan in de tekst en de tabel hieronder."
                .formatted(getal(open), dag(stand.overgangsdatum()));
    }

    private static @Nullable Tabel prognose(Verwachting verwachting) {
        if (verwachting.prognose().isEmpty()) {
            return null;
        }
        return Tabel.van(
                "Prognose",
                List.of(Kolom.tekst("Wat"), Kolom.tekst("Uitkomst")),
                verwachting.prognose().stream()
                        .map(een -> List.of(een.wat(), een.uitkomst()))
                        .toList());
    }

    /** The figures behind the chart, a row for each week. */
    private static Tabel weken(List<Dag> dagen) {
        Map<LocalDate, Dag> weken = new TreeMap<>();
        for (Dag dag : dagen) {
            LocalDate zondag = dag.dag().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            weken.merge(zondag, dag, Rapporthtml::samen);
        }
        return Tabel.van(
                "Open dossiers per week, van maandag tot en met de genoemde dag",
                List.of(
                        Kolom.tekst("Tot en met"),
                        Kolom.getal("Ontvangen"),
                        Kolom.getal("Gedaan"),
                        Kolom.getal("Ingetrokken"),
                        Kolom.getal("Open")),
                weken.values().stream()
                        .map(week -> List.of(
                                dag(week.dag()),
                                getal(week.ontvangen()),
                                getal(week.gedaan()),
                                getal(week.ingetrokken()),
                                getal(week.open())))
                        .toList());
    }

    private static Dag samen(Dag eerder, Dag later) {
        return new Dag(
                later.dag(),
                eerder.ontvangen() + later.ontvangen(),
                eerder.gedaan() + later.gedaan(),
                eerder.ingetrokken() + later.ingetrokken(),
                later.open());
    }

    private static Tabel scenarios(Voortgang stand) {
        return Tabel.van(
                "Dossiers per scenario",
                List.of(
                        Kolom.tekst("Scenario"),
                        Kolom.getal("Gedaan"),
                        Kolom.getal("Open"),
                        Kolom.getal("Deel gedaan"),
                        Kolom.getal("Ingetrokken")),
                stand.scenarios().stream()
                        .map(een -> List.of(
                                Woorden.van(een.scenario()),
                                getal(een.gedaan()),
                                getal(een.open()),
                                procent(een.gedaan(), een.gedaan() + een.open()),
                                getal(een.ingetrokken())))
                        .toList());
    }

    private static @Nullable Tabel scholen(List<Inzage> scholen, LocalDate vandaag) {
        if (scholen.isEmpty()) {
            return null;
        }
        return Tabel.van(
                "Dossiers per school, en hoeveel daarvan op tijd, te laat, niet relevant of nog niet in ParnasSys staan",
                SCHOOLKOLOMMEN,
                scholen.stream().map(inzage -> school(inzage, vandaag)).toList());
    }

    private static List<String> school(Inzage inzage, LocalDate vandaag) {
        School school = inzage.school();
        Schoolstand stand = inzage.stand();
        return List.of(
                school.naam(),
                school.vestiging(),
                cursus(school, vandaag),
                getal(stand.open()),
                getal(aantal(stand, Status.AFGEROND) + aantal(stand, Status.OVER_NAAR_TOP)),
                getal(aantal(stand, Status.INGETROKKEN)),
                getal(stand.parnassysGedaan()),
                getal(stand.parnassysTeLaat()),
                getal(stand.parnassysNietRelevant()),
                getal(stand.parnassysOpen()),
                over(school));
    }

    private static String cursus(School school, LocalDate vandaag) {
        LocalDate gepland = school.cursusGeplandOp();
        LocalDate ontheffing = school.ontheffingTot();
        if (school.heeftCursus(vandaag)) {
            return "gevolgd";
        }
        if (ontheffing != null && !ontheffing.isBefore(vandaag)) {
            return "ontheffing tot en met " + KORT.format(ontheffing);
        }
        return gepland == null ? "niet gevolgd" : "gepland " + KORT.format(gepland);
    }

    private static String over(School school) {
        if (school.overOp() != null) {
            return "ja";
        }
        return school.opvolger() == null ? "nee" : "gaat op in " + school.opvolger();
    }

    private static long aantal(Schoolstand stand, Status status) {
        return stand.statussen().getOrDefault(status, 0L);
    }

    /** Whether the reconciliation of R10 closes. */
    private static String aansluiting(Aansluitrekening rekening) {
        if (!rekening.sluit()) {
            return "De aansluiting sluit niet: een tweede, aparte telling komt anders uit. Vraag de beheerder om hulp.";
        }
        return rekening.aantalVerschillen() == 0
                ? "De aansluiting sluit en alles is verklaard."
                : "De aansluiting sluit; %s verschillen zijn nog niet verklaard."
                        .formatted(getal(rekening.aantalVerschillen()));
    }

    /** What came in beside what became of it (R10). */
    private static Tabel rekening(Aansluitrekening rekening) {
        List<Kolom> kolommen = new ArrayList<>(List.of(Kolom.tekst("Rekening")));
        rekening.somregels().forEach(regel -> kolommen.add(Kolom.getal(regel.naam())));
        List<List<String>> rijen = Arrays.stream(Rekening.values())
                .map(een -> rij(Woorden.van(een), rekening.somregels().stream().map(regel -> regel.aantal(een))))
                .toList();
        return Tabel.van("Elk dossier en elke regel uit een export, precies één keer", kolommen, rijen)
                .metSom(rij("Totaal", rekening.somregels().stream().map(Rekeningregel::totaal)));
    }

    /** R22: what could not be solved, with the reason and the two who wrote it off. */
    private static @Nullable Tabel afboekingen(List<Afboeking> afboekingen) {
        if (afboekingen.isEmpty()) {
            return null;
        }
        return Tabel.van(
                "Afgeboekt: wat niet op te lossen was, door twee personen",
                List.of(Kolom.tekst("Wat"), Kolom.tekst("Reden"), Kolom.tekst("Door"), Kolom.tekst("Bevestigd door")),
                afboekingen.stream()
                        .map(een -> List.of(een.wat(), een.reden(), een.door(), String.valueOf(een.bevestigdDoor())))
                        .toList());
    }

    private static List<String> rij(String kop, Stream<Long> aantallen) {
        return Stream.concat(Stream.of(kop), aantallen.map(aantal -> getal(aantal)))
                .toList();
    }

    private static List<String> verschillen(Aansluitrekening rekening) {
        List<String> zinnen = new ArrayList<>(rekening.verschillen().stream()
                .limit(MEESTE)
                .map(Rapporthtml::zin)
                .toList());
        long meer = rekening.aantalVerschillen() - zinnen.size();
        if (meer > 0) {
            zinnen.add("En nog %s andere.".formatted(getal(meer)));
        }
        return zinnen;
    }

    private static String zin(Onverklaard verschil) {
        String waar = verschil.regel() == null
                ? "Import %d".formatted(verschil.importId())
                : "Import %d, regel %d".formatted(verschil.importId(), verschil.regel());
        String welk = verschil.sleutel() == null ? "" : ", dossier " + verschil.sleutel();
        return "%s%s: %s".formatted(waar, welk, verschil.melding());
    }
}
