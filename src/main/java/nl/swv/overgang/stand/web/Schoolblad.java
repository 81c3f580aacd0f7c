package nl.swv.overgang.stand.web;

import static nl.swv.overgang.werkblad.Werkblad.rij;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.werkblad.Vorm;
import nl.swv.overgang.werkblad.Werkblad;
import org.jspecify.annotations.Nullable;

/** The list of schools as a file. */
final class Schoolblad {

    private static final List<String> KOPPEN = List.of(
            "Vestiging",
            "School",
            "Wijk",
            "Bestuur",
            "Knoppencursus gevolgd op",
            "Knoppencursus gepland op",
            "Ontheffing tot en met",
            "TOP-gereed",
            "In ParnasSys",
            "Te laat in ParnasSys",
            "Niet relevant voor ParnasSys",
            "Nog niet in ParnasSys",
            "Lopend",
            "Nazorg",
            "Afgerond",
            "Over naar TOP Dossier",
            "Ingetrokken",
            "Over de termijn",
            "Oudste taak sinds",
            "Over",
            "Nog nodig",
            "Gaat op in");

    private Schoolblad() {}

    static Werkblad van(Vorm vorm, LocalDate dag, Stream<Schoollijstregel> scholen) {
        return new Werkblad(vorm, "scholen", dag, KOPPEN, doe -> scholen.map(Schoolblad::cellen)
                .forEach(doe));
    }

    private static List<@Nullable Object> cellen(Schoollijstregel school) {
        return rij(
                school.vestiging(),
                school.naam(),
                school.wijk(),
                school.bestuur(),
                school.knoppencursus(),
                school.cursusGepland(),
                school.ontheffingTot(),
                school.topGereed(),
                school.parnassysGedaan(),
                school.parnassysTeLaat(),
                school.parnassysNietRelevant(),
                school.parnassysOpen(),
                aantal(school, Status.LOPEND),
                aantal(school, Status.NAZORG),
                aantal(school, Status.AFGEROND),
                aantal(school, Status.OVER_NAAR_TOP),
                aantal(school, Status.INGETROKKEN),
                school.overTermijn(),
                school.oudsteTaak(),
                school.over(),
                String.join(", ", school.nogNodig()),
                school.opvolger());
    }

    private static long aantal(Schoollijstregel school, Status status) {
        return school.statussen().getOrDefault(status, 0L);
    }
}
