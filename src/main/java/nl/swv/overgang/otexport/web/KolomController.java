package nl.swv.overgang.otexport.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.swv.overgang.otexport.Imports;
import nl.swv.overgang.otexport.Importsoort;
import nl.swv.overgang.otexport.Kolomnamen;
import nl.swv.overgang.otexport.bestand.Bestand.Kopregel;
import nl.swv.overgang.otexport.bestand.Kolommen.Kolom;
import nl.swv.overgang.platform.AlleenCoordinator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Which columns a file must have, an example of it, and what they are called in the files of this SWV. */
@RestController
@RequestMapping("/api/import")
@AlleenCoordinator
class KolomController {

    /**
     * A column of ours.
     *
     * @param uitleg what stands in it
     * @param naam what it is called in the file, when that was chosen
     */
    record Importkolom(String kolom, boolean verplicht, String uitleg, @Nullable String naam) {}

    /** The columns of one kind of file. */
    record Soortkolommen(Importsoort soort, List<Importkolom> kolommen) {}

    private final Imports imports;
    private final Kolomnamen namen;

    KolomController(Imports imports, Kolomnamen namen) {
        this.imports = imports;
        this.namen = namen;
    }

    @GetMapping("/kolommen")
    List<Soortkolommen> kolommen() {
        return Stream.of(Importsoort.values()).map(this::kolommen).toList();
    }

    private Soortkolommen kolommen(Importsoort soort) {
        Map<String, String> gekozen = namen.van(soort);
        return new Soortkolommen(
                soort,
                soort.kolommen().kolommen().stream()
                        .map(kolom -> new Importkolom(
                                kolom.naam(), kolom.verplicht(), kolom.uitleg(), gekozen.get(kolom.naam())))
                        .toList());
    }

    /** Our column and its name in the file, for each that has another name there; what is not named has its own again. */
    @PutMapping("/{soort}/kolommen")
    Soortkolommen kies(@PathVariable String soort, @RequestBody Map<String, @Nullable String> gekozen) {
        Importsoort welke = ImportController.soort(soort);
        namen.kies(welke, gekozen);
        return kolommen(welke);
    }

    /** Looks at the header of a file and at nothing below it. */
    @PostMapping("/{soort}/kopregel")
    Kopregel kopregel(@PathVariable String soort, @RequestPart(required = false) @Nullable MultipartFile bestand) {
        return imports.kopregel(ImportController.soort(soort), ImportController.aanwezig(bestand));
    }

    /** A file with the columns and one row, as Excel opens it. */
    @GetMapping("/{soort}/voorbeeld.csv")
    void voorbeeld(@PathVariable String soort, HttpServletResponse antwoord) throws IOException {
        List<Kolom> kolommen = ImportController.soort(soort).kolommen().kolommen();
        try (CsvWriter blad = Csvantwoord.stuur(antwoord, "voorbeeld-" + soort)) {
            blad.writeRecord(kolommen.stream().map(Kolom::naam).toList());
            blad.writeRecord(kolommen.stream().map(Kolom::voorbeeld).toList());
        }
    }
}
