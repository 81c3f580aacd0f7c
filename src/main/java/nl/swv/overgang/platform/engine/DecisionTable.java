package nl.swv.overgang.platform.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * A decision table of processes/, read from the file that {@link ProcessDeployment} deploys. Asking it writes nothing:
 * the process engine would add the decision to its history, also where somebody only looks.
 */
public final class DecisionTable {

    private final DmnEngine engine;
    private final DmnDecision table;

    private DecisionTable(DmnEngine engine, DmnDecision table) {
        this.engine = engine;
        this.table = table;
    }

    /** @param path in processes/, such as "overgang-dossier/scenario-bepalen.dmn" */
    public static DecisionTable read(String path, String decision) {
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        // as the process engine reads it: dmnFeelEnableLegacyBehavior in application.yaml
        DmnEngine engine = configuration.enableFeelLegacyBehavior(true).buildEngine();
        try (InputStream model = new ClassPathResource("processes/" + path).getInputStream()) {
            return new DecisionTable(engine, engine.parseDecision(decision, model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outputs of the one rule that applies. */
    public Map<String, Object> ask(Map<String, @Nullable Object> inputs) {
        return engine.evaluateDecisionTable(table, inputs).getSingleResult().getEntryMap();
    }
}
