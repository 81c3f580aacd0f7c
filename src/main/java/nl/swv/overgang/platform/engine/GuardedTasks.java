package nl.swv.overgang.platform.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.swv.overgang.platform.Weigering;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/**
 * Completing a task only says "done": it carries no variables, nobody does it in the name of somebody else, and a refusal
 * keeps its sentence. A task comes into a person's hands by that person alone, or by who may assign it.
 */
class GuardedTasks extends TaskServiceImpl {

    private static final String FORMULIER = "Een taak rondt u af met het formulier.";

    @Override
    public void complete(String taskId) {
        inOwnName(taskId, () -> super.complete(taskId));
    }

    @Override
    public void complete(String taskId, @Nullable Map<String, Object> variables) {
        refuseVariables(variables);
        inOwnName(taskId, () -> super.complete(taskId, variables));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> variables, boolean deserializeValues) {
        refuseVariables(variables);
        return guarded(() -> commandExecutor.execute(context -> {
            refuseInNameOfOther(context, taskId);
            return super.completeWithVariablesInReturn(taskId, variables, deserializeValues);
        }));
    }

    private void inOwnName(String taskId, Runnable completion) {
        guarded(() -> commandExecutor.execute(context -> {
            refuseInNameOfOther(context, taskId);
            completion.run();
            return null;
        }));
    }

    @Override
    public void delegateTask(String taskId, @Nullable String userId) {
        throw new Weigering(FORMULIER);
    }

    @Override
    public void resolveTask(String taskId) {
        throw new Weigering(FORMULIER);
    }

    @Override
    public void resolveTask(String taskId, @Nullable Map<String, Object> variables) {
        throw new Weigering(FORMULIER);
    }

    @Override
    public void handleBpmnError(
            String taskId, String errorCode, @Nullable String errorMessage, @Nullable Map<String, Object> variables) {
        throw new Weigering(FORMULIER);
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode, @Nullable Map<String, Object> variables) {
        throw new Weigering(FORMULIER);
    }

    /** Only for oneself: the answer is the same whether the other account exists or not. */
    @Override
    public void claim(String taskId, @Nullable String userId) {
        if (userId == null) {
            setAssignee(taskId, null);
            return;
        }
        commandExecutor.execute(context -> {
            String asker = context.getAuthenticatedUserId();
            if (asker == null) {
                requireAccount(context, userId);
            } else if (!asker.equals(userId)) {
                throw new Weigering("Een taak zet u alleen op uw eigen naam. Vraag de ander om haar zelf te nemen.");
            }
            super.claim(taskId, userId);
            return null;
        });
    }

    /**
     * Giving a task back is up to whoever holds it: the engine alone would ask for the right to assign. Who may not assign
     * does not hear which accounts there are.
     */
    @Override
    public void setAssignee(String taskId, @Nullable String userId) {
        commandExecutor.execute(context -> {
            Command<@Nullable Void> assign = inner -> {
                super.setAssignee(taskId, userId);
                return null;
            };
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            boolean mine = task != null
                    && task.getAssignee() != null
                    && task.getAssignee().equals(context.getAuthenticatedUserId());
            if (userId == null && mine) {
                return context.runWithoutAuthorization(assign);
            }
            if (task != null) {
                checkers(context).forEach(checker -> checker.checkTaskAssign(task));
            }
            requireAccount(context, userId);
            return assign.execute(context);
        });
    }

    /** Who holds a task answers for it in the tijdlijn. The application itself completes for nobody. */
    static void refuseInNameOfOther(CommandContext context, String taskId) {
        String asker = context.isAuthorizationCheckEnabled() ? context.getAuthenticatedUserId() : null;
        TaskEntity task = asker == null ? null : context.getTaskManager().findTaskById(taskId);
        if (task != null && task.getAssignee() != null && !task.getAssignee().equals(asker)) {
            checkers(context).forEach(checker -> checker.checkTaskWork(task));
            throw new Weigering("Deze taak staat op naam van %s. Vraag %s om de taak af te ronden of terug te geven."
                    .formatted(task.getAssignee(), task.getAssignee()));
        }
    }

    private static List<CommandChecker> checkers(CommandContext context) {
        return context.getProcessEngineConfiguration().getCommandCheckers();
    }

    /** A task is in the hands of an account: no other text gets into the engine this way. */
    private static void requireAccount(CommandContext context, @Nullable String userId) {
        if (userId != null
                && !context.runWithoutAuthorization(
                        () -> context.getReadOnlyIdentityProvider().findUserById(userId) != null)) {
            throw new Weigering("Dit account bestaat niet. Kies een bestaande gebruiker.");
        }
    }

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
