package nl.swv.overgang.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Many dossiers go from one consulent to another at once, with their tasks (domein.md §7). Whoever asks has checked that
 * the other is a consulent, and that the user may ask.
 */
@Service
@Transactional
public class Dossieroverdracht {

    /**
     * What went over.
     *
     * @param taken tasks that were in the hands of the former consulent
     * @param opnieuwVerzenden dossiers whose documents have to be sent again, to the new consulent (R05)
     */
    public record Overgedragen(List<String> dossiers, int taken, int opnieuwVerzenden) {}

    private final Dossiers dossiers;
    private final Tijdlijn tijdlijn;
    private final Dossierloop loop;

    Dossieroverdracht(Dossiers dossiers, Tijdlijn tijdlijn, Dossierloop loop) {
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
        this.loop = loop;
    }

    /** Every open dossier, and every task in the hands of this consulent in the dossiers of others. */
    public Overgedragen draagAllesOver(String van, String naar) {
        Overgedragen eigen = geef(dossiers.vergrendelVanConsulent(van), van, naar);
        int andere = loop.draagAndereTakenOver(van, naar);
        return new Overgedragen(eigen.dossiers(), eigen.taken() + andere, eigen.opnieuwVerzenden());
    }

    /** Those of these dossiers that are open and still with this consulent; what a third has by now is left alone. */
    public Overgedragen draagOver(Collection<String> nummers, String van, String naar) {
        return geef(
                dossiers.vergrendelVanConsulent(van).stream()
                        .filter(Set.copyOf(nummers)::contains)
                        .toList(),
                van,
                naar);
    }

    private Overgedragen geef(List<String> nummers, String van, String naar) {
        if (nummers.isEmpty()) {
            return new Overgedragen(nummers, 0, 0);
        }
        dossiers.wijzigConsulent(nummers, naar);
        tijdlijn.noteer(nummers, Wat.CONSULENT_GEWIJZIGD, naar);
        Dossierloop.Overdracht overdracht = loop.draagOver(nummers, van, naar);
        return new Overgedragen(nummers, overdracht.taken(), overdracht.opnieuwVerzenden());
    }
}
