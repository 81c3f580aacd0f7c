package nl.swv.overgang.platform.productie;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The console shows the sentence and what to do, not a stack trace. */
class NietProductieklaarAnalyzer extends AbstractFailureAnalyzer<NietProductieklaar> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NietProductieklaar cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Herstel dit (.env.example legt elke instelling uit) en start opnieuw."
                        + " Voor de demo: start met --spring.profiles.active=demo.",
                cause);
    }
}
