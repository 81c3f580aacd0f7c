package nl.swv.overgang.topdossier.http;

import nl.swv.overgang.dossier.TopDossiernummer;
import nl.swv.overgang.dossier.toetsing.Overgangsregels;
import nl.swv.overgang.topdossier.Momentopnamebericht;
import nl.swv.overgang.topdossier.Opening;
import nl.swv.overgang.topdossier.TopDossierGeweigerd;
import nl.swv.overgang.topdossier.TopDossierOnbereikbaar;
import nl.swv.overgang.topdossier.TopDossiers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The link over HTTP. A refusal is the domain's affair; all else that is not an answer is tried again. */
@Component
@ConditionalOnProperty(name = "overgang.top-dossier.koppeling", havingValue = "http")
class HttpTopDossiers implements TopDossiers {

    private static final String DOSSIERS = "/api/v1/dossiers";

    private record Bijlage(String soort) {}

    private final TopDossierLijn lijn;
    private final Antwoordlezer lezer;
    private final Overgangsregels regels;

    HttpTopDossiers(TopDossierLijn lijn, Antwoordlezer lezer, Overgangsregels regels) {
        this.lijn = lijn;
        this.lezer = lezer;
        this.regels = regels;
    }

    @Override
    public boolean isGekoppeld() {
        return true;
    }

    @Override
    public TopDossiernummer open(Opening opening, String sleutel) throws TopDossierGeweigerd {
        Antwoord antwoord = lijn.post(opening, sleutel, DOSSIERS);
        if (antwoord.isGeweigerd()) {
            throw new TopDossierGeweigerd(lezer.reden(antwoord));
        }
        return lezer.nummer(gelukt(antwoord))
                .filter(regels::isTopDossiernummer)
                .map(TopDossiernummer::new)
                .orElseThrow(() -> new TopDossierOnbereikbaar("geen dossiernummer bij " + antwoord));
    }

    /** One task sends several bijlagen: without the kind in the key the second would pass for the first. */
    @Override
    public void voegBijlageToe(TopDossiernummer nummer, String soort, String sleutel) {
        gelukt(lijn.post(new Bijlage(soort), sleutel + ":" + soort, DOSSIERS + "/{nummer}/bijlagen", nummer.waarde()));
    }

    @Override
    public void geefMomentopnameDoor(TopDossiernummer nummer, Momentopnamebericht momentopname, String sleutel) {
        gelukt(lijn.post(momentopname, sleutel, DOSSIERS + "/{nummer}/momentopnamen", nummer.waarde()));
    }

    private static Antwoord gelukt(Antwoord antwoord) {
        if (!antwoord.isGelukt()) {
            throw new TopDossierOnbereikbaar(antwoord.toString());
        }
        return antwoord;
    }
}
