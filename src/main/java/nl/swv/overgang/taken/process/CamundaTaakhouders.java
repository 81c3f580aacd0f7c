package nl.swv.overgang.taken.process;

import java.util.List;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.GeenToegang;
import nl.swv.overgang.platform.engine.EngineAccess;
import nl.swv.overgang.platform.engine.TaskAccess;
import nl.swv.overgang.taken.Taakhouders;
import nl.swv.overgang.taken.Taakuitkomst;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Each task in a transaction of its own, asked of the engine in the name of the user: its authorizations decide. */
@Component
class CamundaTaakhouders implements Taakhouders {

    private final TaskService tasks;
    private final TaskAccess access;
    private final EngineAccess engine;

    CamundaTaakhouders(TaskService tasks, TaskAccess access, EngineAccess engine) {
        this.tasks = tasks;
        this.access = access;
        this.engine = engine;
    }

    private interface Handeling {
        Taakuitkomst zet(Task task);
    }

    @Override
    public Taakuitkomst neemOver(String taakId, Gebruiker gebruiker) {
        return opEigenGezag(taakId, gebruiker, task -> {
            String van = task.getAssignee();
            if (gebruiker.id().equals(van)) {
                return gelukt(taakId, "Stond al op uw naam.");
            }
            if (van != null) {
                return mislukt(taakId, "Staat op naam van %s. Vraag %s om de taak terug te geven.".formatted(van, van));
            }
            tasks.claim(taakId, gebruiker.id());
            return gelukt(taakId, "Staat nu op uw naam.");
        });
    }

    @Override
    public Taakuitkomst geefTerug(String taakId, Gebruiker gebruiker) {
        return opEigenGezag(taakId, gebruiker, task -> {
            String van = task.getAssignee();
            if (van == null) {
                return gelukt(taakId, "Was al teruggegeven: staat op niemands naam.");
            }
            if (!gebruiker.id().equals(van)) {
                return mislukt(taakId, "Staat op naam van %s: alleen %s kan de taak teruggeven.".formatted(van, van));
            }
            tasks.setAssignee(taakId, null);
            return gelukt(taakId, "Teruggegeven: staat weer op niemands naam.");
        });
    }

    private Taakuitkomst opEigenGezag(String taakId, Gebruiker gebruiker, Handeling handeling) {
        Task task = engine.asSystem(() -> tasks.createTaskQuery().taskId(taakId).singleResult());
        if (task == null) {
            return mislukt(taakId, "Deze taak is er niet meer: zij is afgerond of vervallen.");
        }
        if (task.isSuspended()) {
            return mislukt(taakId, "Deze taak is gepauzeerd. Vraag het de beheerder.");
        }
        try {
            access.require(List.of(task), gebruiker);
            return handeling.zet(task);
        } catch (GeenToegang geweigerd) {
            return mislukt(taakId, "Deze taak is aan een ander.");
        } catch (TaskAlreadyClaimedException | OptimisticLockingException | NullValueException tegelijk) {
            // between the look and the step someone else was first
            return mislukt(taakId, "Iemand anders was u net voor. Ververs de lijst.");
        }
    }

    private static Taakuitkomst gelukt(String taakId, String zin) {
        return new Taakuitkomst(taakId, true, zin);
    }

    private static Taakuitkomst mislukt(String taakId, String zin) {
        return new Taakuitkomst(taakId, false, zin);
    }
}
