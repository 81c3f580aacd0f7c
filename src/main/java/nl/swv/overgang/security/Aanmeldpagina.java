package nl.swv.overgang.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.web.util.HtmlUtils.htmlEscape;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.util.Map;
import nl.swv.overgang.huisstijl.Huisstijl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The one login page. Works without JavaScript. */
@Hidden
@Controller
class Aanmeldpagina {

    private static final String FOUT = "<p class=\"melding fout\" role=\"alert\" id=\"melding\">Onjuiste gebruikersnaam"
            + " of onjuist wachtwoord. Wacht even voordat u het opnieuw probeert: na vijf keer is het account"
            + " geblokkeerd.</p>";
    private static final String VERLOPEN =
            "<p class=\"melding fout\" role=\"alert\" id=\"melding\">De pagina was verlopen. Meld u opnieuw aan.</p>";
    private static final String AFGEMELD = "<p class=\"melding\" role=\"status\" id=\"melding\">U bent afgemeld.</p>";

    private static final String LOGO = "<img class=\"logo\" src=\"/aanmelden/logo\" alt=\"\">";

    private final String page;

    Aanmeldpagina(@Value("classpath:aanmelden/login.html") Resource template, Huisstijl huisstijl) throws IOException {
        page = template.getContentAsString(UTF_8)
                .replace("{{naam}}", htmlEscape(huisstijl.naam()))
                .replace("{{logo}}", huisstijl.logo().isPresent() ? LOGO : "")
                .replace("{{mededeling}}", mededeling(huisstijl.mededeling()));
    }

    private static String mededeling(String tekst) {
        return tekst.isEmpty() ? "" : "<p class=\"mededeling\">%s</p>".formatted(htmlEscape(tekst));
    }

    @ResponseBody
    @GetMapping(path = "/login", produces = "text/html;charset=UTF-8")
    String login(@RequestParam Map<String, String> asked, CsrfToken token) {
        String message = asked.containsKey("fout")
                ? FOUT
                : asked.containsKey("verlopen") ? VERLOPEN : asked.containsKey("afgemeld") ? AFGEMELD : "";
        return page.replace("{{titel}}", message.equals(FOUT) ? "Fout: aanmelden" : "Aanmelden")
                .replace("{{melding}}", message)
                .replace("{{csrf}}", htmlEscape(token.getToken()));
    }
}
