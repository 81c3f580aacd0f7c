package nl.swv.overgang.dossier.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Scenariotabel;
import nl.swv.overgang.dossier.Scenariotabel.Beslissing;
import nl.swv.overgang.platform.engine.DecisionTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks scenario-bepalen.dmn, and keeps nothing of it: who looks into a dossier writes nothing. */
@Component
class DmnScenariotabel implements Scenariotabel {

    /** R12: what the table calls an arrangement of more than a year. */
    private static final String ARRANGEMENT_TE_LANG = "ARRANGEMENT_TE_LANG";

    private final DecisionTable table = DecisionTable.read("overgang-dossier/scenario-bepalen.dmn", "scenario-bepalen");

    @Override
    public Beslissing bepaal(OtDossier dossier) {
        Map<String, Object> result = table.ask(inputs(dossier));
        String voorstel = (String) result.get("voorstel");
        return new Beslissing(
                Scenario.valueOf(String.valueOf(result.get("scenario"))),
                Optional.ofNullable(voorstel)
                        .filter(text -> !text.isEmpty())
                        .map(Scenario::valueOf)
                        .orElse(null),
                String.valueOf(result.get("waarom")));
    }

    private static Map<String, @Nullable Object> inputs(OtDossier dossier) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("module", dossier.module().name());
        inputs.put("status", code(dossier.status()));
        inputs.put("soort", dossier.duurtTeLang() ? ARRANGEMENT_TE_LANG : code(dossier.soort()));
        inputs.put("vervolg", code(dossier.vervolg()));
        return inputs;
    }

    private static @Nullable String code(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
