package nl.swv.overgang.overgangsfase.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.swv.overgang.formulier.web.Formulierlezer;
import nl.swv.overgang.overgangsfase.Schoolbalie;
import nl.swv.overgang.overgangsfase.Schoolbeheer;
import nl.swv.overgang.overgangsfase.Schoolinzage;
import nl.swv.overgang.overgangsfase.onderdeel.Schoolonderdeel;
import nl.swv.overgang.school.Overgangsgebeurtenis;
import nl.swv.overgang.school.SchoolOnbekend;
import nl.swv.overgang.school.Vestigingscode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Schools as their users see them, and what is recorded of them. */
@RestController
@RequestMapping("/api/scholen")
class ScholenController {

    record VrijeDagen(@Nullable List<LocalDate> dagen) {}

    private final Schoolinzage inzage;
    private final Schoolbalie balie;
    private final Schoolbeheer beheer;
    private final Formulierlezer formulieren;
    private final Clock clock;

    ScholenController(
            Schoolinzage inzage, Schoolbalie balie, Schoolbeheer beheer, Formulierlezer formulieren, Clock clock) {
        this.inzage = inzage;
        this.balie = balie;
        this.beheer = beheer;
        this.formulieren = formulieren;
        this.clock = clock;
    }

    @GetMapping
    List<Schoolbeeld> alle() {
        LocalDate vandaag = LocalDate.now(clock);
        return inzage.alle().stream()
                .map(school -> Schoolbeeld.van(school, vandaag))
                .toList();
    }

    @GetMapping("/{vestiging}")
    Schoolbeeld toon(@PathVariable String vestiging) {
        return Schoolbeeld.van(inzage.toon(code(vestiging)), LocalDate.now(clock));
    }

    /** The newest first (R25). */
    @GetMapping("/{vestiging}/tijdlijn")
    List<Overgangsgebeurtenis> tijdlijn(@PathVariable String vestiging) {
        return inzage.tijdlijn(code(vestiging));
    }

    /**
     * What the form of a task saves. With If-Match, the versie of this onderdeel in the task, it is refused when somebody saved it
     * since. Completing the task itself goes through the engine.
     */
    @PutMapping("/{vestiging}/{onderdeel}")
    Schoolbeeld legVast(
            @PathVariable String vestiging,
            @PathVariable String onderdeel,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String gezien,
            HttpServletRequest vraag)
            throws NoResourceFoundException, IOException {
        balie.legVast(
                code(vestiging),
                formulieren.lees(Schoolonderdeel.SOORTEN, onderdeel, vraag),
                Formulierlezer.versie(gezien));
        return toon(vestiging);
    }

    /** The form of the overgangsplan saves them too: with If-Match, the versie of the plan. */
    @PutMapping("/{vestiging}/vrije-dagen")
    Schoolbeeld vrijeDagen(
            @PathVariable String vestiging,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String gezien,
            @RequestBody VrijeDagen vrij) {
        beheer.bewaarVrijeDagen(
                code(vestiging), Objects.requireNonNullElse(vrij.dagen(), List.of()), Formulierlezer.versie(gezien));
        return toon(vestiging);
    }

    private static String code(String vestiging) {
        return Vestigingscode.lees(vestiging).orElseThrow(SchoolOnbekend::new);
    }
}
