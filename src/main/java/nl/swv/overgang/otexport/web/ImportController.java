package nl.swv.overgang.otexport.web;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;
import nl.swv.overgang.otexport.Geweigerden;
import nl.swv.overgang.otexport.Importregels;
import nl.swv.overgang.otexport.Imports;
import nl.swv.overgang.otexport.Importsoort;
import nl.swv.overgang.otexport.Importstand;
import nl.swv.overgang.otexport.Importstand.Stand;
import nl.swv.overgang.otexport.Importstanden;
import nl.swv.overgang.otexport.Importverslag;
import nl.swv.overgang.otexport.Uitkomst;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.AlleenCoordinator;
import nl.swv.overgang.platform.NietGevonden;
import nl.swv.overgang.platform.Ongeldig;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files of schools, their knoppencursus and OT dossiers, with what became of their rows; with proef=true it only tells what
 * would happen.
 */
@RestController
@RequestMapping("/api/import")
@AlleenCoordinator
class ImportController {

    /** What is running, whoever began it, and the last import of who asks. */
    record Lopend(@Nullable Importstand lopend, @Nullable Importstand laatste) {}

    /**
     * An import in the list; the counts add up to regels.
     *
     * @param stand whether it runs, came to its end or broke off
     * @param afgerondOp empty unless it came to its end: the counts are zero then
     * @param hersteldDoor the later import that read what one that broke off did not reach
     */
    record Ingelezen(
            long id,
            Importsoort soort,
            String door,
            Instant begonnenOp,
            Stand stand,
            @Nullable Instant afgerondOp,
            long regels,
            long gestart,
            long nieuw,
            long bekend,
            long ongewijzigd,
            long bijgewerkt,
            long teBeoordelen,
            long heropend,
            long alleenBackup,
            long buitenBereik,
            long geweigerd,
            @Nullable Long hersteldDoor) {

        static Ingelezen van(Importstand stand) {
            boolean klaar = stand.stand() == Stand.KLAAR;
            ToLongFunction<Uitkomst> aantal = uitkomst -> klaar ? stand.aantal(uitkomst) : 0;
            return new Ingelezen(
                    stand.id(),
                    stand.soort(),
                    stand.door(),
                    stand.begonnenOp(),
                    stand.stand(),
                    klaar ? stand.afgerondOp() : null,
                    klaar ? stand.regels() : 0,
                    aantal.applyAsLong(Uitkomst.GESTART),
                    aantal.applyAsLong(Uitkomst.NIEUW),
                    klaar ? stand.bekend() : 0,
                    aantal.applyAsLong(Uitkomst.ONGEWIJZIGD),
                    aantal.applyAsLong(Uitkomst.BIJGEWERKT),
                    aantal.applyAsLong(Uitkomst.TE_BEOORDELEN),
                    aantal.applyAsLong(Uitkomst.HEROPEND),
                    aantal.applyAsLong(Uitkomst.ALLEEN_BACKUP),
                    aantal.applyAsLong(Uitkomst.BUITEN_BEREIK),
                    aantal.applyAsLong(Uitkomst.GEWEIGERD),
                    stand.hersteldDoor());
        }
    }

    private final Imports imports;
    private final Importstanden standen;
    private final Importregels regels;
    private final Aangemeld aangemeld;
    private final ObjectMapper json;

    ImportController(
            Imports imports, Importstanden standen, Importregels regels, Aangemeld aangemeld, ObjectMapper json) {
        this.imports = imports;
        this.standen = standen;
        this.regels = regels;
        this.aangemeld = aangemeld;
        this.json = json;
    }

    @PostMapping("/{soort}")
    @Nullable
    Importverslag lees(
            @PathVariable String soort,
            @RequestPart(required = false) @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "false") boolean proef,
            @RequestParam(defaultValue = "false") boolean volledig) {
        Importsoort gekozen = soort(soort);
        MultipartFile aanwezig = aanwezig(bestand);
        imports.eisVrij();
        return imports.lees(gekozen, aanwezig, proef, volledig, stand -> {}).verslag();
    }

    /** The same, for a page: a line of JSON for each batch as it is done, the last one with the report. */
    @PostMapping("/{soort}/stroom")
    void leesEnVertel(
            @PathVariable String soort,
            @RequestPart(required = false) @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "false") boolean proef,
            @RequestParam(defaultValue = "false") boolean volledig,
            HttpServletResponse antwoord) {
        Importsoort gekozen = soort(soort);
        MultipartFile aanwezig = aanwezig(bestand);
        imports.eisVrij();
        imports.lees(gekozen, aanwezig, proef, volledig, new Importstroom(antwoord, json));
    }

    static Importsoort soort(String pad) {
        return switch (pad) {
            case "ot-export" -> Importsoort.OT_EXPORT;
            case "scholen" -> Importsoort.SCHOLEN;
            case "knoppencursussen" -> Importsoort.KNOPPENCURSUSSEN;
            default -> throw new NietGevonden("Kies uit ot-export, scholen of knoppencursussen.");
        };
    }

    static MultipartFile aanwezig(@Nullable MultipartFile bestand) {
        if (bestand == null) {
            throw new Ongeldig("bestand", "Kies een CSV- of Excel-bestand en stuur het mee als \"bestand\".");
        }
        return bestand;
    }

    @GetMapping("/lopend")
    Lopend lopend() {
        return new Lopend(
                standen.lopend().orElse(null),
                standen.laatste(aangemeld.gebruiker().id()).orElse(null));
    }

    @GetMapping
    List<Ingelezen> ingelezen() {
        return standen.ingelezen().stream().map(Ingelezen::van).toList();
    }

    /** @param school only of this school; "geen" for those of which none is known */
    @GetMapping("/{id}/geweigerd")
    Geweigerden geweigerd(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(defaultValue = "1") int pagina) {
        return regels.geweigerd(id, school, pagina);
    }

    @GetMapping("/{id}/geweigerd.csv")
    void geweigerdAlsBestand(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String school,
            HttpServletResponse antwoord)
            throws IOException {
        regels.eisImport(id);
        Geweigerdblad.stuur(
                antwoord, "geweigerd-import-" + id, school, blad -> regels.alleGeweigerd(id, school, blad::schrijf));
    }

    /** What the last import of who asks refused, as far as its report shows it: also that of a dry run. */
    @GetMapping("/laatste/geweigerd.csv")
    void laatsteAlsBestand(@RequestParam(required = false) @Nullable String school, HttpServletResponse antwoord)
            throws IOException {
        List<Importverslag.Melding> fouten = standen.laatste(
                        aangemeld.gebruiker().id())
                .map(Importstand::verslag)
                .map(Importverslag::fouten)
                .orElseThrow(
                        () -> new NietGevonden("Er is nog geen uitkomst van een import van u. Doe eerst een proef."));
        Geweigerdblad.stuur(antwoord, "geweigerd", school, blad -> fouten.stream()
                .filter(fout ->
                        school == null || school.equals(requireNonNullElse(fout.school(), Geweigerden.GEEN_SCHOOL)))
                .forEach(blad::schrijf));
    }
}
