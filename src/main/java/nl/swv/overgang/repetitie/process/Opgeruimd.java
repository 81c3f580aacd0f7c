package nl.swv.overgang.repetitie.process;

import java.util.List;
import nl.swv.overgang.platform.engine.EngineAccess;
import nl.swv.overgang.repetitie.Schoonmaak;
import nl.swv.overgang.repetitie.Tabellen;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The processes first, then the rows that they are about. */
@Component
@Profile("repetitie")
class Opgeruimd implements Schoonmaak {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final ManagementService management;
    private final Tabellen tabellen;
    private final EngineAccess engine;

    Opgeruimd(
            RuntimeService runtime,
            HistoryService history,
            ManagementService management,
            Tabellen tabellen,
            EngineAccess engine) {
        this.runtime = runtime;
        this.history = history;
        this.management = management;
        this.tabellen = tabellen;
        this.engine = engine;
    }

    @Override
    @Transactional
    public void wis() {
        engine.asSystem(() -> {
            management.createBatchQuery().list().stream()
                    .map(Batch::getId)
                    .forEach(batch -> management.deleteBatch(batch, true));
            List<String> running = runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                    .map(ProcessInstance::getId)
                    .toList();
            running.forEach(instance -> runtime.deleteProcessInstance(instance, "repetitie"));
            List<String> ended = history.createHistoricProcessInstanceQuery().list().stream()
                    .map(HistoricProcessInstance::getId)
                    .toList();
            if (!ended.isEmpty()) {
                history.deleteHistoricProcessInstancesBulk(ended);
            }
            return null;
        });
        tabellen.maakLeeg();
    }
}
