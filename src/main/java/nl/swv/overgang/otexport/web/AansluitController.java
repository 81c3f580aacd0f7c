package nl.swv.overgang.otexport.web;

import nl.swv.overgang.otexport.Geweigerden;
import nl.swv.overgang.otexport.Importregels;
import nl.swv.overgang.otexport.aansluiting.Aansluiting;
import nl.swv.overgang.otexport.aansluiting.Aansluitingen;
import nl.swv.overgang.platform.AlleenCoordinator;
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

    /** The refused rows of all exports that no dossier came from. */
    @GetMapping("/geweigerd")
    Geweigerden zonderDossier(@RequestParam(defaultValue = "1") int pagina) {
        return regels.zonderDossier(pagina);
    }
}
