package nl.swv.overgang.taken.web;

import java.util.List;
import java.util.Objects;
import nl.swv.overgang.taken.Samenvatting;
import nl.swv.overgang.taken.Taakuitkomst;
import nl.swv.overgang.taken.Takenbalie;
import nl.swv.overgang.taken.Takenlijst;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The own tasks of whoever is logged in: for the head of Tasklist, and for its page with several tasks at once. */
@RestController
@RequestMapping("/api/taken")
class TakenlijstController {

    /** @param ids of tasks, 200 at most */
    record Keuze(@Nullable List<String> ids) {

        List<String> taken() {
            return Objects.requireNonNullElse(ids, List.of());
        }
    }

    private final Takenbalie balie;

    TakenlijstController(Takenbalie balie) {
        this.balie = balie;
    }

    @GetMapping("/samenvatting")
    Samenvatting samenvatting() {
        return balie.samenvatting();
    }

    @GetMapping("/lijst")
    Takenlijst lijst() {
        return balie.lijst();
    }

    @PostMapping("/overnemen")
    List<Taakuitkomst> overnemen(@RequestBody Keuze keuze) {
        return balie.neemOver(keuze.taken());
    }

    @PostMapping("/teruggeven")
    List<Taakuitkomst> teruggeven(@RequestBody Keuze keuze) {
        return balie.geefTerug(keuze.taken());
    }
}
