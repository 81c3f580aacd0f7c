package nl.swv.overgang.rapport;

import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import nl.swv.overgang.overgangsfase.Schoolinzage;
import nl.swv.overgang.overgangsfase.Schoolinzage.Inzage;
import nl.swv.overgang.platform.Nederlands;
import nl.swv.overgang.stand.Standbalie;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Where the report for the bestuur is drawn up. */
@Service
public class Bestuursrapporten {

    private final Standbalie stand;
    private final Schoolinzage scholen;
    private final Rekeningen rekeningen;
    private final Clock clock;
    private final String swv;

    Bestuursrapporten(
            Standbalie stand,
            Schoolinzage scholen,
            Rekeningen rekeningen,
            Clock clock,
            @Value("${overgang.swv-naam}") String swv) {
        this.stand = stand;
        this.scholen = scholen;
        this.rekeningen = rekeningen;
        this.clock = clock;
        this.swv = swv;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Bestuursrapport maakOp() {
        Collator alfabet = Collator.getInstance(Nederlands.TAAL);
        List<Inzage> opNaam = scholen.alle().stream()
                .sorted(Comparator.comparing((Inzage inzage) -> inzage.school().naam(), alfabet)
                        .thenComparing(inzage -> inzage.school().vestiging()))
                .toList();
        return new Bestuursrapport(swv, clock.instant(), stand.voortgang(), opNaam, rekeningen.maakOp());
    }
}
