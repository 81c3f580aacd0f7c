package nl.swv.overgang.simulator.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.swv.overgang.platform.Sjabloon;
import nl.swv.overgang.simulator.Gedrag;
import nl.swv.overgang.simulator.OnbekendeScholen;
import nl.swv.overgang.simulator.OntvangenMomentopname;
import nl.swv.overgang.simulator.Registratie;
import nl.swv.overgang.simulator.Registraties;
import nl.swv.overgang.simulator.Simulatie;
import nl.swv.overgang.simulator.Stoorzender;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A page to look at the simulated TOP Dossier and to make it fail. Plain forms: it needs no script. */
@Hidden
@RestController
@RequestMapping(Paden.SIMULATOR)
@Simulatie
class SimulatorPagina {

    private static final String CSRF = "org.springframework.security.web.csrf.CsrfToken";

    private static final int HOOGSTENS = 200;

    /** What the page shows. */
    record Blad(
            String stand,
            List<Keuze> keuzes,
            String scholen,
            @Nullable CsrfToken csrf,
            int aantal,
            int hoogstens,
            List<Rij> rijen) {}

    record Keuze(Gedrag.Soort soort, String omschrijving, boolean gekozen) {}

    record Rij(List<String> cellen) {}

    private final Registraties registraties;
    private final Stoorzender stoorzender;
    private final OnbekendeScholen onbekendeScholen;
    private final Sjabloon sjabloon = new Sjabloon("simulator/bladzijde.html");

    SimulatorPagina(Registraties registraties, Stoorzender stoorzender, OnbekendeScholen onbekendeScholen) {
        this.registraties = registraties;
        this.stoorzender = stoorzender;
        this.onbekendeScholen = onbekendeScholen;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String toon(@RequestAttribute(name = CSRF, required = false) @Nullable CsrfToken csrf) {
        List<Registratie> dossiers = registraties.zoek(null);
        Gedrag storing = stoorzender.stand();
        return sjabloon.vul(new Blad(
                storing.omschrijving(),
                Arrays.stream(Gedrag.Soort.values())
                        .map(soort -> new Keuze(soort, soort.omschrijving(), soort == storing.soort()))
                        .toList(),
                String.join(" ", onbekendeScholen.alle()),
                csrf,
                dossiers.size(),
                HOOGSTENS,
                rijen(dossiers)));
    }

    /** The newest dossier first. */
    private static List<Rij> rijen(List<Registratie> dossiers) {
        List<Registratie> nieuwsteEerst = new ArrayList<>(dossiers);
        Collections.reverse(nieuwsteEerst);
        return nieuwsteEerst.stream().limit(HOOGSTENS).map(SimulatorPagina::rij).toList();
    }

    private static Rij rij(Registratie dossier) {
        return new Rij(List.of(
                dossier.nummer(),
                dossier.otDossiernummer(),
                dossier.school(),
                dossier.leerling(),
                dossier.cyclus().name(),
                dossier.basis() == null ? "" : dossier.basis().name(),
                String.join(", ", dossier.bijlagen()),
                dossier.momentopnamen().stream()
                        .map(OntvangenMomentopname::kort)
                        .collect(Collectors.joining("; "))));
    }

    @GetMapping(path = "/opmaak.css", produces = "text/css;charset=UTF-8")
    Resource opmaak() {
        return new ClassPathResource("simulator/opmaak.css");
    }

    @PostMapping(path = "/storing", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Void> zet(
            @RequestParam Gedrag.Soort soort, @RequestParam(required = false) @Nullable Integer aantal) {
        stoorzender.zet(new Gedrag(soort, aantal == null || aantal < 1 ? null : aantal));
        return terug();
    }

    @PostMapping(path = "/onbekende-scholen", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Void> stelIn(@RequestParam String scholen) {
        Set<String> codes = Arrays.stream(scholen.split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
        onbekendeScholen.stelIn(codes);
        return terug();
    }

    private static ResponseEntity<Void> terug() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(Paden.SIMULATOR))
                .build();
    }
}
