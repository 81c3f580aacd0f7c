package nl.swv.overgang.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last thing of a start: the example is there, and the console says where to go. */
@Component
@Profile("demo")
class Demostart {

    private static final Logger LOG = LoggerFactory.getLogger(Demostart.class);

    private final Voorbeeldgegevens gegevens;
    private final ApplicationEventPublisher events;
    private final Environment omgeving;

    Demostart(Voorbeeldgegevens gegevens, ApplicationEventPublisher events, Environment omgeving) {
        this.gegevens = gegevens;
        this.events = events;
        this.omgeving = omgeving;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void begin() {
        gegevens.laad();
        LOG.info(overzicht());
        events.publishEvent(new VoorbeeldGeladen());
    }

    String overzicht() {
        String adres = "http://localhost:"
                + omgeving.getProperty("local.server.port", omgeving.getProperty("server.port", "8080"))
                + omgeving.getProperty("server.servlet.context-path", "");
        return """


                De demo draait. Alle accounts hebben het wachtwoord "%2$s".

                  Taken (IB'er, consulent)   %1$s/camunda/app/tasklist/
                  Voortgang (coördinator)    %1$s/camunda/app/cockpit/
                  Accounts (beheerder)       %1$s/camunda/app/admin/
                  API proberen               %1$s/swagger-ui.html
                  Simulator TOP Dossier      %1$s/simulator/top-dossier

                  coordinator, coordinator2  de overgang bewaken, bestanden inlezen
                  fg                         nagaan wie wat zag (privacyfunctionaris)
                  consulent1, consulent2     wijkteams Noord en Oost, Zuid en West
                  ib-12AB00, ib-12AB01, ...  een IB'er per school: ib-<vestiging>
                  directeur-12AB00, ...      een schooldirecteur per school: directeur-<vestiging>
                  beheerder                  accounts en groepen
                """
                .formatted(adres, Voorbeeldaccounts.WACHTWOORD);
    }
}
