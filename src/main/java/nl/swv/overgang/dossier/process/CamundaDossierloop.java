package nl.swv.overgang.dossier.process;

import static nl.swv.overgang.dossier.process.OvergangDossierProcess.KEY;
import static nl.swv.overgang.dossier.process.OvergangDossierProcess.MSG_CONSULENT_GEWIJZIGD;
import static nl.swv.overgang.dossier.process.OvergangDossierProcess.MSG_DOSSIER_INGETROKKEN;

import java.util.Collection;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.Dossierloop;
import nl.swv.overgang.platform.EngineAccess;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

@Component
class CamundaDossierloop implements Dossierloop {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final EngineAccess engine;

    CamundaDossierloop(RuntimeService runtime, TaskService tasks, EngineAccess engine) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.engine = engine;
    }

    @Override
    public void start(Collection<Dossier> dossiers) {
        engine.inOneFlush(() -> dossiers.forEach(dossier -> runtime.createProcessInstanceByKey(KEY)
                .businessKey(dossier.nummer())
                .setVariables(DmnScenariotabel.inputs(dossier.ot()))
                .execute()));
    }

    @Override
    public void trekIn(String nummer) {
        engine.asSystem(() -> runtime.createMessageCorrelation(MSG_DOSSIER_INGETROKKEN)
                .processInstanceBusinessKey(nummer)
                .correlateWithResult());
    }

    @Override
    public void wijzigConsulent(String nummer, String consulent) {
        engine.asSystem(() -> {
            for (Task task :
                    tasks.createTaskQuery().processInstanceBusinessKey(nummer).list()) {
                if (OvergangDossierProcess.isVanConsulent(task.getTaskDefinitionKey())) {
                    tasks.setAssignee(task.getId(), consulent);
                }
            }
            runtime.createMessageCorrelation(MSG_CONSULENT_GEWIJZIGD)
                    .processInstanceBusinessKey(nummer)
                    .correlateAll();
            return null;
        });
    }
}
