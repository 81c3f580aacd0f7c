package nl.swv.overgang.dossier.process;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Taken;
import nl.swv.overgang.dossier.Taken.OpenTaak;
import nl.swv.overgang.dossier.onderdeel.Onderdeel;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.engine.EngineAccess;
import nl.swv.overgang.platform.engine.TaskAccess;
import nl.swv.overgang.platform.engine.TaskAccess.Offered;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CamundaTaken implements Taken {

    private final TaskService tasks;
    private final TaskAccess access;
    private final EngineAccess engine;

    CamundaTaken(TaskService tasks, TaskAccess access, EngineAccess engine) {
        this.tasks = tasks;
        this.access = access;
        this.engine = engine;
    }

    @Override
    public List<OpenTaak> van(OtDossiernummer nummer) {
        return access
                .offered(tasks.createTaskQuery()
                        .processInstanceBusinessKey(nummer.waarde())
                        .orderByTaskCreateTime()
                        .asc())
                .stream()
                .map(CamundaTaken::openTaak)
                .toList();
    }

    @Override
    public Optional<Class<? extends Onderdeel>> onderdeel(OpenTaak taak) {
        return Optional.ofNullable(OvergangDossierProcess.ONDERDELEN.get(taak.taak()));
    }

    @Override
    public Map<String, OtDossiernummer> dossiersVan(Collection<String> taakIds) {
        List<Task> open = engine.asSystem(() ->
                tasks.createTaskQuery().taskIdIn(taakIds.toArray(String[]::new)).list());
        return access.businessKeys(open).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, key -> new OtDossiernummer(key.getValue())));
    }

    @Override
    public void eis(OtDossiernummer nummer, Class<? extends Onderdeel> soort, Gebruiker gebruiker) {
        String[] keys = OvergangDossierProcess.ONDERDELEN.entrySet().stream()
                .filter(entry -> entry.getValue() == soort)
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
        List<Task> open = engine.asSystem(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(nummer.waarde())
                .taskDefinitionKeyIn(keys)
                .list());
        access.require(open, gebruiker);
    }

    private static OpenTaak openTaak(Offered offered) {
        Task task = offered.task();
        return new OpenTaak(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                offered.group(),
                task.getAssignee(),
                task.getCreateTime().toInstant(),
                instant(task.getDueDate()));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
