package nl.swv.overgang.platform.kalender;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The console shows the sentence and what to do, not a stack trace. */
class KalenderfoutAnalyzer extends AbstractFailureAnalyzer<Kalenderfout> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, Kalenderfout cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Verbeter dit (README.md legt de instellingen uit) en start opnieuw.", cause);
    }
}
