package nl.swv.overgang.platform.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Work that the application does in the engine itself, after the domain has checked that the user may ask for it. */
@Component
public class EngineAccess {

    private final IdentityService identity;
    private final ProcessEngine engine;

    EngineAccess(@Lazy IdentityService identity, @Lazy ProcessEngine engine) {
        this.identity = identity;
        this.engine = engine;
    }

    /** Runs with the rights of the application, not of the user. */
    public <T extends @Nullable Object> T asSystem(Supplier<T> work) {
        Authentication user = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return work.get();
        } finally {
            if (user != null) {
                identity.setAuthentication(user.getUserId(), user.getGroupIds(), user.getTenantIds());
            }
        }
    }

    /** As the application, with everything that it writes sent to the database in one go. */
    public void inOneFlush(Runnable work) {
        asSystem(() -> configuration().getCommandExecutorTxRequired().execute(context -> {
            work.run();
            return null;
        }));
    }

    /** The executor looks for jobs now: it looks seldom when there were none, and hears of new ones, not of a clock that was moved. */
    public void lookForJobs() {
        configuration().getJobExecutor().jobWasAdded();
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
