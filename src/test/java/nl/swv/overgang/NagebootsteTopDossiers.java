package nl.swv.overgang;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.dossier.TopDossiernummer;
import nl.swv.overgang.topdossier.Momentopnamebericht;
import nl.swv.overgang.topdossier.Opening;
import nl.swv.overgang.topdossier.TopDossierGeweigerd;
import nl.swv.overgang.topdossier.TopDossierOnbereikbaar;
import nl.swv.overgang.topdossier.TopDossiers;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** TOP Dossier as a process test needs it: keeps what came in by its key, and says no or nothing when told so. */
@TestComponent
@Primary
public class NagebootsteTopDossiers implements TopDossiers, Herstelbaar {

    public final Map<String, Opening> geopend = new LinkedHashMap<>();
    public final List<String> bijlagen = new ArrayList<>();
    public final List<Momentopnamebericht> momentopnamen = new ArrayList<>();

    private boolean gekoppeld = true;
    private boolean weigert;
    private int onbereikbaar;
    private boolean stuk;
    private @Nullable TopDossiers link;

    @Override
    public void herstel() {
        geopend.clear();
        bijlagen.clear();
        momentopnamen.clear();
        gekoppeld = true;
        weigert = false;
        onbereikbaar = 0;
        stuk = false;
        link = null;
    }

    /** From now on this one does it. */
    public void gaatVia(TopDossiers link) {
        this.link = link;
    }

    public void weigertVoortaan(boolean aan) {
        weigert = aan;
    }

    public void isOnbereikbaar(int keren) {
        onbereikbaar = keren;
    }

    public void isGekoppeld(boolean aan) {
        gekoppeld = aan;
    }

    /** The next time, TOP Dossier does its work and then our own transaction breaks off. */
    public void breekAfNaHetOpenen() {
        stuk = true;
    }

    @Override
    public boolean isGekoppeld() {
        return gekoppeld;
    }

    @Override
    public TopDossiernummer open(Opening opening, String sleutel) throws TopDossierGeweigerd {
        if (link != null) {
            return link.open(opening, sleutel);
        }
        eisBereikbaar();
        if (weigert) {
            throw new TopDossierGeweigerd(TopDossierGeweigerd.Reden.LEERLING_HEEFT_OPEN_DOSSIER);
        }
        geopend.putIfAbsent(sleutel, opening);
        if (stuk) {
            stuk = false;
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    throw new IllegalStateException("broken off before commit");
                }
            });
        }
        return new TopDossiernummer("TOP-" + sleutel.replaceAll("[^0-9]", ""));
    }

    @Override
    public void voegBijlageToe(TopDossiernummer nummer, String soort, String sleutel) {
        if (link != null) {
            link.voegBijlageToe(nummer, soort, sleutel);
            return;
        }
        eisBereikbaar();
        bijlagen.add(nummer + " " + soort);
    }

    @Override
    public void geefMomentopnameDoor(TopDossiernummer nummer, Momentopnamebericht momentopname, String sleutel) {
        if (link != null) {
            link.geefMomentopnameDoor(nummer, momentopname, sleutel);
            return;
        }
        eisBereikbaar();
        momentopnamen.add(momentopname);
    }

    private void eisBereikbaar() {
        if (onbereikbaar > 0) {
            onbereikbaar--;
            throw new TopDossierOnbereikbaar("503");
        }
    }
}
