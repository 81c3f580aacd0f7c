package nl.swv.overgang.overgangsfase.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.formulier.Vereiste;
import nl.swv.overgang.overgangsfase.Overgangsinstellingen;
import nl.swv.overgang.overgangsfase.Schoolinzage;
import nl.swv.overgang.overgangsfase.Schoolinzage.Taakinzage;
import nl.swv.overgang.overgangsfase.onderdeel.Overgangsplan;
import nl.swv.overgang.overgangsfase.onderdeel.Schooldossier;
import nl.swv.overgang.overgangsfase.onderdeel.Schoolonderdeel;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For the forms of a school in Tasklist: those know their task, and may not ask the engine for its business key. */
@RestController
@RequestMapping("/api/schooltaken")
class SchooltakenController {

    private static final int MEESTE = 200;

    /** What the list of tasks shows of each. */
    record Schoolkaart(String vestiging, String naam) {}

    /**
     * What a form shows.
     *
     * @param versies of each onderdeel the number to send with If-Match, so that nobody saves over another; 0 before the first
     * @param laatsteSchooldag the last one before the overgangsdatum (B5)
     */
    record Schooltaakbeeld(
            Schoolbeeld school,
            Map<Scenario, Long> scenarios,
            List<Schooldossier> dossiers,
            List<Vereiste> vereisten,
            @Nullable Overgangsplan overgangsplan,
            Map<String, Long> versies,
            LocalDate vandaag,
            LocalDate overgangsdatum,
            LocalDate laatsteSchooldag,
            Map<String, String> hulp) {}

    private final Schoolinzage inzage;
    private final Overgangskalender kalender;
    private final Overgangsinstellingen instellingen;
    private final Clock clock;

    SchooltakenController(
            Schoolinzage inzage, Overgangskalender kalender, Overgangsinstellingen instellingen, Clock clock) {
        this.inzage = inzage;
        this.kalender = kalender;
        this.instellingen = instellingen;
        this.clock = clock;
    }

    @GetMapping
    Map<String, Schoolkaart> kaarten(@RequestParam List<String> id) {
        return inzage.bijTaken(id.subList(0, Math.min(id.size(), MEESTE))).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        taak -> new Schoolkaart(
                                taak.getValue().vestiging(), taak.getValue().naam())));
    }

    @GetMapping("/{id}")
    Schooltaakbeeld toon(@PathVariable String id) {
        Taakinzage taak = inzage.toonBijTaak(id);
        LocalDate vandaag = LocalDate.now(clock);
        LocalDate overgangsdatum = kalender.overgangsdatum();
        return new Schooltaakbeeld(
                Schoolbeeld.van(taak.school(), vandaag),
                taak.scenarios(),
                taak.dossiers(),
                taak.vereisten(),
                taak.vastgelegd().deel(Overgangsplan.class).orElse(null),
                Schoolonderdeel.SOORTEN.versies(taak.vastgelegd()),
                vandaag,
                overgangsdatum,
                kalender.metVrijeDagen(taak.school().school().vrijeDagen()).laatsteSchooldagVoor(overgangsdatum),
                instellingen.hulp());
    }
}
