package nl.swv.overgang.rapport.pdf;

import static nl.swv.overgang.rapport.Nederlands.getal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.overgangsfase.Schoolinzage.Inzage;
import nl.swv.overgang.overgangsfase.Schoolstand;
import nl.swv.overgang.rapport.Nederlands;
import nl.swv.overgang.rapport.pdf.Html.Kolom;
import nl.swv.overgang.school.School;

/** A row for each school. */
final class Schoolhtml {

    /** With spaces that do not break. */
    private static final DateTimeFormatter KORT = DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0uuuu", Nederlands.TAAL);

    private static final List<Kolom> KOLOMMEN = List.of(
            Kolom.tekst("School"),
            Kolom.tekst("Vestiging"),
            Kolom.tekst("Knoppencursus"),
            Kolom.getal("Lopend"),
            Kolom.getal("Nazorg"),
            Kolom.getal("Gedaan"),
            Kolom.getal("In ParnasSys"),
            Kolom.getal("Te laat"),
            Kolom.getal("Nog niet"),
            Kolom.tekst("Over"));

    private Schoolhtml() {}

    static String tabel(List<Inzage> scholen, LocalDate vandaag) {
        if (scholen.isEmpty()) {
            return Html.alinea("Er zijn nog geen scholen.");
        }
        return Html.tabel(
                "Dossiers per school, en hoeveel daarvan op tijd, te laat of nog niet in ParnasSys staan",
                KOLOMMEN,
                scholen.stream().map(inzage -> rij(inzage, vandaag)).toList(),
                false);
    }

    private static List<String> rij(Inzage inzage, LocalDate vandaag) {
        School school = inzage.school();
        Schoolstand stand = inzage.stand();
        return List.of(
                school.naam(),
                school.vestiging(),
                cursus(school, vandaag),
                getal(aantal(stand, Status.LOPEND)),
                getal(aantal(stand, Status.NAZORG)),
                getal(aantal(stand, Status.AFGEROND)
                        + aantal(stand, Status.OVER_NAAR_TOP)
                        + aantal(stand, Status.INGETROKKEN)),
                getal(stand.parnassysGedaan()),
                getal(stand.parnassysTeLaat()),
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
}
