package nl.swv.overgang.otexport.web;

import nl.swv.overgang.otexport.Importbalie;
import nl.swv.overgang.platform.Ongeldig;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
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

    private final Importbalie balie;

    ImportController(Importbalie balie) {
        this.balie = balie;
    }

    @PostMapping("/ot-export")
    Dossierverslag dossiers(
            @RequestPart(required = false) @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "false") boolean proef) {
        return Dossierverslag.van(balie.leesDossiers(aanwezig(bestand), proef));
    }

    @PostMapping("/scholen")
    Schoolverslag scholen(
            @RequestPart(required = false) @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "false") boolean proef) {
        return Schoolverslag.van(balie.leesScholen(aanwezig(bestand), proef));
    }

    @PostMapping("/knoppencursussen")
    Schoolverslag knoppencursussen(
            @RequestPart(required = false) @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "false") boolean proef) {
        return Schoolverslag.van(balie.leesKnoppencursussen(aanwezig(bestand), proef));
    }

    private static MultipartFile aanwezig(@Nullable MultipartFile bestand) {
        if (bestand == null) {
            throw new Ongeldig("bestand", "Kies een CSV-bestand en stuur het mee als \"bestand\".");
        }
        return bestand;
    }
}
