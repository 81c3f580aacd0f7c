package nl.swv.overgang.overgangsfase.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import nl.swv.overgang.herinnering.Herinneringen;
import nl.swv.overgang.herinnering.Moment;
import nl.swv.overgang.overgangsfase.Overgangsafsluiting;
import nl.swv.overgang.overgangsfase.Overgangsleiding;
import nl.swv.overgang.platform.engine.TaskRule;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * What overgang-samenwerkingsverband.bpmn says and asks: each public method is named as its label in the diagram, and
 * every name that both sides use stands here. The business key is the SWV-code.
 */
@Component
public class OvergangSamenwerkingsverbandProcess implements TaskRule {

    static final String KEY = "OvergangSamenwerkingsverbandProcess";

    static final String TASK_OVERGANGSFASE_AFSLUITEN = "Task_OvergangsfaseAfsluiten";

    static final String HERINNERINGSMOMENT = "BoundaryEvent_HerinneringsmomentBereikt";

    /** The timers that move with the overgangsdatum, in all diagrams. */
    static final String[] MOMENTEN = {
        "CatchEvent_OvergangsdatumBereikt", HERINNERINGSMOMENT, "BoundaryEvent_OvergangsdatumBereikt"
    };

    private static final int SCHOOLDAGEN_OM_AF_TE_SLUITEN = 10;
    private static final LocalTime OCHTEND = LocalTime.of(8, 0);

    private final Overgangsleiding leiding;
    private final Overgangsafsluiting afsluiting;
    private final Herinneringen herinneringen;
    private final Overgangskalender kalender;
    private final Clock clock;

    OvergangSamenwerkingsverbandProcess(
            Overgangsleiding leiding,
            Overgangsafsluiting afsluiting,
            Herinneringen herinneringen,
            Overgangskalender kalender,
            Clock clock) {
        this.leiding = leiding;
        this.afsluiting = afsluiting;
        this.herinneringen = herinneringen;
        this.kalender = kalender;
        this.clock = clock;
    }

    /** Every school begins once, also when this runs again. */
    public void scholenLatenBeginnen(DelegateExecution execution) {
        leiding.laatScholenBeginnen();
    }

    /** The first moment of the overgangsdatum, in Amsterdam. */
    public Date overgangsdatumBereikt() {
        return Date.from(Overgangskalender.begin(kalender.overgangsdatum()));
    }

    /**
     * An ISO 8601 repetition that begins at the next reminder; its period is never used, as the engine asks again each
     * time. After the last one it names the overgangsdatum, by when nobody waits for it any more.
     */
    public String herinneringsmomentBereikt() {
        LocalDate dag = kalender.volgendeHerinnering(LocalDate.now(clock)).orElse(kalender.overgangsdatum());
        Instant volgende =
                dag.atTime(OCHTEND).atZone(Overgangskalender.AMSTERDAM).toInstant();
        return "R/%s/P1D".formatted(volgende);
    }

    /** One message a person for this day, also when the overgangsdatum moved; who has had it is not sent it again. */
    public void herinneringenVersturen(DelegateExecution execution) {
        LocalDate vandaag = LocalDate.now(clock);
        LocalDate overgangsdatum = kalender.overgangsdatum();
        herinneringen.verstuur(new Moment(
                vandaag,
                overgangsdatum,
                kalender.schooldagenTot(vandaag, overgangsdatum.minusDays(1)),
                leiding.verzetVan(vandaag).orElse(null)));
    }

    /** B2: all or nothing, so a stop half-way begins anew. */
    public void otSluiten(DelegateExecution execution) {
        leiding.sluitOt();
    }

    /** B6. */
    public boolean alleOtDossiersGesloten() {
        return leiding.isAllesGesloten();
    }

    /** Ten school days to close the overgangsfase. */
    public Date termijn() {
        return Date.from(
                Overgangskalender.einde(kalender.schooldagenNa(LocalDate.now(clock), SCHOOLDAGEN_OM_AF_TE_SLUITEN)));
    }

    @Override
    public Set<String> taskDefinitionKeys() {
        return Set.of(TASK_OVERGANGSFASE_AFSLUITEN);
    }

    /** R10: nobody can click past an unexplained row. */
    @Override
    public Map<String, Object> complete(String businessKey, String taskDefinitionKey) {
        afsluiting.sluitAf();
        return Map.of();
    }
}
