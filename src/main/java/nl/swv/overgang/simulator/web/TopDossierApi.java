package nl.swv.overgang.simulator.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import nl.swv.overgang.simulator.Aanvraag;
import nl.swv.overgang.simulator.Afwijzing;
import nl.swv.overgang.simulator.Bijlage;
import nl.swv.overgang.simulator.OntvangenMomentopname;
import nl.swv.overgang.simulator.Registratie;
import nl.swv.overgang.simulator.Registraties;
import nl.swv.overgang.simulator.Simulatie;
import nl.swv.overgang.simulator.Toploket;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The contract of docs/top-dossier-api.yaml, played; and a list of what it led to. */
@Hidden
@RestController
@RequestMapping(Paden.API + "/dossiers")
@Simulatie
class TopDossierApi {

    private static final String SLEUTEL = "Idempotency-Key";
    private static final String SLEUTELVORM = "[ -~]{1,200}";

    private record Geopend(String nummer) {}

    private final Toploket loket;
    private final Registraties registraties;

    TopDossierApi(Toploket loket, Registraties registraties) {
        this.loket = loket;
        this.registraties = registraties;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Geopend open(
            @RequestHeader(SLEUTEL) @Pattern(regexp = SLEUTELVORM) String sleutel,
            @Valid @RequestBody Aanvraag aanvraag) {
        return new Geopend(loket.open(aanvraag, sleutel));
    }

    @PostMapping("/{nummer}/bijlagen")
    @ResponseStatus(HttpStatus.CREATED)
    void voegBijlageToe(
            @PathVariable String nummer,
            @RequestHeader(SLEUTEL) @Pattern(regexp = SLEUTELVORM) String sleutel,
            @Valid @RequestBody Bijlage bijlage) {
        loket.voegBijlageToe(nummer, bijlage, sleutel);
    }

    @PostMapping("/{nummer}/momentopnamen")
    @ResponseStatus(HttpStatus.CREATED)
    void legMomentopnameVast(
            @PathVariable String nummer,
            @RequestHeader(SLEUTEL) @Pattern(regexp = SLEUTELVORM) String sleutel,
            @Valid @RequestBody OntvangenMomentopname momentopname) {
        loket.legMomentopnameVast(nummer, momentopname, sleutel);
    }

    @GetMapping
    List<Registratie> zoek(@RequestParam(required = false) @Nullable String otDossiernummer) {
        return registraties.zoek(otDossiernummer);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> afwijzing(Afwijzing afwijzing) {
        return Afwijzingsantwoord.bij(afwijzing.grond());
    }
}
