package nl.swv.overgang.platform.engine;

import nl.swv.overgang.platform.Systeemwerk;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** A job of the engine is work of the application itself, in whichever thread it runs. */
@Component
class Jobs extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.getCustomPreCommandInterceptorsTxRequired().add(new AsSystem());
    }

    private static final class AsSystem extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            return command instanceof ExecuteJobsCmd
                    ? Systeemwerk.geef(() -> next.execute(command))
                    : next.execute(command);
        }
    }
}
