package nl.swv.overgang.vervanging;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.swv.overgang.dossier.Consulentwissel;
import nl.swv.overgang.dossier.Consulentwissel.Gewisseld;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.platform.NietGevonden;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands over the work of a consulent who is away, and gives it back: all of it, or nothing. */
@Service
@Transactional
public class Vervangingsbalie {

    /**
     * What a hand-over did.
     *
     * @param opnieuwVerzenden dossiers whose school sends the documents again, to the vervanger (R05)
     */
    public record Overgenomen(long id, int dossiers, int taken, int opnieuwVerzenden) {}

    /**
     * What goes back when a vervanging ends.
     *
     * @param blijven dossiers that went over and do not go back: closed, or with a third by now
     * @param naar how many by consulent: not always the afwezige
     */
    public record Terugweg(long dossiers, long blijven, Map<String, Long> naar) {}

    private final Vervangingen vervangingen;
    private final Consulentwissel consulentwissel;
    private final Dossiers dossiers;
    private final Groepen groepen;
    private final Aangemeld aangemeld;
    private final Clock clock;

    Vervangingsbalie(
            Vervangingen vervangingen,
            Consulentwissel consulentwissel,
            Dossiers dossiers,
            Groepen groepen,
            Aangemeld aangemeld,
            Clock clock) {
        this.vervangingen = vervangingen;
        this.consulentwissel = consulentwissel;
        this.dossiers = dossiers;
        this.groepen = groepen;
        this.aangemeld = aangemeld;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Vervanging> alle() {
        return vervangingen.alle();
    }

    /**
     * Every open dossier and every task of the afwezige goes to the vervanger.
     *
     * @throws Ongeldig when who, why or until when is not right
     * @throws NietNu when the afwezige is replaced already, or has nothing to hand over
     */
    public Overgenomen vervang(Vervangingsaanvraag aanvraag) {
        Bezwaren bezwaren = new Bezwaren();
        aanvraag.controleer(bezwaren, Overgangskalender.dag(clock.instant()));
        bezwaren.gooi();
        String afwezige = requireNonNull(aanvraag.afwezige());
        String vervanger = requireNonNull(aanvraag.vervanger());
        eisBeschikbaar(vervanger);
        vervangingen.looptVoor(afwezige).ifPresent(lopend -> {
            throw alVervangen(afwezige);
        });
        Gewisseld over = consulentwissel.wisselAlles(afwezige, vervanger);
        if (over.dossiers().isEmpty() && over.taken() == 0) {
            throw new NietNu(
                    "%s heeft geen open dossiers en geen taken: er is niets over te dragen.".formatted(afwezige));
        }
        try {
            long id = vervangingen.voegToe(
                    aanvraag, aangemeld.gebruiker().id(), clock.instant(), over.dossiers(), over.taken());
            return new Overgenomen(id, over.dossiers().size(), over.taken(), over.opnieuwVerzenden());
        } catch (DuplicateKeyException raced) {
            throw alVervangen(afwezige);
        }
    }

    /**
     * What is still open and still with the vervanger goes back; what a third has by now is left alone.
     *
     * @throws NietGevonden when there is no such vervanging
     * @throws NietNu when it has ended already
     */
    public Vervanging beeindig(long id) {
        Vervanging vervanging = lopend(vervangingen.vergrendel(id));
        List<OtDossiernummer> terug = terugNaar(id).entrySet().stream()
                .flatMap(naar ->
                        consulentwissel
                                .wisselDeel(naar.getValue(), vervanging.vervanger(), naar.getKey())
                                .dossiers()
                                .stream())
                .toList();
        vervangingen.beeindig(vervanging, aangemeld.gebruiker().id(), clock.instant(), terug);
        return vervangingen.vergrendel(id).orElseThrow();
    }

    /**
     * What ending it would do now.
     *
     * @throws NietGevonden when there is no such vervanging
     * @throws NietNu when it has ended already
     */
    @Transactional(readOnly = true)
    public Terugweg vooruitblik(long id) {
        Vervanging vervanging = lopend(vervangingen.vind(id));
        Set<OtDossiernummer> daar = Set.copyOf(dossiers.openVanConsulent(vervanging.vervanger()));
        Map<String, Long> naar = new TreeMap<>();
        terugNaar(id).forEach((wie, nummers) -> {
            long terug = nummers.stream().filter(daar::contains).count();
            if (terug > 0) {
                naar.put(wie, terug);
            }
        });
        long totaal = naar.values().stream().mapToLong(Long::longValue).sum();
        return new Terugweg(totaal, vervanging.dossiers() - totaal, naar);
    }

    private static Vervanging lopend(Optional<Vervanging> bekend) {
        Vervanging vervanging =
                bekend.orElseThrow(() -> new NietGevonden("Deze vervanging is er niet. Ververs de bladzijde."));
        if (!vervanging.loopt()) {
            throw new NietNu("Deze vervanging is al beëindigd.");
        }
        return vervanging;
    }

    /** Back to whom it came from: not always the afwezige, when that one had it in place of another. */
    private Map<String, List<OtDossiernummer>> terugNaar(long id) {
        Map<String, List<OtDossiernummer>> naar = vervangingen.terugNaar(id).entrySet().stream()
                .collect(groupingBy(Map.Entry::getValue, mapping(Map.Entry::getKey, toList())));
        naar.keySet().removeIf(wie -> !groepen.isLid(wie, Gebruiker.CONSULENTEN));
        return naar;
    }

    /** What has run past its last day; the one that ended first is first. */
    @Transactional(readOnly = true)
    public List<Long> verlopen() {
        LocalDate vandaag = Overgangskalender.dag(clock.instant());
        return vervangingen.verlopenOp(vandaag);
    }

    private void eisBeschikbaar(String vervanger) {
        if (!groepen.isLid(vervanger, Gebruiker.CONSULENTEN)) {
            throw new Ongeldig("vervanger", "Dit is geen account van een consulent. Kies een bestaande consulent.");
        }
        vervangingen.looptVoor(vervanger).ifPresent(lopend -> {
            throw new Ongeldig(
                    "vervanger",
                    "%s is zelf afwezig en wordt vervangen door %s. Kies een ander."
                            .formatted(vervanger, lopend.vervanger()));
        });
    }

    private static NietNu alVervangen(String afwezige) {
        return new NietNu("%s wordt al vervangen. Beëindig die vervanging eerst.".formatted(afwezige));
    }
}
