package nl.swv.overgang.rapport;

import java.util.Map;
import java.util.stream.Collectors;
import nl.swv.overgang.otexport.aansluiting.Aansluiting;
import nl.swv.overgang.otexport.aansluiting.Aansluitingen;
import nl.swv.overgang.otexport.aansluiting.Afboeking;
import nl.swv.overgang.otexport.aansluiting.Afboekingsbalie;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the names of the schools beside their numbers in the reconciliation. */
@Service
public class Rekeningen {

    private final Aansluitingen aansluitingen;
    private final Afboekingsbalie afboekingen;
    private final Scholen scholen;

    Rekeningen(Aansluitingen aansluitingen, Afboekingsbalie afboekingen, Scholen scholen) {
        this.aansluitingen = aansluitingen;
        this.afboekingen = afboekingen;
        this.scholen = scholen;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Aansluitrekening maakOp() {
        Aansluiting aansluiting = aansluitingen.maakOp();
        Map<String, String> namen = scholen.alle().stream().collect(Collectors.toMap(School::vestiging, School::naam));
        return new Aansluitrekening(
                Rekeningregel.perSchool(aansluiting, namen),
                Rekeningregel.somregels(aansluiting),
                aansluiting.sluit(),
                aansluiting.onverklaard(),
                aansluiting.aantalOnverklaard(),
                afboekingen.alle().stream().filter(Afboeking::isBevestigd).toList());
    }
}
