package nl.swv.overgang.platform;

import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Profiles;

/** Stops profile productie before the first bean while a setting is missing or still a value of the demo. */
class Productiecontrole implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Example data and open accounts; a clock that can be moved. */
    // repetitie brings demo along: it is named first
    private static final List<String> NOOIT_SAMEN = List.of("repetitie", "demo");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var omgeving = context.getEnvironment();
        if (!omgeving.acceptsProfiles(Profiles.of("productie"))) {
            return;
        }
        for (String nooit : NOOIT_SAMEN) {
            if (omgeving.acceptsProfiles(Profiles.of(nooit))) {
                throw new NietProductieklaar(
                        List.of("spring.profiles.active (SPRING_PROFILES_ACTIVE) noemt ook het profiel " + nooit));
            }
        }
        List<String> gebreken = Installatie.gebreken(omgeving);
        if (!gebreken.isEmpty()) {
            throw new NietProductieklaar(gebreken);
        }
    }
}
