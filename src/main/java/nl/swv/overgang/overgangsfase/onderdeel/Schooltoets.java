package nl.swv.overgang.overgangsfase.onderdeel;

import java.time.LocalDate;
import java.util.List;
import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.school.School;

/**
 * The check of one schoolonderdeel against its school and the day.
 *
 * @param open the open OT dossiers of the school
 */
public record Schooltoets(
        School school, List<Schooldossier> open, Overgangskalender kalender, LocalDate vandaag, Bezwaren bezwaren) {}
