package nl.swv.overgang.wijziging;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the one task of the coördinator equal to whether wijzigingen wait (R15). See docs/adr/0049. */
@Component
public class Wijzigingswacht {

    private final Wijzigingen wijzigingen;
    private final Wijzigingsloop loop;

    Wijzigingswacht(Wijzigingen wijzigingen, Wijzigingsloop loop) {
        this.wijzigingen = wijzigingen;
        this.loop = loop;
    }

    /** After each change; and every few minutes, as an import and a decision at the same moment do not see each other. */
    @Scheduled(fixedDelay = 300_000, initialDelay = 300_000)
    @Transactional
    public void stemAf() {
        loop.stemAf(wijzigingen.open().aantal() > 0);
    }
}
