package nl.swv.overgang.demo;

import java.time.Clock;
import java.time.LocalDate;
import nl.swv.overgang.otexport.Imports;
import nl.swv.overgang.otexport.Importsoort;
import nl.swv.overgang.otexport.Importstand;
import nl.swv.overgang.overgangsfase.Overgangsleiding;
import nl.swv.overgang.platform.Systeemwerk;
import nl.swv.overgang.platform.kalender.Overgangskalender;
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
public class Voorbeeldgegevens {

    private static final Logger LOG = LoggerFactory.getLogger(Voorbeeldgegevens.class);

    private final Scholen scholen;
    private final Imports imports;
    private final Voorbeeldaccounts accounts;
    private final Overgangsleiding leiding;
    private final Overgangskalender kalender;
    private final Clock clock;

    Voorbeeldgegevens(
            Scholen scholen,
            Imports imports,
            Voorbeeldaccounts accounts,
            Overgangsleiding leiding,
            Overgangskalender kalender,
            Clock clock) {
        this.scholen = scholen;
        this.imports = imports;
        this.accounts = accounts;
        this.leiding = leiding;
        this.kalender = kalender;
        this.clock = clock;
    }

    /** What is there already stays as it is. */
    @Transactional
    public void laad() {
        if (scholen.alle().isEmpty()) {
            Systeemwerk.doe(this::leesIn);
        }
    }

    private void leesIn() {
        Voorbeelddagen dagen = Voorbeelddagen.bij(LocalDate.now(clock));
        meld(
                "Scholen",
                imports.lees(Importsoort.SCHOLEN, dagen.van(new ClassPathResource("voorbeeld/scholen.csv")), false));
        // before the dossiers: those ask who is a consulent
        accounts.maak(scholen.alle());
        meld(
                "OT-dossiers",
                imports.lees(
                        Importsoort.OT_EXPORT, dagen.van(new ClassPathResource("voorbeeld/ot-export.csv")), false));
        startOvergang(kalender.overgangsdatum());
    }

    /** A demo that was set to a day in the past still starts, without an overgang. */
    private void startOvergang(LocalDate overgangsdatum) {
        if (overgangsdatum.isAfter(LocalDate.now(clock))) {
            leiding.start(overgangsdatum);
        }
    }

    private static void meld(String wat, Importstand stand) {
        LOG.info("{} van het voorbeeld ingelezen: {} regels, {}", wat, stand.regels(), stand.aantallen());
    }
}
