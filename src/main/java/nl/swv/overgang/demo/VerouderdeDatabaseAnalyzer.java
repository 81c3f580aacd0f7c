package nl.swv.overgang.demo;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** A demo that finds the database of an earlier development version says what to do. */
class VerouderdeDatabaseAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

    private final Environment omgeving;

    VerouderdeDatabaseAnalyzer(Environment omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, FlywayValidateException cause) {
        return omgeving.acceptsProfiles(Profiles.of("demo"))
                ? new FailureAnalysis(
                        "De database van de demo is van een eerdere ontwikkelversie.",
                        "Verwijder de map data/ en start opnieuw: de demo begint dan van voren af aan.",
                        cause)
                : null;
    }
}
