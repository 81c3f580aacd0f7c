package nl.swv.overgang.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.swv.overgang.accounts.Accountregel.Stand;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.Overgangstijdlijn;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import nl.swv.overgang.school.SchoolOnbekend;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list for whoever manages the accounts of the schools: what is to be done, and checked off by name and day (R17). */
@Service
@Transactional
public class Accountbalie {

    /** How many schools wait, by what is to be done. */
    public record Open(long otSluiten, long topOpenen) {}

    private final Accountvinkjes vinkjes;
    private final Scholen scholen;
    private final Knoppencursussen cursussen;
    private final Overgangstijdlijn tijdlijn;
    private final Overgangskalender kalender;
    private final Aangemeld aangemeld;
    private final Clock clock;

    Accountbalie(
            Accountvinkjes vinkjes,
            Scholen scholen,
            Knoppencursussen cursussen,
            Overgangstijdlijn tijdlijn,
            Overgangskalender kalender,
            Aangemeld aangemeld,
            Clock clock) {
        this.vinkjes = vinkjes;
        this.scholen = scholen;
        this.cursussen = cursussen;
        this.tijdlijn = tijdlijn;
        this.kalender = kalender;
        this.aangemeld = aangemeld;
        this.clock = clock;
    }

    /** Every school, by vestigingscode; of one that was taken over only what is left of it in OT. */
    @Transactional(readOnly = true)
    public List<Accountregel> lijst() {
        Map<String, Map<Accountwerk, Afgevinkt>> gedaan = perSchool();
        return scholen.alle().stream()
                .flatMap(school -> Stream.of(Accountwerk.values())
                        .filter(werk -> school.opvolger() == null || werk == Accountwerk.OT_SLUITEN)
                        .map(werk -> regel(
                                school,
                                werk,
                                gedaan.getOrDefault(school.vestiging(), Map.of())
                                        .get(werk))))
                .toList();
    }

    @Transactional(readOnly = true)
    public Open open() {
        Map<Accountwerk, Long> teDoen = lijst().stream()
                .filter(regel -> regel.stand() == Stand.TE_DOEN)
                .collect(Collectors.groupingBy(Accountregel::werk, Collectors.counting()));
        return new Open(
                teDoen.getOrDefault(Accountwerk.OT_SLUITEN, 0L), teDoen.getOrDefault(Accountwerk.TOP_OPENEN, 0L));
    }

    /**
     * For these schools it was done on this day; one that was checked off before keeps its day. All of them, or none.
     *
     * @throws SchoolOnbekend when there is no such school
     * @throws NietNu when it cannot have been done yet for one of them
     */
    public void vinkAf(@Nullable Accountwerk werk, @Nullable Collection<String> vestigingen, @Nullable LocalDate op) {
        Bezwaren bezwaren = new Bezwaren();
        bezwaren.verplicht("werk", werk, "Kies wat er is gedaan: OT_SLUITEN of TOP_OPENEN.");
        bezwaren.verplicht("vestigingen", vestigingen, "Kies voor welke scholen het is gedaan.");
        bezwaren.verplicht("op", op, "Vul in op welke dag het is gedaan.");
        bezwaren.eis(
                op == null || !op.isAfter(vandaag()),
                "op",
                "Deze dag ligt in de toekomst. Vul in wanneer het gebeurde.");
        bezwaren.gooi();
        Accountwerk gedaan = Objects.requireNonNull(werk);
        LocalDate dag = Objects.requireNonNull(op);
        Map<String, Map<Accountwerk, Afgevinkt>> bekend = perSchool();
        String door = aangemeld.gebruiker().id();
        Set<String> gekozen = new TreeSet<>(Objects.requireNonNull(vestigingen));
        List<Afgevinkt> nieuw = gekozen.stream()
                .map(scholen::vergrendel)
                .filter(school ->
                        !bekend.getOrDefault(school.vestiging(), Map.of()).containsKey(gedaan))
                .map(school -> new Afgevinkt(kanGedaanZijn(school, gedaan).vestiging(), gedaan, dag, door))
                .toList();
        vinkjes.voegToe(nieuw, clock.instant());
        nieuw.forEach(een -> tijdlijn.noteer(een.vestiging(), gedaan.gedaan(), null, dag, null));
    }

    private School kanGedaanZijn(School school, Accountwerk werk) {
        if (stand(school, werk) == Stand.NOG_NIET) {
            throw new NietNu(
                    werk == Accountwerk.OT_SLUITEN
                            ? "De overgangsdatum is nog niet bereikt: tot die dag werken de scholen in OT."
                            : "School %s is nog niet TOP-gereed. Leg eerst haar knoppencursus of ontheffing vast."
                                    .formatted(school.vestiging()));
        }
        return school;
    }

    /**
     * It was checked off by mistake.
     *
     * @throws SchoolOnbekend when there is no such school
     * @throws NietNu when it was not checked off
     */
    public void neemTerug(@Nullable Accountwerk werk, @Nullable String vestiging, @Nullable String reden) {
        Bezwaren bezwaren = new Bezwaren();
        bezwaren.verplicht("werk", werk, "Kies wat er niet is gedaan: OT_SLUITEN of TOP_OPENEN.");
        bezwaren.verplicht("vestiging", vestiging, "Vul de vestigingscode van de school in, zoals 12AB00.");
        bezwaren.verplicht("reden", reden, "Geef de reden waarom u het afvinken terugneemt.");
        bezwaren.tekst("reden", reden);
        bezwaren.gooi();
        Accountwerk niet = Objects.requireNonNull(werk);
        School school = scholen.vergrendel(Objects.requireNonNull(vestiging));
        Afgevinkt was = perSchool().getOrDefault(school.vestiging(), Map.of()).get(niet);
        if (was == null) {
            throw new NietNu(
                    "Dit is voor school %s niet afgevinkt: er is niets terug te nemen.".formatted(school.vestiging()));
        }
        vinkjes.neemTerug(school.vestiging(), niet);
        tijdlijn.noteer(school.vestiging(), niet.teruggenomen(), was.gedaanOp(), null, reden);
    }

    private Accountregel regel(School school, Accountwerk werk, @Nullable Afgevinkt gedaan) {
        return new Accountregel(
                school.vestiging(),
                school.naam(),
                school.opvolger(),
                werk,
                gedaan == null ? stand(school, werk) : Stand.GEDAAN,
                gedaan == null ? null : gedaan.gedaanOp(),
                gedaan == null ? null : gedaan.door());
    }

    /** Where nobody checked anything off. */
    private Stand stand(School school, Accountwerk werk) {
        boolean kan = werk == Accountwerk.OT_SLUITEN
                ? !vandaag().isBefore(kalender.overgangsdatum())
                : cursussen.isTopGereed(school);
        return kan ? Stand.TE_DOEN : Stand.NOG_NIET;
    }

    private Map<String, Map<Accountwerk, Afgevinkt>> perSchool() {
        Map<String, Map<Accountwerk, Afgevinkt>> gedaan = new HashMap<>();
        vinkjes.alle()
                .forEach(een -> gedaan.computeIfAbsent(een.vestiging(), school -> new EnumMap<>(Accountwerk.class))
                        .put(een.werk(), een));
        return gedaan;
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }
}
