package nl.swv.overgang.repetitie.web;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.swv.overgang.repetitie.Instellingen;
import nl.swv.overgang.repetitie.Repetitie;
import nl.swv.overgang.repetitie.Voortgang;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
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
@PreAuthorize("hasAnyAuthority('coordinatoren', 'camunda-admin')")
@Profile("repetitie")
class Repetitiepagina {

    private static final String CSRF = "org.springframework.security.web.csrf.CsrfToken";
    private static final Pattern VELD = Pattern.compile("\\{\\{(\\w+)}}");
    private static final String VERVERS = "<meta http-equiv=\"refresh\" content=\"3\">";

    private final Repetitie repetitie;
    private final String sjabloon;

    Repetitiepagina(Repetitie repetitie) throws IOException {
        this.repetitie = repetitie;
        this.sjabloon = new ClassPathResource("repetitie/bladzijde.html").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String toon(@RequestAttribute(name = CSRF, required = false) @Nullable CsrfToken csrf) {
        Voortgang nu = repetitie.voortgang();
        Instellingen zo = repetitie.instellingen();
        Map<String, String> waarden = Map.of(
                "ververs", nu.bezig() ? VERVERS : "",
                "stand", htmlEscape(nu.stand()),
                "rapport",
                        nu.rapport() == null
                                ? ""
                                : "<pre tabindex=\"0\" aria-label=\"Eindrapport\">%s</pre>"
                                        .formatted(htmlEscape(nu.rapport())),
                "uit", nu.bezig() ? "disabled" : "",
                "zaad", String.valueOf(zo.zaad()),
                "school", String.valueOf(zo.school()),
                "consulent", String.valueOf(zo.consulent()),
                "coordinator", String.valueOf(zo.coordinator()),
                "cursus", String.valueOf(Math.round(zo.cursusTeLaat() * 100)),
                "csrf",
                        csrf == null
                                ? ""
                                : "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                                        .formatted(csrf.getParameterName(), csrf.getToken()));
        return VELD.matcher(sjabloon)
                .replaceAll(veld -> Matcher.quoteReplacement(waarden.getOrDefault(veld.group(1), "")));
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
