package nl.swv.overgang.repetitie.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import nl.swv.overgang.platform.AlleenCoordinator;
import nl.swv.overgang.platform.Sjabloon;
import nl.swv.overgang.repetitie.Instellingen;
import nl.swv.overgang.repetitie.Repetitie;
import nl.swv.overgang.repetitie.Speelstand;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
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

/** The page of the coördinator with the button, the progress and the closing report. It needs no script. */
@Hidden
@RestController
@RequestMapping("/repetitie")
@AlleenCoordinator
@Profile("repetitie")
class Repetitiepagina {

    private static final String CSRF = "org.springframework.security.web.csrf.CsrfToken";
    /** What the page shows; cursus in percents. */
    record Blad(
            boolean bezig,
            String stand,
            @Nullable String rapport,
            @Nullable CsrfToken csrf,
            long zaad,
            double school,
            double consulent,
            double coordinator,
            long cursus) {}

    private final Repetitie repetitie;
    private final Sjabloon sjabloon = new Sjabloon("repetitie/bladzijde.html");

    Repetitiepagina(Repetitie repetitie) {
        this.repetitie = repetitie;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String toon(@RequestAttribute(name = CSRF, required = false) @Nullable CsrfToken csrf) {
        Speelstand nu = repetitie.voortgang();
        Instellingen zo = repetitie.instellingen();
        return sjabloon.vul(new Blad(
                nu.bezig(),
                nu.stand(),
                nu.rapport(),
                csrf,
                zo.zaad(),
                zo.school(),
                zo.consulent(),
                zo.coordinator(),
                Math.round(zo.cursusTeLaat() * 100)));
    }

    @GetMapping(path = "/opmaak.css", produces = "text/css;charset=UTF-8")
    Resource opmaak() {
        return new ClassPathResource("repetitie/opmaak.css");
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Void> speel(
            @RequestParam long zaad,
            @RequestParam double school,
            @RequestParam double consulent,
            @RequestParam double coordinator,
            @RequestParam double cursus) {
        Instellingen zo = repetitie.instellingen();
        repetitie.speelOpnieuw(new Instellingen(
                zo.van(),
                zo.tot(),
                zaad,
                school,
                consulent,
                coordinator,
                zo.directie(),
                Math.max(0, Math.min(100, cursus)) / 100,
                true));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/repetitie"))
                .build();
    }
}
