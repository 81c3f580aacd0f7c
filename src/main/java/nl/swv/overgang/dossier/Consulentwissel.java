package nl.swv.overgang.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.platform.Ongeldig;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Dossiers go from one consulent to another, one or many at once, with their tasks (domein.md §7). */
@Service
@Transactional
public class Consulentwissel {

    /**
     * What went over.
     *
     * @param taken tasks that were in the hands of the former consulent
     * @param opnieuwVerzenden dossiers whose documents have to be sent again, to the new consulent (R05)
     */
    public record Gewisseld(List<OtDossiernummer> dossiers, int taken, int opnieuwVerzenden) {}

    private final Dossiers dossiers;
    private final Tijdlijn tijdlijn;
    private final Dossierloop loop;
    private final Groepen groepen;
    private final Aangemeld aangemeld;

    Consulentwissel(Dossiers dossiers, Tijdlijn tijdlijn, Dossierloop loop, Groepen groepen, Aangemeld aangemeld) {
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
        this.loop = loop;
        this.groepen = groepen;
        this.aangemeld = aangemeld;
    }

    /** Another consulent takes this dossier; the same one again changes nothing. */
    public void wissel(OtDossiernummer nummer, String naar) {
        Dossier dossier =
                dossiers.vergrendel(nummer).voorSwv(aangemeld.gebruiker()).eisOpen();
        if (!groepen.isLid(naar, Gebruiker.CONSULENTEN)) {
            throw new Ongeldig("consulent", "Dit is geen account van een consulent. Kies een bestaande consulent.");
        }
        if (!naar.equals(dossier.ot().consulent())) {
            dossiers.bewaar(dossier.metConsulent(naar));
            tijdlijn.noteer(nummer, Wat.CONSULENT_GEWIJZIGD, naar);
            loop.wijzigConsulent(nummer, naar);
        }
    }

    /**
     * Every open dossier, and every task in the hands of this consulent in the dossiers of others. Whoever asks has checked
     * that the other is a consulent, and that the user may ask.
     */
    public Gewisseld wisselAlles(String van, String naar) {
        Gewisseld eigen = wissel(dossiers.vergrendelVanConsulent(van), van, naar);
        int andere = loop.draagAndereTakenOver(van, naar);
        return new Gewisseld(eigen.dossiers(), eigen.taken() + andere, eigen.opnieuwVerzenden());
    }

    /** Those of these dossiers that are open and still with this consulent; what a third has by now is left alone. */
    public Gewisseld wisselDeel(Collection<OtDossiernummer> nummers, String van, String naar) {
        Set<OtDossiernummer> gevraagd = Set.copyOf(nummers);
        return wissel(
                dossiers.vergrendelVanConsulent(van).stream()
                        .filter(gevraagd::contains)
                        .toList(),
                van,
                naar);
    }

    private Gewisseld wissel(List<OtDossiernummer> nummers, String van, String naar) {
        if (nummers.isEmpty()) {
            return new Gewisseld(nummers, 0, 0);
        }
        dossiers.wijzigConsulent(nummers, naar);
        tijdlijn.noteer(nummers, Wat.CONSULENT_GEWIJZIGD, naar);
        Dossierloop.Overdracht gedaan = loop.draagOver(nummers, van, naar);
        return new Gewisseld(nummers, gedaan.taken(), gedaan.opnieuwVerzenden());
    }
}
