package nl.swv.overgang.overgangsfase.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.swv.overgang.overgangsfase.Eindrapport;
import nl.swv.overgang.overgangsfase.Eindrapporten;
import nl.swv.overgang.overgangsfase.Overgang;
import nl.swv.overgang.overgangsfase.Overgangsafsluiting;
import nl.swv.overgang.overgangsfase.Overgangsleiding;
import nl.swv.overgang.overgangsfase.Overgangsleiding.Vooruitblik;
import nl.swv.overgang.platform.AlleenCoordinator;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.school.Overgangsgebeurtenis;
import nl.swv.overgang.school.Overgangstijdlijn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The overgang of the samenwerkingsverband: begin it, move its date, see where it stands. */
@RestController
@RequestMapping("/api/overgang")
@AlleenCoordinator
class OvergangController {

    record Datum(@Nullable LocalDate overgangsdatum) {}

    /**
     * Another overgangsdatum.
     *
     * @param bevestigd said twice to mean it, which a day within five school days asks
     */
    record Verzetting(@Nullable LocalDate overgangsdatum, @Nullable String reden, @Nullable Boolean bevestigd) {}

    record EersteTopDossier(@Nullable LocalDate dag, @Nullable String reden) {}

    /**
     * @param begonnen whether the coördinator has begun it
     * @param overgangsdatum the date that counts now, also before it has begun
     * @param schooldagen school days left before the overgangsdatum
     * @param eersteTopDossierOp where the overgangsfase begins (B6)
     * @param eersteTopDossierOpgegeven the day that the coördinator stated, of one outside this application
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Stand(
            boolean begonnen,
            LocalDate overgangsdatum,
            int schooldagen,
            @Nullable Instant otGeslotenOp,
            @Nullable Instant eersteTopDossierOp,
            @Nullable LocalDate eersteTopDossierOpgegeven,
            @Nullable Instant laatsteOtDossierOp,
            @Nullable Instant afgeslotenOp) {}

    private final Overgangsleiding leiding;
    private final Overgangsafsluiting afsluiting;
    private final Eindrapporten rapporten;
    private final Overgangstijdlijn tijdlijn;
    private final Overgangskalender kalender;
    private final Clock clock;

    OvergangController(
            Overgangsleiding leiding,
            Overgangsafsluiting afsluiting,
            Eindrapporten rapporten,
            Overgangstijdlijn tijdlijn,
            Overgangskalender kalender,
            Clock clock) {
        this.leiding = leiding;
        this.afsluiting = afsluiting;
        this.rapporten = rapporten;
        this.tijdlijn = tijdlijn;
        this.kalender = kalender;
        this.clock = clock;
    }

    @GetMapping
    Stand toon() {
        Optional<Overgang> overgang = leiding.overgang();
        LocalDate datum = kalender.overgangsdatum();
        return new Stand(
                overgang.isPresent(),
                datum,
                kalender.schooldagenTot(LocalDate.now(clock), datum.minusDays(1)),
                overgang.map(Overgang::otGeslotenOp).orElse(null),
                overgang.map(Overgang::eersteTopDossierOp).orElse(null),
                overgang.map(Overgang::eersteTopDossierOpgegeven).orElse(null),
                overgang.map(Overgang::laatsteOtDossierOp).orElse(null),
                overgang.map(Overgang::afgeslotenOp).orElse(null));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Stand start(@RequestBody Datum datum) {
        leiding.start(datum.overgangsdatum());
        return toon();
    }

    /** With a body: what somebody types does not belong in an address. */
    @PostMapping("/overgangsdatum/vooruitblik")
    Vooruitblik vooruitblik(@RequestBody Verzetting verzetting) {
        return leiding.vooruitblik(verzetting.overgangsdatum(), verzetting.reden());
    }

    @PutMapping("/overgangsdatum")
    Stand verzet(@RequestBody Verzetting verzetting) {
        leiding.verzet(verzetting.overgangsdatum(), verzetting.reden(), Boolean.TRUE.equals(verzetting.bevestigd()));
        return toon();
    }

    /** B6: the day of a first TOP Dossier outside this application; without a day the statement is taken back. */
    @PutMapping("/eerste-top-dossier")
    Stand geefEersteTopDossierOp(@RequestBody EersteTopDossier eerste) {
        leiding.geefEersteTopDossierOp(eerste.dag(), eerste.reden());
        return toon();
    }

    /** What changed about the overgang of the SWV and why, the newest first (R25). */
    @GetMapping("/tijdlijn")
    List<Overgangsgebeurtenis> tijdlijn() {
        return tijdlijn.vanSwv();
    }

    /** What stands in the way of closing the overgangsfase (R22). */
    @GetMapping("/afsluiting")
    Overgangsafsluiting.Stand afsluiting() {
        return afsluiting.stand();
    }

    @GetMapping("/eindrapport")
    Eindrapport eindrapport() {
        return rapporten.maakOp();
    }
}
