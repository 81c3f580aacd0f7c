package nl.swv.overgang.dossier.process;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.swv.overgang.dossier.Beslissing;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Scenariotabel;
import nl.swv.overgang.platform.EngineAccess;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks scenario-bepalen.dmn; a few dozen combinations exist, so each is asked once. */
@Component
class DmnScenariotabel implements Scenariotabel {

    private static final String DECISION = "scenario-bepalen";

    private final DecisionService decisions;
    private final EngineAccess engine;
    private final Map<Map<String, Object>, Beslissing> known = new ConcurrentHashMap<>();

    DmnScenariotabel(@Lazy DecisionService decisions, EngineAccess engine) {
        this.decisions = decisions;
        this.engine = engine;
    }

    @Override
    public Beslissing bepaal(OtDossier dossier) {
        VariableMap inputs = inputs(dossier);
        return known.computeIfAbsent(Map.copyOf(withoutNulls(inputs)), key -> ask(inputs));
    }

    /** The inputs of the table: in a process they are transient, so nothing of them is kept there. */
    static VariableMap inputs(OtDossier dossier) {
        return Variables.createVariables()
                .putValueTyped("module", Variables.stringValue(dossier.module().name(), true))
                .putValueTyped("status", code(dossier.status()))
                .putValueTyped("soort", code(dossier.soort()))
                .putValueTyped("vervolg", code(dossier.vervolg()));
    }

    private Beslissing ask(VariableMap inputs) {
        Map<String, Object> result = engine.asSystem(() -> decisions
                .evaluateDecisionTableByKey(DECISION, inputs)
                .getSingleResult()
                .getEntryMap());
        String voorstel = (String) result.get("voorstel");
        return new Beslissing(
                Scenario.valueOf(String.valueOf(result.get("scenario"))),
                Optional.ofNullable(voorstel)
                        .filter(text -> !text.isEmpty())
                        .map(Scenario::valueOf)
                        .orElse(null),
                String.valueOf(result.get("waarom")));
    }

    private static Map<String, Object> withoutNulls(VariableMap inputs) {
        VariableMap present = Variables.createVariables();
        inputs.forEach((name, value) -> present.put(name, value == null ? "" : value));
        return present;
    }

    private static org.camunda.bpm.engine.variable.value.StringValue code(@Nullable Enum<?> code) {
        return Variables.stringValue(code == null ? null : code.name(), true);
    }
}
