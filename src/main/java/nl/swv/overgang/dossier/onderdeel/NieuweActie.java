package nl.swv.overgang.dossier.onderdeel;

import java.util.Set;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import org.jspecify.annotations.Nullable;

/**
 * B8: which action follows, and what goes along to the logboek of the TOP Dossier.
 *
 * @param reden why lichte ondersteuning is skipped (R04)
 */
public record NieuweActie(
        @Nullable Actie actie,
        @Nullable Boolean lichteOvergeslagen,
        @Nullable String reden,
        @Nullable Set<Bijlage> bijlagen)
        implements Onderdeel {

    public enum Actie {
        ARRANGEMENT,
        A_EN_O,
        TLV
    }

    public enum Bijlage {
        VERSLAG_STARTGESPREK,
        VERSLAG_AO,
        PLANMATIG_HANDELEN
    }

    public NieuweActie {
        bijlagen = bijlagen == null ? Set.of() : bijlagen;
    }

    @Override
    public Wat gebeurtenis() {
        return Wat.NIEUWE_ACTIE_VOORBEREID;
    }

    @Override
    public void controleer(Toets toets) {
        toets.verplicht("actie", actie, "Kies welke actie volgt: ARRANGEMENT, A_EN_O of TLV.");
        toets.lichteOndersteuning(lichteOvergeslagen, reden);
    }
}
