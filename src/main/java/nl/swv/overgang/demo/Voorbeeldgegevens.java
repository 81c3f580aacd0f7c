package nl.swv.overgang.demo;

import nl.swv.overgang.otexport.Importbalie;
import nl.swv.overgang.otexport.Importverslag;
import nl.swv.overgang.school.Scholen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads the example once: all of it, or the next start tries again. */
@Component
@Profile("demo")
class Voorbeeldgegevens {

    private static final Logger LOG = LoggerFactory.getLogger(Voorbeeldgegevens.class);

    private final Scholen scholen;
    private final Importbalie balie;
    private final Voorbeeldaccounts accounts;

    Voorbeeldgegevens(Scholen scholen, Importbalie balie, Voorbeeldaccounts accounts) {
        this.scholen = scholen;
        this.balie = balie;
        this.accounts = accounts;
    }

    @Transactional
    void laad() {
        if (!scholen.alle().isEmpty()) {
            return;
        }
        meld("Scholen", balie.leesScholen(new ClassPathResource("voorbeeld/scholen.csv"), false));
        // before the dossiers: those ask who is a consulent
        accounts.maak(scholen.alle());
        meld("OT-dossiers", balie.leesDossiers(new ClassPathResource("voorbeeld/ot-export.csv"), false));
    }

    private static void meld(String wat, Importverslag verslag) {
        LOG.info("{} van het voorbeeld ingelezen: {} regels, {}", wat, verslag.regels(), verslag.aantallen());
    }
}
