package nl.swv.overgang.huisstijl;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The console shows the sentence and what to do, not a stack trace. */
class HuisstijlfoutAnalyzer extends AbstractFailureAnalyzer<Huisstijlfout> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, Huisstijlfout cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Verbeter dit (README.md legt de instellingen uit) en start opnieuw.", cause);
    }
}
