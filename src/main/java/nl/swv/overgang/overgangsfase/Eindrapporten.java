package nl.swv.overgang.overgangsfase;

import java.time.LocalDate;
import java.util.Map;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.otexport.aansluiting.Afboeking;
import nl.swv.overgang.otexport.aansluiting.Afboekingsbalie;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk that adds up what became of an overgang: what was in time, what became nazorg, which schools were late. */
@Service
@Transactional(readOnly = true)
public class Eindrapporten {

    private final Overgangen overgangen;
    private final Schoolstanden standen;
    private final Uitkomsten uitkomsten;
    private final Scholen scholen;
    private final Afboekingsbalie afboekingen;
    private final Overgangskalender kalender;
    private final String swvCode;

    Eindrapporten(
            Overgangen overgangen,
            Schoolstanden standen,
            Uitkomsten uitkomsten,
            Scholen scholen,
            Afboekingsbalie afboekingen,
            Overgangskalender kalender,
            Overgangsinstellingen instellingen) {
        this.overgangen = overgangen;
        this.standen = standen;
        this.uitkomsten = uitkomsten;
        this.scholen = scholen;
        this.afboekingen = afboekingen;
        this.kalender = kalender;
        this.swvCode = instellingen.swvCode();
    }

    public Eindrapport maakOp() {
        LocalDate datum = kalender.overgangsdatum();
        Map<String, Schoolstand> geteld = standen.tel(datum, null);
        Uitkomsten.Telling telling = uitkomsten.tel();
        var overgang = overgangen.vind(swvCode);
        return new Eindrapport(
                datum,
                overgang.map(Overgang::eersteTopDossierOp).orElse(null),
                overgang.map(Overgang::laatsteOtDossierOp).orElse(null),
                telling.statussen(),
                telling.opTijd(),
                telling.naNazorg(),
                telling.statussen().getOrDefault(Status.INGETROKKEN, 0L),
                telling.statussen().entrySet().stream()
                        .filter(status -> status.getKey().isOpen())
                        .mapToLong(Map.Entry::getValue)
                        .sum(),
                telling.statussen().getOrDefault(Status.ALLEEN_BACKUP, 0L)
                        + telling.statussen().getOrDefault(Status.BUITEN_BEREIK, 0L),
                geteld.values().stream().mapToLong(Schoolstand::parnassysTeLaat).sum(),
                scholen.alle().stream()
                        .filter(school -> school.opvolger() == null)
                        .map(school -> regel(school, geteld.getOrDefault(school.vestiging(), Schoolstand.LEEG), datum))
                        .toList(),
                afboekingen.alle().stream().filter(Afboeking::isBevestigd).toList());
    }

    private static Eindrapport.Schooluitslag regel(School school, Schoolstand stand, LocalDate datum) {
        return new Eindrapport.Schooluitslag(
                school.vestiging(),
                school.naam(),
                !school.heeftCursus(datum.minusDays(1)),
                stand.parnassysTeLaat(),
                stand.parnassysOpen(),
                stand.open(),
                school.overOp() != null);
    }
}
