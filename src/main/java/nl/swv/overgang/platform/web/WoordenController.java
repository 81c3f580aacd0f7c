package nl.swv.overgang.platform.web;

import java.util.Map;
import nl.swv.overgang.platform.Woorden;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The words of the screens. A browser keeps them, and asks each time whether they changed. */
@RestController
class WoordenController {

    /**
     * @param codes what a code is called, by code; one that is not there speaks for itself
     * @param weigeringen why TOP Dossier refused, by reason
     */
    record Woordenlijst(Map<String, String> codes, Map<String, String> weigeringen) {}

    @GetMapping("/api/woorden")
    Woordenlijst woorden() {
        return new Woordenlijst(Woorden.codes(), Woorden.weigeringen());
    }
}
