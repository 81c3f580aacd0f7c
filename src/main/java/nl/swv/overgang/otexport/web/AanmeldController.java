package nl.swv.overgang.otexport.web;

import java.util.List;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.otexport.Dossieraanmelding;
import nl.swv.overgang.otexport.Dossieraanmelding.Aanmelding;
import nl.swv.overgang.platform.AlleenSwv;
import nl.swv.overgang.platform.Bezwaar;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One OT dossier by hand. */
@RestController
class AanmeldController {

    record Aangemelddossier(
            OtDossiernummer otDossiernummer, Scenario scenario, Status status, List<Bezwaar> waarschuwingen) {}

    private final Dossieraanmelding balie;

    AanmeldController(Dossieraanmelding balie) {
        this.balie = balie;
    }

    @PostMapping("/api/dossiers")
    @ResponseStatus(HttpStatus.CREATED)
    @AlleenSwv
    Aangemelddossier meldAan(@RequestBody Aanmeldformulier formulier) {
        Aanmelding aanmelding = balie.meldAan(formulier.velden());
        return new Aangemelddossier(
                aanmelding.dossier().nummer(),
                aanmelding.dossier().scenario(),
                aanmelding.dossier().status(),
                aanmelding.waarschuwingen());
    }
}
