package nl.swv.overgang.topdossier.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import nl.swv.overgang.dossier.Dossiermap;
import nl.swv.overgang.dossier.Ontheffingsaanvraag;
import nl.swv.overgang.dossier.Ontheffingsbesluit;
import nl.swv.overgang.dossier.Vastleggingen;
import nl.swv.overgang.platform.Overgangskalender;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** When a waiting dossier asks for an ontheffing. Asked by the diagram, and again when the overgangsdatum moves. */
@Component
public class Ontheffingsmoment {

    private static final int SCHOOLDAGEN_NA_AFWIJZING = 5;

    private final Vastleggingen vastleggingen;
    private final Overgangskalender kalender;
    private final Clock clock;

    Ontheffingsmoment(@Lazy Vastleggingen vastleggingen, Overgangskalender kalender, Clock clock) {
        this.vastleggingen = vastleggingen;
        this.kalender = kalender;
        this.clock = clock;
    }

    /** On the overgangsdatum; after a refusal on the day after the booked course, or else after five school days. */
    public Date van(DelegateExecution execution) {
        Dossiermap map = vastleggingen.van(execution.getProcessBusinessKey());
        boolean afgewezen = map.deel(Ontheffingsbesluit.class)
                .filter(besluit -> !besluit.geeft())
                .isPresent();
        return Date.from(Overgangskalender.begin(afgewezen ? naAfwijzing(map) : kalender.overgangsdatum()));
    }

    private LocalDate naAfwijzing(Dossiermap map) {
        LocalDate vandaag = LocalDate.now(clock);
        return map.deel(Ontheffingsaanvraag.class)
                .map(Ontheffingsaanvraag::cursusOp)
                .filter(dag -> !dag.isBefore(vandaag))
                .orElseGet(() -> kalender.schooldagenNa(vandaag, SCHOOLDAGEN_NA_AFWIJZING))
                .plusDays(1);
    }
}
