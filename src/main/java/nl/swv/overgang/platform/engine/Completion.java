package nl.swv.overgang.platform.engine;

import java.util.Map;
import java.util.function.Supplier;
import nl.swv.overgang.platform.Weigering;
import org.camunda.bpm.engine.ProcessEngineException;
import org.jspecify.annotations.Nullable;

/** What the guarded services share. */
final class Completion {

    private Completion() {}

    static void refuseVariables(@Nullable Map<String, Object> variables) {
        if (variables != null && !variables.isEmpty()) {
            throw new Weigering("Afronden neemt geen gegevens mee: sla ze op in het formulier van deze taak.");
        }
    }

    static void guarded(Runnable completion) {
        guarded(() -> {
            completion.run();
            return null;
        });
    }

    /** The engine wraps what a task listener throws: the user must see the sentence, not the wrapping. */
    static <T extends @Nullable Object> T guarded(Supplier<T> completion) {
        try {
            return completion.get();
        } catch (ProcessEngineException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof Weigering weigering) {
                    throw weigering;
                }
            }
            throw e;
        }
    }
}
