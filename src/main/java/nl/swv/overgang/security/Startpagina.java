package nl.swv.overgang.security;

import io.swagger.v3.oas.annotations.Hidden;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Gebruiker;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Brings everyone to the webapp of their work, see domein.md §2. */
@Hidden
@Controller
class Startpagina {

    private final Aangemeld aangemeld;

    Startpagina(Aangemeld aangemeld) {
        this.aangemeld = aangemeld;
    }

    @GetMapping("/")
    String start() {
        Gebruiker gebruiker = aangemeld.gebruiker();
        if (gebruiker.is(Gebruiker.BEHEERDERS)) {
            return "redirect:/camunda/app/welcome/";
        }
        if (gebruiker.is(Gebruiker.COORDINATOREN)) {
            return "redirect:/camunda/app/cockpit/";
        }
        // of Cockpit he sees his own page alone
        return "redirect:/camunda/app/"
                + (gebruiker.is(Gebruiker.PRIVACYFUNCTIONARISSEN) ? "cockpit/#/overgang?pagina=audit" : "tasklist/");
    }
}
