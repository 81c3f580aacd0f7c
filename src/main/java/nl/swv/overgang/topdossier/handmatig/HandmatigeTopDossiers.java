package nl.swv.overgang.topdossier.handmatig;

import nl.swv.overgang.dossier.TopDossiernummer;
import nl.swv.overgang.topdossier.Momentopnamebericht;
import nl.swv.overgang.topdossier.Opening;
import nl.swv.overgang.topdossier.TopDossiers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Without a link a person works in TOP Dossier; there is nothing to send. */
@Component
@ConditionalOnProperty(name = "overgang.top-dossier.koppeling", havingValue = "handmatig", matchIfMissing = true)
class HandmatigeTopDossiers implements TopDossiers {

    @Override
    public boolean isGekoppeld() {
        return false;
    }

    @Override
    public TopDossiernummer open(Opening opening, String sleutel) {
        throw new IllegalStateException("Zonder koppeling opent de consulent het TOP Dossier met de hand.");
    }

    /** The consulent adds the bijlagen in the logboek of TOP Dossier. */
    @Override
    public void voegBijlageToe(TopDossiernummer nummer, String soort, String sleutel) {}

    /** The momentopname is entered in TOP Dossier itself. */
    @Override
    public void geefMomentopnameDoor(TopDossiernummer nummer, Momentopnamebericht momentopname, String sleutel) {}
}
