package nl.swv.overgang.huisstijl.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import nl.swv.overgang.huisstijl.Huisstijl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The house style as the login page and the webapps load it: open to everyone, as the login page is. */
@Hidden
@RestController
@RequestMapping("/aanmelden")
class HuisstijlController {

    private final Huisstijl huisstijl;
    private final ObjectMapper json;

    HuisstijlController(Huisstijl huisstijl, ObjectMapper json) {
        this.huisstijl = huisstijl;
        this.json = json;
    }

    @GetMapping(path = "/huisstijl.css", produces = "text/css;charset=UTF-8")
    String opmaak() {
        return """
                :root {
                  --huisstijl-kleur: %s;
                  --huisstijl-accent: %s;
                  --huisstijl-logo: %s;
                  --huisstijl-logobreedte: %s;
                }
                """
                .formatted(
                        huisstijl.kleur().code(),
                        huisstijl.accent().code(),
                        huisstijl.logo().isPresent() ? "url('/aanmelden/logo')" : "none",
                        huisstijl.logo().isPresent() ? "52px" : "0");
    }

    @GetMapping(path = "/huisstijl.js", produces = "text/javascript;charset=UTF-8")
    String teksten() throws JsonProcessingException {
        return "export default %s;\n"
                .formatted(json.writeValueAsString(
                        Map.of("naam", huisstijl.naam(), "mededeling", huisstijl.mededeling())));
    }

    @GetMapping("/logo")
    ResponseEntity<byte[]> logo() {
        return huisstijl
                .logo()
                .map(logo -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(logo.mediatype()))
                        .body(logo.inhoud()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
