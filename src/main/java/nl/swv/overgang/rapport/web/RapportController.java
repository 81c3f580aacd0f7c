package nl.swv.overgang.rapport.web;

import java.io.IOException;
import java.time.LocalDate;
import nl.swv.overgang.platform.AlleenCoordinator;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.rapport.Bestuursrapport;
import nl.swv.overgang.rapport.Bestuursrapporten;
import nl.swv.overgang.rapport.pdf.Rapportpdf;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The report for the bestuur as a file. */
@RestController
class RapportController {

    private final Bestuursrapporten rapporten;
    private final Rapportpdf pdf;

    RapportController(Bestuursrapporten rapporten, Rapportpdf pdf) {
        this.rapporten = rapporten;
        this.pdf = pdf;
    }

    @GetMapping("/api/stand/overgang.pdf")
    @AlleenCoordinator
    ResponseEntity<byte[]> toon() throws IOException {
        Bestuursrapport rapport = rapporten.maakOp();
        LocalDate dag = LocalDate.ofInstant(rapport.moment(), Overgangskalender.AMSTERDAM);
        ContentDisposition naam = ContentDisposition.attachment()
                .filename("overgang-%s.pdf".formatted(dag))
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, naam.toString())
                .body(pdf.maak(rapport));
    }
}
