package nl.swv.overgang.e2e;

import nl.swv.overgang.dossier.TopDossiernummer;
import nl.swv.overgang.topdossier.Momentopnamebericht;
import nl.swv.overgang.topdossier.Opening;
import nl.swv.overgang.topdossier.TopDossierGeweigerd;
import nl.swv.overgang.topdossier.TopDossiers;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Lets a test take the link away while the application runs: Camunda's webapps know one engine in a JVM, so one context. */
final class Koppelstand implements BeanPostProcessor {

    volatile boolean gekoppeld = true;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof TopDossiers topDossiers ? new Schakelaar(topDossiers) : bean;
    }

    private final class Schakelaar implements TopDossiers {

        private final TopDossiers link;

        Schakelaar(TopDossiers link) {
            this.link = link;
        }

        @Override
        public boolean isGekoppeld() {
            return gekoppeld;
        }

        @Override
        public TopDossiernummer open(Opening opening, String sleutel) throws TopDossierGeweigerd {
            return link.open(opening, sleutel);
        }

        @Override
        public void voegBijlageToe(TopDossiernummer nummer, String soort, String sleutel) {
            link.voegBijlageToe(nummer, soort, sleutel);
        }

        @Override
        public void geefMomentopnameDoor(TopDossiernummer nummer, Momentopnamebericht momentopname, String sleutel) {
            link.geefMomentopnameDoor(nummer, momentopname, sleutel);
        }
    }
}
