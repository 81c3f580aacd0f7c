package nl.swv.overgang.platform.web;

import java.util.SortedSet;
import java.util.TreeSet;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Gebruiker;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is logged in, for screens that show each role its own pages. */
@RestController
class AangemeldController {

    /**
     * @param rollen the groups of this account
     * @param zietDossiers whether there are dossiers for it to look into
     */
    record Wie(String account, SortedSet<String> rollen, boolean zietDossiers) {}

    private final Aangemeld aangemeld;

    AangemeldController(Aangemeld aangemeld) {
        this.aangemeld = aangemeld;
    }

    @GetMapping("/api/aangemeld")
    Wie wie() {
        Gebruiker gebruiker = aangemeld.gebruiker();
        return new Wie(gebruiker.id(), new TreeSet<>(gebruiker.groepen()), gebruiker.zietDossiers());
    }
}
