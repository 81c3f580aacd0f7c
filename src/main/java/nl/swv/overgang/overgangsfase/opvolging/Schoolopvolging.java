package nl.swv.overgang.overgangsfase.opvolging;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.swv.overgang.dossier.Dossierloop;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Schoolwissel;
import nl.swv.overgang.overgangsfase.Overgangsleiding;
import nl.swv.overgang.overgangsfase.Overgangsloop;
import nl.swv.overgang.overgangsfase.onderdeel.Schoolvastleggingen;
import nl.swv.overgang.overgangsfase.opvolging.Opvolgingen.Verhuisd;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.Overgangsgebeurtenis.Wat;
import nl.swv.overgang.school.Overgangstijdlijn;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import nl.swv.overgang.school.SchoolOnbekend;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A school merges or gets another vestigingscode, after a look at what moves; within a day that can be undone. */
@Service
@Transactional
public class Schoolopvolging {

    /**
     * What goes to the opvolger.
     *
     * @param naam its name
     * @param nieuw whether this school is made by it
     * @param taken open tasks of the dossiers
     */
    public record Verhuizing(
            String vestiging, String opvolger, String naam, boolean nieuw, int dossiers, int taken, int accounts) {}

    /**
     * What goes back, and what does not.
     *
     * @param naam name of the opvolger
     * @param tot until when it can be undone
     * @param elders dossiers that went on from the opvolger since: these stay where they are
     * @param nieuw dossiers that came in at the opvolger since: these stay there
     * @param andereAccounts accounts that somebody took out of the group of the opvolger since: left alone
     * @param verdwijnt whether the opvolger, made by it, is gone then
     */
    public record Terugweg(
            String vestiging,
            String opvolger,
            String naam,
            Instant tot,
            int dossiers,
            int taken,
            int accounts,
            List<OtDossiernummer> elders,
            List<OtDossiernummer> nieuw,
            int andereAccounts,
            boolean verdwijnt) {}

    private final Opvolgingen opvolgingen;
    private final Scholen scholen;
    private final Overgangstijdlijn tijdlijn;
    private final Knoppencursussen cursussen;
    private final Dossiers dossiers;
    private final Dossierloop dossierloop;
    private final Schoolwissel schoolwissel;
    private final Overgangsloop loop;
    private final Overgangsleiding leiding;
    private final Schoolvastleggingen vastleggingen;
    private final Groepen groepen;
    private final Aangemeld aangemeld;
    private final Clock clock;

    Schoolopvolging(
            Opvolgingen opvolgingen,
            Scholen scholen,
            Overgangstijdlijn tijdlijn,
            Knoppencursussen cursussen,
            Dossiers dossiers,
            Dossierloop dossierloop,
            Schoolwissel schoolwissel,
            Overgangsloop loop,
            Overgangsleiding leiding,
            Schoolvastleggingen vastleggingen,
            Groepen groepen,
            Aangemeld aangemeld,
            Clock clock) {
        this.opvolgingen = opvolgingen;
        this.scholen = scholen;
        this.tijdlijn = tijdlijn;
        this.cursussen = cursussen;
        this.dossiers = dossiers;
        this.dossierloop = dossierloop;
        this.schoolwissel = schoolwissel;
        this.loop = loop;
        this.leiding = leiding;
        this.vastleggingen = vastleggingen;
        this.groepen = groepen;
        this.aangemeld = aangemeld;
        this.clock = clock;
    }

    /**
     * What would move now.
     *
     * @throws NietNu when the school went up in another one already
     * @throws nl.swv.overgang.platform.Ongeldig when this cannot be the opvolger
     */
    @Transactional(readOnly = true)
    public Verhuizing vooruitblik(String vestiging, Opvolgingsvraag vraag) {
        School van = zelfstandig(scholen.vind(vestiging).orElseThrow(SchoolOnbekend::new));
        School bekend = toets(van, vraag);
        return verhuizing(van, vraag, bekend, dossiers.vanSchool(vestiging));
    }

    /**
     * Dossiers, tasks and rights go to the opvolger. The same opvolger again changes nothing.
     *
     * @return what moved
     * @throws NietNu when the school went up in another one already
     * @throws nl.swv.overgang.platform.Ongeldig when this cannot be the opvolger
     */
    public Verhuizing volgOp(String vestiging, Opvolgingsvraag vraag) {
        School school = scholen.vergrendel(vestiging);
        if (vraag.opvolger().equals(school.opvolger())) {
            String naam = scholen.vind(vraag.opvolger()).orElseThrow().naam();
            return new Verhuizing(vestiging, vraag.opvolger(), naam, false, 0, 0, 0);
        }
        School van = zelfstandig(school);
        School bekend = toets(van, vraag);
        Verhuizing verhuizing = verhuizing(van, vraag, bekend, dossiers.vergrendelVanSchool(vestiging));
        School naar = bekend == null ? maak(van, vraag) : bekend;
        scholen.volgOp(vestiging, naar.vestiging());
        List<Verhuisd> accounts = leden(van, naar);
        accounts.forEach(een -> groepen.maakLid(een.account(), groep(een, naar)));
        List<OtDossiernummer> mee = schoolwissel.volgOp(van, naar);
        // once the tasks are there: who leaves a group lets go of its tasks
        accounts.forEach(een -> groepen.nietLid(een.account(), groep(een, van)));
        tijdlijn.noteer(vestiging, Wat.OPGEGAAN, null, naar.vestiging(), null);
        tijdlijn.noteer(naar.vestiging(), Wat.OVERGENOMEN, null, vestiging, null);
        loop.opgevolgd(vestiging);
        // last: whatever happens to the opvolger after this moment, is not of this
        opvolgingen.voegToe(vestiging, naar.vestiging(), bekend == null, nu(), wie(), mee, accounts);
        return verhuizing;
    }

    /**
     * What undoing would do now.
     *
     * @throws NietNu when there is nothing to undo, or it is too late
     */
    @Transactional(readOnly = true)
    public Terugweg terugblik(String vestiging) {
        School van = scholen.vind(vestiging).orElseThrow(SchoolOnbekend::new);
        return terugweg(ongedaanTeMaken(van), false);
    }

    /**
     * What moved goes back, as far as nobody changed it since.
     *
     * @return what was done
     * @throws NietNu when there is nothing to undo, or it is too late
     */
    public Terugweg maakOngedaan(String vestiging) {
        Opvolging opvolging = ongedaanTeMaken(scholen.vergrendel(vestiging));
        Terugweg terugweg = terugweg(opvolging, true);
        School opvolger = scholen.vergrendel(opvolging.opvolger());
        scholen.volgNietOp(vestiging);
        School school = scholen.vergrendel(vestiging);
        List<Verhuisd> terug = nogLid(opvolging, opvolger);
        terug.forEach(een -> groepen.maakLid(een.account(), groep(een, school)));
        schoolwissel.gaTerug(opvolgingen.dossiers(opvolging), opvolger, school);
        terug.stream().filter(een -> !een.wasAl()).forEach(een -> groepen.nietLid(een.account(), groep(een, opvolger)));
        opvolgingen.maakOngedaan(opvolging, nu(), wie());
        tijdlijn.noteer(vestiging, Wat.OPVOLGING_ONGEDAAN, opvolger.vestiging(), null, null);
        leiding.laatVerderGaan(school, vastleggingen.van(vestiging).afgerond());
        if (terugweg.verdwijnt()) {
            verwijder(opvolger);
        } else {
            tijdlijn.noteer(opvolger.vestiging(), Wat.TERUGGEGEVEN, null, vestiging, null);
        }
        return terugweg;
    }

    private static School zelfstandig(School school) {
        if (school.opvolger() != null) {
            throw new NietNu("Deze school is al opgegaan in %s.".formatted(school.opvolger()));
        }
        return school;
    }

    private @Nullable School toets(School van, Opvolgingsvraag vraag) {
        School bekend = scholen.vind(vraag.opvolger()).orElse(null);
        Bezwaren bezwaren = new Bezwaren();
        vraag.controleer(van, bekend, bezwaren);
        bezwaren.gooi();
        return bekend;
    }

    private Verhuizing verhuizing(
            School van, Opvolgingsvraag vraag, @Nullable School bekend, List<OtDossiernummer> mee) {
        Set<String> accounts = new HashSet<>(groepen.leden(van.groep()));
        accounts.addAll(groepen.leden(van.directie()));
        return new Verhuizing(
                van.vestiging(),
                vraag.opvolger(),
                bekend == null ? String.valueOf(vraag.naam()) : bekend.naam(),
                bekend == null,
                mee.size(),
                dossierloop.openTaken(mee),
                accounts.size());
    }

    /** A new code for the same school keeps its course (R01); in a merger the course of the school that stays counts. */
    private School maak(School van, Opvolgingsvraag vraag) {
        cursussen.neemOp(List.of(new School(
                vraag.opvolger(),
                String.valueOf(vraag.naam()),
                van.bestuur(),
                van.wijk(),
                van.las(),
                van.heeftCursus(LocalDate.now(clock)) ? van.knoppencursusOp() : van.cursusGeplandOp(),
                van.deelnemers())));
        return scholen.vind(vraag.opvolger()).orElseThrow();
    }

    private List<Verhuisd> leden(School van, School naar) {
        List<Verhuisd> accounts = new ArrayList<>();
        groepen.leden(van.groep())
                .forEach(lid -> accounts.add(new Verhuisd(lid, false, groepen.isLid(lid, naar.groep()))));
        groepen.leden(van.directie())
                .forEach(lid -> accounts.add(new Verhuisd(lid, true, groepen.isLid(lid, naar.directie()))));
        return accounts;
    }

    private static String groep(Verhuisd een, School school) {
        return een.directie() ? school.directie() : school.groep();
    }

    /** Who was taken out of the group of the opvolger since, does not come back by this. */
    private List<Verhuisd> nogLid(Opvolging opvolging, School opvolger) {
        return opvolgingen.accounts(opvolging).stream()
                .filter(een -> groepen.isLid(een.account(), groep(een, opvolger)))
                .toList();
    }

    private Opvolging ongedaanTeMaken(School school) {
        if (school.opvolger() == null) {
            throw new NietNu("Deze school is niet in een andere opgegaan: er is niets ongedaan te maken.");
        }
        Opvolging opvolging = opvolgingen
                .laatste(school.vestiging())
                .filter(een -> !nu().isAfter(een.tot()))
                .orElseThrow(() -> new NietNu(
                        "Dat deze school opging in %s, is langer dan een dag geleden en kan niet meer ongedaan worden gemaakt."
                                .formatted(school.opvolger())));
        School opvolger = scholen.vind(opvolging.opvolger()).orElseThrow(SchoolOnbekend::new);
        if (opvolger.opvolger() != null) {
            throw new NietNu("%s is intussen zelf opgegaan in %s. Maak dat eerst ongedaan."
                    .formatted(opvolger.vestiging(), opvolger.opvolger()));
        }
        return opvolging;
    }

    private Terugweg terugweg(Opvolging opvolging, boolean vergrendel) {
        School opvolger = scholen.vind(opvolging.opvolger()).orElseThrow(SchoolOnbekend::new);
        List<OtDossiernummer> daar = vergrendel
                ? dossiers.vergrendelVanSchool(opvolger.vestiging())
                : dossiers.vanSchool(opvolger.vestiging());
        List<OtDossiernummer> mee = opvolgingen.dossiers(opvolging);
        List<OtDossiernummer> terug = mee.stream().filter(daar::contains).toList();
        List<Verhuisd> accounts = opvolgingen.accounts(opvolging);
        List<Verhuisd> nogLid = nogLid(opvolging, opvolger);
        return new Terugweg(
                opvolging.vestiging(),
                opvolger.vestiging(),
                opvolger.naam(),
                opvolging.tot(),
                terug.size(),
                dossierloop.openTaken(terug),
                mensen(nogLid),
                mee.stream().filter(nummer -> !daar.contains(nummer)).toList(),
                dossiers.ontvangenSinds(opvolger.vestiging(), opvolging.op()),
                mensen(accounts) - mensen(nogLid),
                opvolging.nieuw() && terug.containsAll(daar) && isOngebruikt(opvolger, opvolging));
    }

    private static int mensen(List<Verhuisd> accounts) {
        return (int) accounts.stream().map(Verhuisd::account).distinct().count();
    }

    /** Nothing was recorded of it since, and no other school went up in it. */
    private boolean isOngebruikt(School opvolger, Opvolging opvolging) {
        String vestiging = opvolger.vestiging();
        return tijdlijn.isStilSinds(vestiging, opvolging.op())
                && vastleggingen.van(vestiging).delen().isEmpty()
                && scholen.alle().stream()
                        .noneMatch(school -> vestiging.equals(school.opvolger())
                                && !school.vestiging().equals(opvolging.vestiging()));
    }

    private void verwijder(School school) {
        loop.opgevolgd(school.vestiging());
        groepen.verwijder(school.groep());
        groepen.verwijder(school.directie());
        tijdlijn.vergeet(school.vestiging());
        scholen.verwijder(school.vestiging());
    }

    private String wie() {
        return aangemeld.gebruiker().id();
    }

    private Instant nu() {
        return clock.instant();
    }
}
