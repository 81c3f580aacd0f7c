package nl.swv.overgang.otexport.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.swv.overgang.otexport.Geweigerden;
import nl.swv.overgang.otexport.Importregels;
import nl.swv.overgang.otexport.aansluiting.Aansluiting;
import nl.swv.overgang.otexport.aansluiting.Aansluitingen;
import nl.swv.overgang.platform.AlleenCoordinator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The reconciliation of all exports with all dossiers (R10). */
@RestController
@RequestMapping("/api/overgang/aansluiting")
@AlleenCoordinator
class AansluitController {

    private final Aansluitingen aansluitingen;
    private final Importregels regels;

    AansluitController(Aansluitingen aansluitingen, Importregels regels) {
        this.aansluitingen = aansluitingen;
        this.regels = regels;
    }

    @GetMapping
    Aansluiting toon(@RequestParam(defaultValue = "false") boolean natellen) {
        return natellen ? aansluitingen.maakOp() : aansluitingen.bekijk();
    }

    /**
     * The refused rows of all exports that no dossier came from.
     *
     * @param school only of this school; "geen" for those of which none is known
     */
    @GetMapping("/geweigerd")
    Geweigerden zonderDossier(
            @RequestParam(required = false) @Nullable String school, @RequestParam(defaultValue = "1") int pagina) {
        return regels.zonderDossier(school, pagina);
    }

    /** The same, as a file to send back. */
    @GetMapping("/geweigerd.csv")
    void zonderDossierAlsBestand(@RequestParam(required = false) @Nullable String school, HttpServletResponse antwoord)
            throws IOException {
        Geweigerdblad.stuur(antwoord, "geweigerd", school, blad -> regels.alleZonderDossier(school, blad::schrijf));
    }
}
