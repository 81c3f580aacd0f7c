package nl.swv.overgang.wijziging.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.swv.overgang.platform.AlleenCoordinator;
import nl.swv.overgang.platform.NietGevonden;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.wijziging.Wijziging;
import nl.swv.overgang.wijziging.Wijziging.Stand;
import nl.swv.overgang.wijziging.Wijzigingen;
import nl.swv.overgang.wijziging.Wijzigingsbalie;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What OT says otherwise than before, to decide about (R15). */
@RestController
@RequestMapping("/api/wijzigingen")
@AlleenCoordinator
class WijzigingController {

    /** @param reden why, always */
    record Besluit(@Nullable Boolean overnemen, @Nullable String reden) {}

    /** The same decision about many at once. */
    record Besluiten(@Nullable List<Long> ids, @Nullable Boolean overnemen, @Nullable String reden) {}

    /** One that could not be decided, with what to do. */
    record Geweigerd(long id, String melding) {}

    /** @param besloten how many were decided */
    record Besloten(int besloten, List<Geweigerd> geweigerd) {}

    private final Wijzigingen wijzigingen;
    private final Wijzigingsbalie balie;

    WijzigingController(Wijzigingen wijzigingen, Wijzigingsbalie balie) {
        this.wijzigingen = wijzigingen;
        this.balie = balie;
    }

    /** The first thousand of a stand, by kind and number. */
    @GetMapping
    List<Wijziging> lijst(@RequestParam(required = false) @Nullable Stand stand) {
        return wijzigingen.lijst(stand);
    }

    @GetMapping("/open")
    Wijzigingen.Open open() {
        return wijzigingen.open();
    }

    @PostMapping("/{id}/besluit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void besluit(@PathVariable long id, @RequestBody Besluit besluit) {
        balie.besluit(id, besluit.overnemen(), besluit.reden());
    }

    /** Each by itself: one that cannot be taken over does not hold up the others. */
    @PostMapping("/besluit")
    Besloten besluit(@RequestBody Besluiten besluiten) {
        if (besluiten.ids() == null || besluiten.ids().isEmpty()) {
            throw new Ongeldig("ids", "Kies over welke wijzigingen u besluit.");
        }
        List<Geweigerd> geweigerd = new ArrayList<>();
        for (long id : besluiten.ids()) {
            try {
                balie.besluit(id, besluiten.overnemen(), besluiten.reden());
            } catch (NietNu | NietGevonden weigering) {
                geweigerd.add(new Geweigerd(id, Objects.requireNonNull(weigering.getMessage())));
            }
        }
        return new Besloten(besluiten.ids().size() - geweigerd.size(), geweigerd);
    }
}
