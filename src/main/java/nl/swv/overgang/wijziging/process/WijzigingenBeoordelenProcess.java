package nl.swv.overgang.wijziging.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import nl.swv.overgang.platform.Nederlands;
import nl.swv.overgang.platform.Weigering;
import nl.swv.overgang.platform.engine.TaskRule;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.wijziging.Wijzigingen;
import org.springframework.stereotype.Component;

/** What wijzigingen-beoordelen.bpmn says and asks. The business key is the SWV-code. */
@Component
public class WijzigingenBeoordelenProcess implements TaskRule {

    static final String KEY = "WijzigingenBeoordelenProcess";

    static final String TASK_WIJZIGINGEN_BEOORDELEN = "Task_WijzigingenBeoordelen";

    private static final int SCHOOLDAGEN_OM_TE_BESLUITEN = 5;

    private final Wijzigingen wijzigingen;
    private final Overgangskalender kalender;
    private final Clock clock;

    WijzigingenBeoordelenProcess(Wijzigingen wijzigingen, Overgangskalender kalender, Clock clock) {
        this.wijzigingen = wijzigingen;
        this.kalender = kalender;
        this.clock = clock;
    }

    /** Five school days after the first of them was seen. */
    public Date termijn() {
        return Date.from(
                Overgangskalender.einde(kalender.schooldagenNa(LocalDate.now(clock), SCHOOLDAGEN_OM_TE_BESLUITEN)));
    }

    @Override
    public Set<String> taskDefinitionKeys() {
        return Set.of(TASK_WIJZIGINGEN_BEOORDELEN);
    }

    /** R15: nobody clicks a decision away. */
    @Override
    public Map<String, Object> complete(String businessKey, String taskDefinitionKey) {
        long open = wijzigingen.open().aantal();
        if (open > 0) {
            throw new Weigering("Over %s is nog niet besloten. Besluit erover in Cockpit, bij Wijzigingen."
                    .formatted(open == 1 ? "1 wijziging" : Nederlands.getal(open) + " wijzigingen"));
        }
        return Map.of();
    }
}
