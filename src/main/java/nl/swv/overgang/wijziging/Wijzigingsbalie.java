package nl.swv.overgang.wijziging;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import nl.swv.overgang.dossier.Dossierbeheer;
import nl.swv.overgang.dossier.Dossierontvangst;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.OtDossier.Veld;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Tijdlijn;
import nl.swv.overgang.dossier.onderdeel.Intrekking;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.NietGevonden;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.wijziging.Wijziging.Stand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the coördinator decides whether a wijziging from OT is taken over (R15). */
@Service
@Transactional
public class Wijzigingsbalie {

    private static final int LANGSTE_REDEN = 2000;

    private final Wijzigingen wijzigingen;
    private final Wijzigingswacht wacht;
    private final OtRijen rijen;
    private final Dossierontvangst ontvangst;
    private final Dossierbeheer beheer;
    private final Tijdlijn tijdlijn;
    private final Aangemeld aangemeld;
    private final Clock clock;

    Wijzigingsbalie(
            Wijzigingen wijzigingen,
            Wijzigingswacht wacht,
            OtRijen rijen,
            Dossierontvangst ontvangst,
            Dossierbeheer beheer,
            Tijdlijn tijdlijn,
            Aangemeld aangemeld,
            Clock clock) {
        this.wijzigingen = wijzigingen;
        this.wacht = wacht;
        this.rijen = rijen;
        this.ontvangst = ontvangst;
        this.beheer = beheer;
        this.tijdlijn = tijdlijn;
        this.aangemeld = aangemeld;
        this.clock = clock;
    }

    /**
     * Decides about one; taking over really acts.
     *
     * @throws NietGevonden when there is none with this id
     * @throws Ongeldig without a reason
     * @throws NietNu when it was decided already, or cannot be taken over any more
     */
    public void besluit(long id, @Nullable Boolean overnemen, @Nullable String reden) {
        String waarom = reden(reden);
        if (overnemen == null) {
            throw new Ongeldig("overnemen", "Kies of u de wijziging overneemt.");
        }
        Wijziging wijziging = wijzigingen
                .vergrendel(id)
                .orElseThrow(() -> new NietGevonden("Deze wijziging is hier niet bekend. Kies er een uit de lijst."));
        if (wijziging.stand() != Stand.OPEN) {
            throw new NietNu("Over deze wijziging is al besloten. Laad de lijst opnieuw.");
        }
        if (overnemen) {
            neemOver(wijziging, waarom);
        }
        wijzigingen.besluit(
                id,
                overnemen ? Stand.OVERGENOMEN : Stand.NIET_OVERGENOMEN,
                waarom,
                aangemeld.gebruiker().id(),
                clock.instant());
        tijdlijn.noteer(
                wijziging.dossiernummer(),
                overnemen ? Wat.WIJZIGING_OVERGENOMEN : Wat.WIJZIGING_NIET_OVERGENOMEN,
                wijziging.veld().verschil(wijziging.oud(), wijziging.nieuw()));
        wacht.stemAf();
    }

    private void neemOver(Wijziging wijziging, String reden) {
        OtDossiernummer nummer = wijziging.dossiernummer();
        if (wijziging.veld() == Veld.VERDWENEN) {
            beheer.trekIn(nummer, new Intrekking(reden));
            rijen.looptNietMeer(nummer);
        } else {
            ontvangst.neemOver(
                    nummer,
                    EnumSet.of(wijziging.veld()),
                    Objects.requireNonNull(rijen.van(List.of(nummer)).get(nummer)));
        }
    }

    private static String reden(@Nullable String reden) {
        String tekst = reden == null ? "" : reden.strip();
        if (tekst.isEmpty() || tekst.length() > LANGSTE_REDEN) {
            throw new Ongeldig("reden", "Geef de reden van uw besluit, in ten hoogste 2000 tekens.");
        }
        return tekst;
    }
}
