package nl.swv.overgang.otexport.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import nl.swv.overgang.otexport.Geweigerden;
import nl.swv.overgang.otexport.Importinzage;
import nl.swv.overgang.otexport.Importmeldkamer;
import nl.swv.overgang.otexport.Importrun;
import nl.swv.overgang.otexport.Importverslag;
import nl.swv.overgang.otexport.Importvoortgang;
import nl.swv.overgang.otexport.Regelmelding;
import nl.swv.overgang.platform.NietGevonden;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The imports that were read and the rows that were refused, also as a file to send back. */
@RestController
@PreAuthorize("hasAnyAuthority('coordinatoren', 'camunda-admin')")
class ImportinzageController {

    private final Importinzage inzage;
    private final Importmeldkamer meldkamer;

    ImportinzageController(Importinzage inzage, Importmeldkamer meldkamer) {
        this.inzage = inzage;
        this.meldkamer = meldkamer;
    }

    @GetMapping("/api/import")
    List<Importrun> imports() {
        return inzage.imports();
    }

    @GetMapping("/api/import/{id}/geweigerd")
    Geweigerden geweigerd(@PathVariable long id, @RequestParam(defaultValue = "1") int pagina) {
        return inzage.geweigerd(id, pagina);
    }

    @GetMapping("/api/import/{id}/geweigerd.csv")
    void geweigerdAlsBestand(@PathVariable long id, HttpServletResponse antwoord) throws IOException {
        inzage.totaal(id);
        stuur(antwoord, "geweigerd-import-" + id, blad -> inzage.alleGeweigerd(id, blad::schrijf));
    }

    /** What the last import of who asks refused, as far as its report shows it: also that of a dry run. */
    @GetMapping("/api/import/laatste/geweigerd.csv")
    void laatsteAlsBestand(HttpServletResponse antwoord) throws IOException {
        List<Regelmelding> fouten = meldkamer
                .laatste()
                .map(Importvoortgang::verslag)
                .map(Importverslag::fouten)
                .orElseThrow(
                        () -> new NietGevonden("Er is nog geen uitkomst van een import van u. Doe eerst een proef."));
        stuur(antwoord, "geweigerd", blad -> fouten.forEach(blad::schrijf));
    }

    private static void stuur(HttpServletResponse antwoord, String naam, Consumer<Geweigerdblad> inhoud)
            throws IOException {
        antwoord.setContentType("text/csv");
        antwoord.setCharacterEncoding(StandardCharsets.UTF_8.name());
        antwoord.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + naam + ".csv\"");
        try (Geweigerdblad blad = new Geweigerdblad(antwoord.getWriter())) {
            inhoud.accept(blad);
        }
    }

    /** The refused rows of all exports that no dossier came from. */
    @GetMapping("/api/overgang/aansluiting/geweigerd")
    Geweigerden zonderDossier(@RequestParam(defaultValue = "1") int pagina) {
        return inzage.zonderDossier(pagina);
    }
}
