package nl.swv.overgang.platform.schrijfwijze;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The console shows the sentence and what to do, not a stack trace. */
class NummervormfoutAnalyzer extends AbstractFailureAnalyzer<Nummervormfout> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, Nummervormfout cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Verbeter dit (README.md legt de instellingen uit) en start opnieuw.", cause);
    }
}
