package nl.swv.overgang.herinnering.mail;

import nl.swv.overgang.herinnering.Bericht;
import nl.swv.overgang.herinnering.Berichten;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Without a channel nothing leaves: the log says that much, not to whom or what. */
@Component
@ConditionalOnProperty(name = "overgang.herinnering.kanaal", havingValue = "log", matchIfMissing = true)
class LogBerichten implements Berichten {

    private static final Logger LOG = LoggerFactory.getLogger(LogBerichten.class);

    @Override
    public boolean vertrekken() {
        return false;
    }

    @Override
    public void verstuur(Bericht bericht) {
        LOG.info(
                "Bericht aan één persoon ({} tekens) niet gemaild: overgang.herinnering.kanaal staat op log",
                bericht.tekst().length());
    }
}
