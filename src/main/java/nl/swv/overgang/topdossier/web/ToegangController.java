package nl.swv.overgang.topdossier.web;

import nl.swv.overgang.platform.AlleenCoordinator;
import nl.swv.overgang.school.SchoolOnbekend;
import nl.swv.overgang.school.Vestigingscode;
import nl.swv.overgang.topdossier.Toegangsbalie;
import nl.swv.overgang.topdossier.Toegangsbalie.Gevolg;
import nl.swv.overgang.topdossier.Toegangsbalie.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes the access of a school to TOP Dossier back (R24), after showing what that does. */
@RestController
@RequestMapping("/api/scholen/{vestiging}")
@AlleenCoordinator
class ToegangController {

    record Intrekking(@Nullable String reden) {}

    private final Toegangsbalie balie;

    ToegangController(Toegangsbalie balie) {
        this.balie = balie;
    }

    @GetMapping("/knoppencursus/intrekking/vooruitblik")
    Gevolg vooruitblikCursus(@PathVariable String vestiging) {
        return balie.vooruitblik(code(vestiging), Toegang.KNOPPENCURSUS);
    }

    @PostMapping("/knoppencursus/intrekking")
    Gevolg trekCursusIn(@PathVariable String vestiging, @RequestBody Intrekking intrekking) {
        return balie.trekIn(code(vestiging), Toegang.KNOPPENCURSUS, intrekking.reden());
    }

    @GetMapping("/ontheffing/intrekking/vooruitblik")
    Gevolg vooruitblikOntheffing(@PathVariable String vestiging) {
        return balie.vooruitblik(code(vestiging), Toegang.ONTHEFFING);
    }

    @PostMapping("/ontheffing/intrekking")
    Gevolg trekOntheffingIn(@PathVariable String vestiging, @RequestBody Intrekking intrekking) {
        return balie.trekIn(code(vestiging), Toegang.ONTHEFFING, intrekking.reden());
    }

    private static String code(String vestiging) {
        return Vestigingscode.lees(vestiging).orElseThrow(SchoolOnbekend::new);
    }
}
