package nl.swv.overgang.topdossier;

import java.time.Instant;
import java.util.List;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.TopDossiernummer;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.Overgangsgebeurtenis.Wat;
import nl.swv.overgang.school.Overgangstijdlijn;
import nl.swv.overgang.school.SchoolNietTopGereed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an access to TOP Dossier back that was opened by mistake (R24). */
@Service
@Transactional
public class Toegangsbalie {

    /** What gave the access. */
    public enum Toegang {
        KNOPPENCURSUS,
        ONTHEFFING
    }

    /**
     * What taking it back does.
     *
     * @param wachten how many dossiers wait again
     * @param geopend the TOP Dossiers that were opened meanwhile: these stay
     */
    public record Gevolg(int wachten, List<TopDossiernummer> geopend) {}

    private final Knoppencursussen cursussen;
    private final Overgangstijdlijn tijdlijn;
    private final Dossiers dossiers;
    private final Wachtplaats wachtplaats;

    Toegangsbalie(Knoppencursussen cursussen, Overgangstijdlijn tijdlijn, Dossiers dossiers, Wachtplaats wachtplaats) {
        this.cursussen = cursussen;
        this.tijdlijn = tijdlijn;
        this.dossiers = dossiers;
        this.wachtplaats = wachtplaats;
    }

    /** What withdrawing would do now. */
    @Transactional(readOnly = true)
    public Gevolg vooruitblik(String vestiging, Toegang toegang) {
        boolean blijft = cursussen.heeftNaIntrekking(vestiging, toegang == Toegang.KNOPPENCURSUS);
        int wachten =
                blijft ? 0 : wachtplaats.voorbij(dossiers.openVan(vestiging)).size();
        Wat wat = toegang == Toegang.KNOPPENCURSUS ? Wat.CURSUS_VASTGELEGD : Wat.ONTHEFFING_GEGEVEN;
        return new Gevolg(
                wachten,
                dossiers.geopendSinds(
                        vestiging, tijdlijn.laatste(vestiging, wat).orElse(Instant.EPOCH)));
    }

    /**
     * Withdraws it: what was not opened yet waits again, in this transaction.
     *
     * @throws NietNu when there is nothing to withdraw, or dossiers are being let through at this moment
     * @throws nl.swv.overgang.platform.Ongeldig without a reason
     */
    public Gevolg trekIn(String vestiging, Toegang toegang, @Nullable String reden) {
        // whoever opens one of these now, is waited for
        dossiers.vergrendelVanSchool(vestiging);
        Gevolg gevolg = vooruitblik(vestiging, toegang);
        if (toegang == Toegang.KNOPPENCURSUS) {
            cursussen.trekCursusIn(vestiging, reden);
        } else {
            cursussen.trekOntheffingIn(vestiging, reden);
        }
        return gevolg;
    }

    /** @throws NietNu when its dossiers are being let through at this moment */
    @EventListener
    public void on(SchoolNietTopGereed school) {
        List<OtDossiernummer> open = dossiers.openVan(school.vestiging());
        if (wachtplaats.gaanVerder(open)) {
            throw new NietNu("Er gaan op dit moment wachtende dossiers verder. Probeer het over een minuut opnieuw.");
        }
        wachtplaats.vraagOpnieuw(wachtplaats.voorbij(open));
    }
}
