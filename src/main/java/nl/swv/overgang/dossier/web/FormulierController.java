package nl.swv.overgang.dossier.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.swv.overgang.dossier.onderdeel.Onderdeel;
import nl.swv.overgang.formulier.Soort;
import nl.swv.overgang.platform.NietGevonden;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The form of a task for where no task is open any more: what was recorded in it is mended in the same form (R16). */
@RestController
class FormulierController {

    record Formulier(String html) {}

    private final PathMatchingResourcePatternResolver processen = new PathMatchingResourcePatternResolver();

    /** Only what is registered is looked up: the address names an onderdeel, not a file. */
    @GetMapping("/api/formulieren/{onderdeel}")
    Formulier toon(@PathVariable String onderdeel) throws IOException {
        String bestand = Onderdeel.SOORTEN
                .opPad(onderdeel)
                .flatMap(Soort::formulier)
                .orElseThrow(() -> new NietGevonden("Van dit onderdeel is er geen formulier."));
        for (Resource html : processen.getResources("classpath*:processes/*/" + bestand + ".html")) {
            return new Formulier(html.getContentAsString(StandardCharsets.UTF_8));
        }
        throw new IllegalStateException("No form " + bestand);
    }
}
