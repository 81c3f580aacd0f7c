package nl.swv.overgang.otexport.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.otexport.Aansluiting;
import nl.swv.overgang.otexport.Aansluitingen;
import nl.swv.overgang.otexport.Onverklaard;
import nl.swv.overgang.otexport.Rekening;
import nl.swv.overgang.otexport.Tegentelling;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The reconciliation of all exports with all dossiers (R10). */
@RestController
class AansluitController {

    record Aansluitbeeld(
            boolean sluit,
            long aantalOnverklaard,
            Map<Rekening, Long> uitExports,
            Map<Rekening, Long> metDeHand,
            Map<String, Map<Rekening, Long>> perSchool,
            Map<Rekening, Long> zonderSchool,
            Tegentelling tegentelling,
            List<Onverklaard> onverklaard,
            Instant nageteldOp) {}

    private final Aansluitingen aansluitingen;

    AansluitController(Aansluitingen aansluitingen) {
        this.aansluitingen = aansluitingen;
    }

    @GetMapping("/api/overgang/aansluiting")
    @PreAuthorize("hasAnyAuthority('coordinatoren', 'camunda-admin')")
    Aansluitbeeld toon(@RequestParam(defaultValue = "false") boolean natellen) {
        Aansluiting aansluiting = natellen ? aansluitingen.maakOp() : aansluitingen.bekijk();
        return new Aansluitbeeld(
                aansluiting.sluit(),
                aansluiting.aantalOnverklaard(),
                aansluiting.uitExports(),
                aansluiting.metDeHand(),
                aansluiting.perSchool(),
                aansluiting.zonderSchool(),
                aansluiting.tegentelling(),
                aansluiting.onverklaard(),
                aansluiting.nageteldOp());
    }
}
