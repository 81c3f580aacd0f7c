package nl.swv.overgang.stand.web;

import java.util.List;
import java.util.Set;
import nl.swv.overgang.platform.AlleenCoordinator;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.stand.Pagina;
import nl.swv.overgang.stand.Standbalie;
import nl.swv.overgang.stand.Stap;
import nl.swv.overgang.stand.Taakregel;
import nl.swv.overgang.stand.Voortgang;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the pages of the coördinator in Cockpit show. */
@RestController
@RequestMapping("/api/stand")
@AlleenCoordinator
class StandController {

    private static final int PER_PAGINA = 50;

    record Stappen(List<Stap> stappen) {}

    /** One page of tasks; pagina counts from 1. */
    record Taken(List<Taakregel> taken, int pagina, int paginas, long totaal) {}

    private final Standbalie balie;

    StandController(Standbalie balie) {
        this.balie = balie;
    }

    @GetMapping("/voortgang")
    Voortgang voortgang() {
        return balie.voortgang();
    }

    @GetMapping("/stappen")
    Stappen stappen() {
        return new Stappen(balie.stappen());
    }

    /**
     * The tasks behind a number.
     *
     * @param groep one or more groups they are offered to, or "geen"
     */
    @GetMapping("/taken")
    Taken zoek(
            @RequestParam(required = false) @Nullable String wie,
            @RequestParam(required = false) @Nullable String stap,
            @RequestParam(defaultValue = "") Set<String> groep,
            @RequestParam(defaultValue = "false") boolean teLaat,
            @RequestParam(defaultValue = "false") boolean zonderEigenaar,
            @RequestParam(defaultValue = "1") int blad) {
        if (blad < 1) {
            throw new Ongeldig("blad", "‘blad’ in het adres klopt niet. Het eerste blad is 1.");
        }
        Pagina<Taakregel> pagina = balie.taken(
                new Taakregel.Filter(leeg(wie), leeg(stap), groep, teLaat, zonderEigenaar, blad, PER_PAGINA));
        return new Taken(pagina.dossiers(), pagina.pagina(), pagina.paginas(), pagina.totaal());
    }

    private static @Nullable String leeg(@Nullable String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst.strip();
    }

    @GetMapping("/scholen/{vestiging}/taken")
    List<Taakregel> taken(@PathVariable String vestiging) {
        return balie.takenVan(vestiging);
    }
}
