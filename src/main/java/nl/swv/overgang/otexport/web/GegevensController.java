package nl.swv.overgang.otexport.web;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.verbetering.Verbeterbalie;
import nl.swv.overgang.otexport.Dossieraanmelding;
import nl.swv.overgang.platform.AlleenSwv;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What was imported of one dossier, mended (R16). */
@RestController
class GegevensController {

    /** Columns of the OT export, as texts; what is left out stays as it is, an empty text empties it. */
    record Gegevens(
            @Nullable String reden,
            @Nullable String soort,
            @Nullable String leerling,
            @Nullable String groep,
            @Nullable String startdatum,
            @Nullable String einddatum) {

        Map<String, String> velden() {
            Map<String, @Nullable String> alle = new LinkedHashMap<>();
            alle.put("soort", soort);
            alle.put("leerling", leerling);
            alle.put("groep", groep);
            alle.put("startdatum", startdatum);
            alle.put("einddatum", einddatum);
            Map<String, String> velden = new LinkedHashMap<>();
            alle.forEach((kolom, tekst) -> {
                if (tekst != null) {
                    velden.put(kolom, tekst);
                }
            });
            return velden;
        }
    }

    private final Dossieraanmelding aanmelding;
    private final Verbeterbalie balie;

    GegevensController(Dossieraanmelding aanmelding, Verbeterbalie balie) {
        this.aanmelding = aanmelding;
        this.balie = balie;
    }

    /** School, consulent and scenario have an address of their own. */
    @PostMapping("/api/dossiers/{nummer}/gegevens")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AlleenSwv
    @Transactional
    void verbeter(@PathVariable OtDossiernummer nummer, @RequestBody Gegevens gegevens) {
        balie.verbeterGegevens(nummer, aanmelding.lees(nummer, gegevens.velden()), gegevens.reden());
    }
}
