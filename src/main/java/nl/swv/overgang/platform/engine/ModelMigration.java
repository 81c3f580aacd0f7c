package nl.swv.overgang.platform.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves what runs on an older version of a model to the newest, at each start and before the first job: a dossier runs for
 * months, and the code only knows the newest diagram. A place keeps its id, or names its former ids in the property
 * "vroeger". What stands at a place that is gone stays on its version, and the log says so. Doing it twice changes nothing.
 */
@Component
class ModelMigration {

    /** Property of an element in a diagram: the ids that it had before, separated by spaces. */
    static final String FORMERLY = "vroeger";

    private static final Logger LOG = LoggerFactory.getLogger(ModelMigration.class);

    /** So many in one transaction: a stop half-way delays only those that are left. */
    private static final int PAGE = 50;

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final EngineAccess engine;

    ModelMigration(RepositoryService repository, RuntimeService runtime, EngineAccess engine) {
        this.repository = repository;
        this.runtime = runtime;
        this.engine = engine;
    }

    // the job executor begins later, with ApplicationReadyEvent
    @EventListener(ApplicationStartedEvent.class)
    void moveAll() {
        engine.asSystem(() -> {
            repository.createProcessDefinitionQuery().latestVersion().list().forEach(this::moveTo);
            return null;
        });
    }

    private void moveTo(ProcessDefinition newest) {
        repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(newest.getKey())
                .withoutTenantId()
                .orderByProcessDefinitionVersion()
                .asc()
                .list()
                .stream()
                .filter(old -> old.getVersion() < newest.getVersion())
                .forEach(old -> move(old, newest));
    }

    private void move(ProcessDefinition old, ProcessDefinition newest) {
        List<String> running = runtime.createProcessInstanceQuery().processDefinitionId(old.getId()).list().stream()
                .map(ProcessInstance::getId)
                .toList();
        if (running.isEmpty()) {
            return;
        }
        Optional<MigrationPlan> plan = plan(old, newest);
        for (int from = 0; plan.isPresent() && from < running.size(); from += PAGE) {
            movePage(plan.get(), running.subList(from, Math.min(from + PAGE, running.size())));
        }
        List<String> left = runtime.createProcessInstanceQuery().processDefinitionId(old.getId()).list().stream()
                .map(ProcessInstance::getBusinessKey)
                .toList();
        LOG.info(
                "{}: {} of {} running instances moved from version {} to {}",
                newest.getKey(),
                running.size() - left.size(),
                running.size(),
                old.getVersion(),
                newest.getVersion());
        if (!left.isEmpty()) {
            LOG.warn("{}: these stay on version {}: {}", newest.getKey(), old.getVersion(), String.join(", ", left));
        }
    }

    /** One that cannot be moved does not hold up the others of its page. */
    private void movePage(MigrationPlan plan, List<String> page) {
        if (!moves(plan, page)) {
            page.forEach(instance -> moves(plan, List.of(instance)));
        }
    }

    private boolean moves(MigrationPlan plan, List<String> instances) {
        try {
            runtime.newMigration(plan)
                    .processInstanceIds(instances)
                    .skipCustomListeners()
                    .skipIoMappings()
                    .execute();
            return true;
        } catch (ProcessEngineException e) {
            LOG.debug("Not moved", e);
            return false;
        }
    }

    private Optional<MigrationPlan> plan(ProcessDefinition old, ProcessDefinition newest) {
        BpmnModelInstance source = repository.getBpmnModelInstance(old.getId());
        BpmnModelInstance target = repository.getBpmnModelInstance(newest.getId());
        Map<String, String> renamed = formerIds(target);
        MigrationPlanBuilder builder = runtime.createMigrationPlan(old.getId(), newest.getId());
        for (FlowNode node : source.getModelElementsByType(FlowNode.class)) {
            String id = renamed.getOrDefault(node.getId(), node.getId());
            if (isPlace(node)
                    && target.getModelElementById(id) instanceof FlowNode now
                    && now.getElementType().equals(node.getElementType())) {
                builder.mapActivities(node.getId(), id);
            }
        }
        try {
            return Optional.of(builder.build());
        } catch (ProcessEngineException e) {
            LOG.warn("{}: no road from version {} to {}", newest.getKey(), old.getVersion(), newest.getVersion(), e);
            return Optional.empty();
        }
    }

    private static Map<String, String> formerIds(BpmnModelInstance target) {
        Map<String, String> renamed = new HashMap<>();
        for (CamundaProperty property : target.getModelElementsByType(CamundaProperty.class)) {
            if (FORMERLY.equals(property.getCamundaName())) {
                FlowNode node = (FlowNode)
                        property.getParentElement().getParentElement().getParentElement();
                for (String former : property.getCamundaValue().split("\\s+")) {
                    renamed.put(former, node.getId());
                }
            }
        }
        return renamed;
    }

    /** Where an instance can stand or listen: the other elements are passed without a stop. */
    private static boolean isPlace(FlowNode node) {
        if (node instanceof CatchEvent event) {
            Collection<?> triggers = event.getEventDefinitions();
            return triggers.stream()
                    .anyMatch(trigger ->
                            trigger instanceof MessageEventDefinition || trigger instanceof TimerEventDefinition);
        }
        return node instanceof Activity && !(node instanceof BusinessRuleTask) || node instanceof ParallelGateway;
    }
}
