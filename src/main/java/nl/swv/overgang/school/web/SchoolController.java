package nl.swv.overgang.school.web;

import java.time.LocalDate;
import java.util.Objects;
import nl.swv.overgang.platform.AlleenCoordinator;
import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.School;
import nl.swv.overgang.school.SchoolOnbekend;
import nl.swv.overgang.school.Vestigingscode;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The knoppencursus of a school: a day in the future is a plan, not a course. */
@RestController
class SchoolController {

    record Knoppencursus(@Nullable LocalDate gevolgdOp, @Nullable Integer deelnemers) {}

    record Cursusbeeld(
            String vestiging,
            @Nullable LocalDate knoppencursus,
            @Nullable LocalDate cursusGepland,
            @Nullable Integer deelnemers,
            boolean topGereed) {}

    private final Knoppencursussen cursussen;

    SchoolController(Knoppencursussen cursussen) {
        this.cursussen = cursussen;
    }

    @PutMapping("/api/scholen/{vestiging}/knoppencursus")
    @AlleenCoordinator
    Cursusbeeld registreer(@PathVariable String vestiging, @RequestBody Knoppencursus cursus) {
        String code = Vestigingscode.lees(vestiging).orElseThrow(SchoolOnbekend::new);
        Bezwaren bezwaren = new Bezwaren();
        LocalDate gevolgdOp = bezwaren.verplicht(
                "gevolgdOp", cursus.gevolgdOp(), "Vul in wanneer de school de knoppencursus volgde.");
        bezwaren.eis(
                gevolgdOp == null || !gevolgdOp.isBefore(Knoppencursussen.EERSTE_CURSUSDAG),
                "gevolgdOp",
                Knoppencursussen.TE_VROEG);
        bezwaren.eis(
                cursus.deelnemers() == null || cursus.deelnemers() >= 1,
                "deelnemers",
                "Vul een aantal deelnemers van 1 of meer in.");
        bezwaren.gooi();
        School school = cursussen.registreer(code, Objects.requireNonNull(gevolgdOp), cursus.deelnemers());
        return new Cursusbeeld(
                school.vestiging(),
                school.knoppencursusOp(),
                school.cursusGeplandOp(),
                school.deelnemers(),
                cursussen.isTopGereed(school));
    }
}
