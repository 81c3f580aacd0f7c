package nl.swv.overgang.overgangsfase.onderdeel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.formulier.Vereiste;
import nl.swv.overgang.platform.Bezwaar;
import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.school.School;
import org.springframework.stereotype.Component;

/** What must be true before a school is over (B1, B5, B6), by the rules of its tasks. */
@Component
public class Schoolvereisten {

    private final Overgangskalender kalender;
    private final Clock clock;

    Schoolvereisten(Overgangskalender kalender, Clock clock) {
        this.kalender = kalender;
        this.clock = clock;
    }

    public List<Vereiste> van(School school, List<Schooldossier> dossiers) {
        LocalDate vandaag = LocalDate.now(clock);
        Bezwaren bezwaren = new Bezwaren();
        Schooltoets toets = new Schooltoets(school, dossiers, nummers -> Map.of(), kalender, vandaag, bezwaren);
        new Parnassysplaatsing(null).controleer(toets, true);
        return List.of(
                feit("B1", "De school volgde de knoppencursus.", school.heeftCursus(vandaag)),
                new Vereiste(
                        "B5",
                        "De informatie van elk dossier staat in %s, of is niet relevant."
                                .formatted(school.leerlingadministratie()),
                        bezwaren.isLeeg(),
                        bezwaren.lijst().stream().map(Bezwaar::melding).toList(),
                        null),
                feit(
                        "B6",
                        "Het laatste OT-dossier van de school is gesloten.",
                        toets.open().isEmpty()));
    }

    private static Vereiste feit(String regel, String zin, boolean voldaan) {
        return new Vereiste(regel, zin, voldaan, List.of(), null);
    }
}
