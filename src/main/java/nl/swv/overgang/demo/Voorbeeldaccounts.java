package nl.swv.overgang.demo;

import static nl.swv.overgang.platform.Gebruiker.BEHEERDERS;
import static nl.swv.overgang.platform.Gebruiker.CONSULENTEN;
import static nl.swv.overgang.platform.Gebruiker.COORDINATOREN;
import static nl.swv.overgang.platform.Gebruiker.PRIVACYFUNCTIONARISSEN;

import java.util.List;
import java.util.Set;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.school.School;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One account for each role, a second coördinator for what takes two (R22), and an IB'er and a schooldirecteur for each school; all with the same password. */
@Component
@Profile("demo")
class Voorbeeldaccounts {

    static final String WACHTWOORD = "demo";

    private final Groepen groepen;

    Voorbeeldaccounts(Groepen groepen) {
        this.groepen = groepen;
    }

    void maak(List<School> scholen) {
        groepen.groep(CONSULENTEN, "Consulenten");
        groepen.groep(COORDINATOREN, "Coördinatoren");
        groepen.groep(PRIVACYFUNCTIONARISSEN, "Privacyfunctionarissen (FG)");
        groepen.groep(BEHEERDERS, "Beheerders");
        account("coordinator", "Coördinator", "Overgang", Set.of(COORDINATOREN));
        account("coordinator2", "Tweede coördinator", "Overgang", Set.of(COORDINATOREN));
        account("fg", "Functionaris", "Gegevensbescherming", Set.of(PRIVACYFUNCTIONARISSEN));
        account("beheerder", "Beheerder", "Overgang", Set.of(BEHEERDERS));
        account("consulent1", "Consulent", "Noord en Oost", Set.of(CONSULENTEN, "wijkteam-noord", "wijkteam-oost"));
        account("consulent2", "Consulent", "Zuid en West", Set.of(CONSULENTEN, "wijkteam-zuid", "wijkteam-west"));
        for (School school : scholen) {
            account("ib-" + school.vestiging(), "IB'er", school.naam(), Set.of(school.groep()));
            account("directeur-" + school.vestiging(), "Directeur", school.naam(), Set.of(school.directie()));
        }
    }

    private void account(String id, String voornaam, String achternaam, Set<String> leden) {
        groepen.account(id, voornaam, achternaam, WACHTWOORD, leden);
    }
}
