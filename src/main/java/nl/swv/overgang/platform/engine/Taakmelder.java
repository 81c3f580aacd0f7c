package nl.swv.overgang.platform.engine;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears of every change of a task, whichever road it came by: the engine writes each into its history, and the history
 * has more than one reader. All tasks of a transaction are told of at once, after the engine has written them.
 */
@Component
public class Taakmelder extends AbstractProcessEnginePlugin implements HistoryEventHandler {

    /** Of a link to a group there is only adding and removing: these are of the task itself. */
    private static final Set<String> GEEINDIGD = Set.of(
            HistoryEventTypes.TASK_INSTANCE_COMPLETE.getEventName(),
            HistoryEventTypes.TASK_INSTANCE_DELETE.getEventName());

    private final ObjectProvider<Taakvolger> volgers;

    Taakmelder(ObjectProvider<Taakvolger> volgers) {
        this.volgers = volgers;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.getCustomHistoryEventHandlers().add(this);
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        String taak = taak(event);
        if (taak != null && GEEINDIGD.contains(event.getEventType())) {
            melding().geeindigd.add(taak);
        } else if (taak != null) {
            meld(Set.of(taak));
        }
    }

    /**
     * Tells each {@link Taakvolger} of these tasks before the transaction of now commits, as if the engine had changed them: for
     * what belongs to a task and is not known to the engine, such as the school of its dossier.
     */
    public void meld(Collection<String> taken) {
        melding().taken.addAll(taken);
    }

    private static @Nullable String taak(HistoryEvent event) {
        if (event instanceof HistoricTaskInstanceEventEntity taak) {
            return taak.getTaskId();
        }
        return event instanceof HistoricIdentityLinkLogEventEntity aanbod ? aanbod.getTaskId() : null;
    }

    private Melding melding() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Melding.class::isInstance)
                .map(Melding.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    Melding nieuw = new Melding();
                    TransactionSynchronizationManager.registerSynchronization(nieuw);
                    return nieuw;
                });
    }

    private final class Melding implements TransactionSynchronization {

        private final Set<String> taken = new LinkedHashSet<>();
        private final Set<String> geeindigd = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            taken.removeAll(geeindigd);
            volgers.forEach(volger -> volger.gewijzigd(taken, geeindigd));
        }
    }
}
