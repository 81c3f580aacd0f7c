package nl.swv.overgang.otexport.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import nl.swv.overgang.otexport.Importbalie;
import nl.swv.overgang.otexport.Importmeldkamer;
import nl.swv.overgang.otexport.Importsoort;
import nl.swv.overgang.otexport.Importvoortgang;
import nl.swv.overgang.platform.NietGevonden;
import nl.swv.overgang.platform.Ongeldig;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files of schools, their knoppencursus and OT dossiers; with proef=true it only tells what would happen. */
@RestController
@RequestMapping("/api/import")
@PreAuthorize("hasAnyAuthority('coordinatoren', 'camunda-admin')")
class ImportController {

    record Importstand(@Nullable Voortgangbeeld lopend, @Nullable Voortgangbeeld laatste) {}

    private final Importbalie balie;
    private final Importmeldkamer meldkamer;
    private final ObjectMapper json;

    ImportController(Importbalie balie, Importmeldkamer meldkamer, ObjectMapper json) {
        this.balie = balie;
        this.meldkamer = meldkamer;
        this.json = json;
    }

    @PostMapping("/{soort}")
    Record lees(
            @PathVariable String soort,
            @RequestPart(required = false) @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "false") boolean proef) {
        Importsoort gekozen = soort(soort);
        MultipartFile aanwezig = aanwezig(bestand);
        meldkamer.eisVrij();
        return Voortgangbeeld.verslag(gekozen, balie.lees(gekozen, aanwezig, proef, Importbalie.NIEMAND));
    }

    /** The same, for a page: a line of JSON for each batch as it is done, the last one with the report. */
    @PostMapping("/{soort}/stroom")
    void leesEnVertel(
            @PathVariable String soort,
            @RequestPart(required = false) @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "false") boolean proef,
            HttpServletResponse antwoord) {
        Importsoort gekozen = soort(soort);
        MultipartFile aanwezig = aanwezig(bestand);
        meldkamer.eisVrij();
        balie.lees(gekozen, aanwezig, proef, new Importstroom(antwoord, json, this::beeld));
    }

    /** What is running, whoever began it, and the last import of who asks. */
    @GetMapping("/lopend")
    Importstand lopend() {
        return new Importstand(
                meldkamer.lopend().map(this::beeld).orElse(null),
                meldkamer.laatste().map(this::beeld).orElse(null));
    }

    private Voortgangbeeld beeld(Importvoortgang voortgang) {
        return Voortgangbeeld.van(voortgang, meldkamer.stand(voortgang));
    }

    private static Importsoort soort(String pad) {
        return switch (pad) {
            case "ot-export" -> Importsoort.OT_EXPORT;
            case "scholen" -> Importsoort.SCHOLEN;
            case "knoppencursussen" -> Importsoort.KNOPPENCURSUSSEN;
            default -> throw new NietGevonden("Kies uit ot-export, scholen of knoppencursussen.");
        };
    }

    private static MultipartFile aanwezig(@Nullable MultipartFile bestand) {
        if (bestand == null) {
            throw new Ongeldig("bestand", "Kies een CSV-bestand en stuur het mee als \"bestand\".");
        }
        return bestand;
    }
}
