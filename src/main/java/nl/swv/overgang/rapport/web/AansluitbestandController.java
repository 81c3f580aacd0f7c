package nl.swv.overgang.rapport.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.swv.overgang.otexport.aansluiting.Rekening;
import nl.swv.overgang.platform.AlleenCoordinator;
import nl.swv.overgang.platform.Woorden;
import nl.swv.overgang.rapport.Aansluitrekening;
import nl.swv.overgang.rapport.Rekeningen;
import nl.swv.overgang.rapport.Rekeningregel;
import nl.swv.overgang.werkblad.Vorm;
import nl.swv.overgang.werkblad.Werkblad;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The reconciliation (R10) as a file: a line per school, and below it where it came from and the total. */
@RestController
class AansluitbestandController {

    private final Rekeningen rekeningen;
    private final Clock clock;

    AansluitbestandController(Rekeningen rekeningen, Clock clock) {
        this.rekeningen = rekeningen;
        this.clock = clock;
    }

    @GetMapping("/api/overgang/aansluiting.{vorm:csv|xlsx}")
    @AlleenCoordinator
    Werkblad toon(@PathVariable String vorm) {
        Aansluitrekening rekening = rekeningen.maakOp();
        return new Werkblad(Vorm.van(vorm), "aansluiting", LocalDate.now(clock), koppen(), doe -> Stream.of(
                        rekening.perSchool(), rekening.somregels())
                .flatMap(List::stream)
                .map(AansluitbestandController::cellen)
                .forEach(doe));
    }

    private static List<String> koppen() {
        List<String> koppen = new ArrayList<>(List.of("Vestiging", "School"));
        Stream.of(Rekening.values()).map(Woorden::van).forEach(koppen::add);
        koppen.add("Totaal");
        return koppen;
    }

    private static List<@Nullable Object> cellen(Rekeningregel regel) {
        List<@Nullable Object> cellen = new ArrayList<>();
        cellen.add(regel.vestiging());
        cellen.add(regel.naam());
        Stream.of(Rekening.values()).map(regel::aantal).forEach(cellen::add);
        cellen.add(regel.totaal());
        return cellen;
    }
}
