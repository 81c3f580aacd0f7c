package nl.swv.overgang.platform.productie;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * Stops a real installation before the first bean while something is missing, unsafe or still a value of the demo. Real is
 * whatever does not ask for an example by name.
 */
class Productiecontrole implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Example data and open accounts; a clock that can be moved. */
    // repetitie brings demo along: it is named first
    private static final List<String> NOOIT_SAMEN = List.of("repetitie", "demo", "test");

    private static final String PROFIELEN = "spring.profiles.active (SPRING_PROFILES_ACTIVE) noemt ";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment omgeving = context.getEnvironment();
        boolean productie = omgeving.acceptsProfiles(Profiles.of("productie"));
        Optional<String> voorbeeld = NOOIT_SAMEN.stream()
                .filter(profiel -> omgeving.acceptsProfiles(Profiles.of(profiel)))
                .findFirst();
        if (voorbeeld.isPresent() && !productie) {
            return;
        }
        voorbeeld.ifPresent(profiel -> weiger(PROFIELEN + "ook het profiel " + profiel));
        if (!productie) {
            weiger(PROFIELEN + "het profiel productie niet");
        }
        List<String> gebreken = Installatie.gebreken(omgeving);
        if (!gebreken.isEmpty()) {
            throw new NietProductieklaar(gebreken);
        }
        Databaseverbinding.gebrek(
                        omgeving.getRequiredProperty("spring.datasource.url"),
                        omgeving.getRequiredProperty("spring.datasource.username"),
                        omgeving.getRequiredProperty("spring.datasource.password"))
                .ifPresent(Productiecontrole::weiger);
    }

    private static void weiger(String gebrek) {
        throw new NietProductieklaar(List.of(gebrek));
    }
}
