package nl.swv.overgang.otexport.aansluiting;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.swv.overgang.otexport.aansluiting.Afboekingen.Post;
import nl.swv.overgang.otexport.aansluiting.Onderwerp.Soort;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.platform.GeenToegang;
import nl.swv.overgang.platform.NietGevonden;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.school.Overgangsgebeurtenis.Wat;
import nl.swv.overgang.school.Overgangstijdlijn;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import nl.swv.overgang.school.SchoolOnbekend;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where what cannot be solved is written off, one by one, by two people (R22). */
@Service
@Transactional
public class Afboekingsbalie {

    private final Afboekingen afboekingen;
    private final Scholen scholen;
    private final Overgangstijdlijn tijdlijn;
    private final Aangemeld aangemeld;
    private final Clock clock;

    Afboekingsbalie(
            Afboekingen afboekingen, Scholen scholen, Overgangstijdlijn tijdlijn, Aangemeld aangemeld, Clock clock) {
        this.afboekingen = afboekingen;
        this.scholen = scholen;
        this.tijdlijn = tijdlijn;
        this.aangemeld = aangemeld;
        this.clock = clock;
    }

    /** The oldest first, also those that wait for the second person. */
    @Transactional(readOnly = true)
    public List<Afboeking> alle() {
        Set<String> over = scholen.alle().stream()
                .filter(school -> school.overOp() != null || school.opvolger() != null)
                .map(School::vestiging)
                .collect(Collectors.toSet());
        return afboekingen.alle().stream()
                .map(een -> een.onderwerp().soort() == Soort.SCHOOL
                        ? een.opgelostAls(over.contains(een.onderwerp().vestiging()))
                        : een)
                .toList();
    }

    /** Schools that two people wrote off: who does not sign holds nothing up any more. */
    @Transactional(readOnly = true)
    public Set<String> afgeboekteScholen() {
        return afboekingen.alle().stream()
                .filter(een -> een.onderwerp().soort() == Soort.SCHOOL && een.isBevestigd())
                .map(een -> requireNonNull(een.onderwerp().vestiging()))
                .collect(Collectors.toSet());
    }

    /**
     * The first of the two: it counts once the second one confirms.
     *
     * @throws nl.swv.overgang.platform.Ongeldig without a reason, or when the subject does not say which one
     * @throws NietGevonden when there is no such thing to be written off
     * @throws NietNu when it was done already, or is solved
     */
    public void boekAf(@Nullable Onderwerp gevraagd, @Nullable String reden) {
        Bezwaren bezwaren = new Bezwaren();
        bezwaren.verplicht("reden", reden, "Geef de reden waarom dit niet op te lossen is.");
        bezwaren.tekst("reden", reden);
        bezwaren.gooi();
        Onderwerp onderwerp = (gevraagd == null ? new Onderwerp(null, null, null, null) : gevraagd).compleet();
        Soort soort = requireNonNull(onderwerp.soort());
        Post post = post(soort, onderwerp);
        if (afboekingen.isEr(soort, post.sleutel())) {
            throw new NietNu("Deze afboeking staat al in de lijst. Laat een tweede persoon haar bevestigen.");
        }
        String waarom = requireNonNull(reden).strip();
        afboekingen.voegToe(soort, post, waarom, aangemeld.gebruiker().id(), clock.instant());
        tijdlijn.noteerVanSwv(Wat.AFBOEKING_VOORGESTELD, null, Afboeking.wat(post.onderwerp(), post.nummer()), waarom);
    }

    private Post post(Soort soort, Onderwerp onderwerp) {
        return switch (soort) {
            case REGEL ->
                afboekingen
                        .regel(requireNonNull(onderwerp.importId()), requireNonNull(onderwerp.regel()))
                        .orElseThrow(() -> new NietGevonden(
                                "Deze regel is er niet, of er is intussen een dossier van. Kies er een uit de lijst."));
            case IMPORT ->
                afboekingen
                        .onvolledig(requireNonNull(onderwerp.importId()))
                        .orElseThrow(() -> new NietGevonden(
                                "Deze import brak niet af, of hij loopt nog. Er is niets van af te boeken."));
            case SCHOOL -> new Post(onderwerp, nietOver(requireNonNull(onderwerp.vestiging())), null);
        };
    }

    private String nietOver(String vestiging) {
        School school = scholen.vind(vestiging).orElseThrow(SchoolOnbekend::new);
        if (school.overOp() != null || school.opvolger() != null) {
            throw new NietNu("Deze school is al over of opgegaan in een andere: er is niets af te boeken.");
        }
        return school.vestiging();
    }

    /**
     * The second of the two: from now on it counts.
     *
     * @throws GeenToegang for who wrote it off
     * @throws NietNu when it was confirmed already
     */
    public void bevestig(long id) {
        Afboeking afboeking = onbevestigd(id);
        String wie = aangemeld.gebruiker().id();
        if (afboeking.door().equals(wie)) {
            throw new GeenToegang(
                    "U boekte dit zelf af. Laat een andere coördinator de afboeking bevestigen (vier ogen).");
        }
        afboekingen.bevestig(id, wie, clock.instant());
        tijdlijn.noteerVanSwv(Wat.AFBOEKING_BEVESTIGD, null, afboeking.wat(), null);
    }

    /** It goes on as before; what was confirmed stays. */
    public void trekIn(long id) {
        Afboeking afboeking = onbevestigd(id);
        afboekingen.verwijder(id);
        tijdlijn.noteerVanSwv(Wat.AFBOEKING_INGETROKKEN, null, afboeking.wat(), null);
    }

    private Afboeking onbevestigd(long id) {
        Afboeking afboeking = afboekingen
                .vergrendel(id)
                .orElseThrow(() -> new NietGevonden("Deze afboeking is hier niet bekend. Kies er een uit de lijst."));
        if (afboeking.isBevestigd()) {
            throw new NietNu("Deze afboeking is al bevestigd, door %s.".formatted(afboeking.bevestigdDoor()));
        }
        return afboeking;
    }
}
