package nl.swv.overgang.overgangsfase.onderdeel;

import java.time.LocalDate;
import java.util.List;
import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.school.School;

/**
 * The check of one schoolonderdeel against its school and the day.
 *
 * @param dossiers every OT dossier of the school, also what is closed (R23)
 */
public record Schooltoets(
        School school, List<Schooldossier> dossiers, Overgangskalender kalender, LocalDate vandaag, Bezwaren bezwaren) {

    List<Schooldossier> open() {
        return dossiers.stream().filter(dossier -> dossier.status().isOpen()).toList();
    }
}
