package nl.swv.overgang.overgangsfase.web;

import java.util.Objects;
import nl.swv.overgang.overgangsfase.opvolging.Opvolgingsvraag;
import nl.swv.overgang.overgangsfase.opvolging.Schoolopvolging;
import nl.swv.overgang.overgangsfase.opvolging.Schoolopvolging.Terugweg;
import nl.swv.overgang.overgangsfase.opvolging.Schoolopvolging.Verhuizing;
import nl.swv.overgang.platform.AlleenCoordinator;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.school.SchoolOnbekend;
import nl.swv.overgang.school.Vestigingscode;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A school goes up in another one, after a look at what moves; and the way back, within a day. */
@RestController
@RequestMapping("/api/scholen/{vestiging}/opvolger")
@AlleenCoordinator
class OpvolgingController {

    /**
     * Which school takes it over.
     *
     * @param naam of a school that is not known yet
     * @param nieuw that it is not known yet, said on purpose
     */
    record Opvolging(@Nullable String opvolger, @Nullable String naam, @Nullable Boolean nieuw) {

        Opvolgingsvraag vraag() {
            return new Opvolgingsvraag(
                    Vestigingscode.lees(Objects.requireNonNullElse(opvolger, ""))
                            .orElseThrow(() -> new Ongeldig(
                                    "opvolger", "Vul de vestigingscode van de opvolger in, zoals 12AB01.")),
                    naam,
                    Boolean.TRUE.equals(nieuw));
        }
    }

    private final Schoolopvolging opvolging;

    OpvolgingController(Schoolopvolging opvolging) {
        this.opvolging = opvolging;
    }

    /** With a body: what somebody types does not belong in an address. */
    @PostMapping("/vooruitblik")
    Verhuizing vooruitblik(@PathVariable String vestiging, @RequestBody Opvolging vraag) {
        return opvolging.vooruitblik(code(vestiging), vraag.vraag());
    }

    @PostMapping
    Verhuizing volgOp(@PathVariable String vestiging, @RequestBody Opvolging vraag) {
        return opvolging.volgOp(code(vestiging), vraag.vraag());
    }

    @GetMapping("/ongedaan/vooruitblik")
    Terugweg terugblik(@PathVariable String vestiging) {
        return opvolging.terugblik(code(vestiging));
    }

    @PostMapping("/ongedaan")
    Terugweg maakOngedaan(@PathVariable String vestiging) {
        return opvolging.maakOngedaan(code(vestiging));
    }

    private static String code(String vestiging) {
        return Vestigingscode.lees(vestiging).orElseThrow(SchoolOnbekend::new);
    }
}
