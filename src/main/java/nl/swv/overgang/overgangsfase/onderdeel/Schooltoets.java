package nl.swv.overgang.overgangsfase.onderdeel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.school.School;

/**
 * The check of one schoolonderdeel against its school and the day.
 *
 * @param dossiers every OT dossier of the school, also what is closed (R23)
 * @param begin since when there can be evidence about these dossiers (R18)
 */
public record Schooltoets(
        School school,
        List<Schooldossier> dossiers,
        Function<Collection<OtDossiernummer>, Map<OtDossiernummer, LocalDate>> begin,
        Overgangskalender kalender,
        LocalDate vandaag,
        Bezwaren bezwaren) {

    /** Where the leerlingdossiers of the school are. */
    String las() {
        return school.leerlingadministratie();
    }

    List<Schooldossier> open() {
        return dossiers.stream().filter(dossier -> dossier.status().isOpen()).toList();
    }
}
