package nl.swv.overgang.school.web;

import java.time.LocalDate;
import java.util.List;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import nl.swv.overgang.school.SchoolOnbekend;
import nl.swv.overgang.school.Vestigingscode;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Schools and their knoppencursus. */
@RestController
@RequestMapping("/api/scholen")
class SchoolController {

    record Knoppencursus(@Nullable LocalDate gevolgdOp, @Nullable Integer deelnemers) {}

    record Schoolbeeld(
            String vestiging,
            String naam,
            @Nullable String bestuur,
            String wijk,
            @Nullable String las,
            @Nullable LocalDate knoppencursus,
            @Nullable Integer deelnemers,
            boolean topGereed) {}

    private final Scholen scholen;
    private final Knoppencursussen cursussen;
    private final Aangemeld aangemeld;

    SchoolController(Scholen scholen, Knoppencursussen cursussen, Aangemeld aangemeld) {
        this.scholen = scholen;
        this.cursussen = cursussen;
        this.aangemeld = aangemeld;
    }

    @GetMapping
    List<Schoolbeeld> alle() {
        Gebruiker gebruiker = aangemeld.gebruiker();
        return scholen.alle().stream()
                .filter(school -> ziet(gebruiker, school))
                .map(this::beeld)
                .toList();
    }

    @GetMapping("/{vestiging}")
    Schoolbeeld toon(@PathVariable String vestiging) {
        return Vestigingscode.lees(vestiging)
                .flatMap(scholen::vind)
                .filter(school -> ziet(aangemeld.gebruiker(), school))
                .map(this::beeld)
                .orElseThrow(SchoolOnbekend::new);
    }

    @PutMapping("/{vestiging}/knoppencursus")
    @PreAuthorize("hasAnyAuthority('coordinatoren', 'camunda-admin')")
    Schoolbeeld registreer(@PathVariable String vestiging, @RequestBody Knoppencursus cursus) {
        String code = Vestigingscode.lees(vestiging).orElseThrow(SchoolOnbekend::new);
        Bezwaren bezwaren = new Bezwaren();
        LocalDate gevolgdOp = bezwaren.verplicht(
                "gevolgdOp", cursus.gevolgdOp(), "Vul in wanneer de school de knoppencursus volgde.");
        bezwaren.eis(
                cursus.deelnemers() == null || cursus.deelnemers() >= 0,
                "deelnemers",
                "Vul een aantal deelnemers van nul of meer in.");
        bezwaren.gooi();
        return beeld(cursussen.registreer(code, java.util.Objects.requireNonNull(gevolgdOp), cursus.deelnemers()));
    }

    private Schoolbeeld beeld(School school) {
        return new Schoolbeeld(
                school.vestiging(),
                school.naam(),
                school.bestuur(),
                school.wijk(),
                school.las(),
                school.knoppencursusOp(),
                school.deelnemers(),
                cursussen.isTopGereed(school));
    }

    private static boolean ziet(Gebruiker gebruiker, School school) {
        return gebruiker.zietAlles() || gebruiker.is(school.wijkteam()) || gebruiker.is(school.groep());
    }
}
