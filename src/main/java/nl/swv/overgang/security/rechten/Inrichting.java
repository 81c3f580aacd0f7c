package nl.swv.overgang.security.rechten;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import nl.swv.overgang.platform.Gebruiker;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Sets up groups, rights, filters and the first beheerder at each start, before the first request comes in. */
@Component
class Inrichting implements SmartInitializingSingleton {

    private final EngineGroepen groepen;
    private final Rechten rechten;
    private final Taakfilters filters;
    private final Beheerder beheerder;

    Inrichting(EngineGroepen groepen, Rechten rechten, Taakfilters filters, Beheerder beheerder) {
        this.groepen = groepen;
        this.rechten = rechten;
        this.filters = filters;
        this.beheerder = beheerder;
    }

    @Override
    public void afterSingletonsInstantiated() {
        groepen.groep(Gebruiker.CONSULENTEN, "Consulenten passend onderwijs");
        groepen.groep(Gebruiker.COORDINATOREN, "Coördinatoren overgang");
        groepen.groep(Gebruiker.PRIVACYFUNCTIONARISSEN, "Privacyfunctionarissen (FG)");
        groepen.groep(Gebruiker.BEHEERDERS, "Beheerders");
        rechten.stelVast(Recht.table());
        filters.ververs();
        if (beheerder.isIngesteld() && !groepen.heeftLeden(Gebruiker.BEHEERDERS)) {
            groepen.account(
                    requireNonNull(beheerder.id()),
                    "Eerste",
                    "beheerder",
                    requireNonNull(beheerder.wachtwoord()),
                    Set.of(Gebruiker.BEHEERDERS));
        }
    }
}
