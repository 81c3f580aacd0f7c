package nl.swv.overgang.overgangsfase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.formulier.Vastgelegd;
import nl.swv.overgang.formulier.Vereiste;
import nl.swv.overgang.overgangsfase.onderdeel.Schooldossier;
import nl.swv.overgang.overgangsfase.onderdeel.Schoolonderdeel;
import nl.swv.overgang.overgangsfase.onderdeel.Schoolvastleggingen;
import nl.swv.overgang.overgangsfase.onderdeel.Schoolvereisten;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.school.Overgangsgebeurtenis;
import nl.swv.overgang.school.Overgangstijdlijn;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import nl.swv.overgang.school.SchoolOnbekend;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking into schools: each user sees only what is theirs. */
@Service
@Transactional(readOnly = true)
public class Schoolinzage {

    /** A school with what is counted of it. */
    public record Inzage(School school, Schoolstand stand) {

        /** Why the school is not over yet, in the order in which it is solved; none when it is. */
        public List<String> nogNodig() {
            if (school.overOp() != null || school.opvolger() != null) {
                return List.of();
            }
            List<String> nodig = new ArrayList<>();
            if (school.knoppencursusOp() == null) {
                nodig.add("knoppencursus niet gevolgd");
            }
            if (stand.open() > 0) {
                nodig.add(stand.open() == 1 ? "1 dossier open" : "%d dossiers open".formatted(stand.open()));
            }
            if (stand.parnassysOpen() > 0) {
                nodig.add("%d nog niet in %s".formatted(stand.parnassysOpen(), school.leerlingadministratie()));
            }
            return nodig.isEmpty() ? List.of("schooldirecteur heeft nog niet bevestigd") : List.copyOf(nodig);
        }
    }

    /**
     * A school with what a form of its tasks needs.
     *
     * @param scenarios number of its dossiers by scenario
     * @param dossiers every one of the school (R23), for who works with them; a schooldirecteur sees numbers only
     * @param vereisten what must be true before the school is over
     */
    public record Taakinzage(
            Inzage school,
            Map<Scenario, Long> scenarios,
            List<Schooldossier> dossiers,
            List<Vereiste> vereisten,
            Vastgelegd<Schoolonderdeel> vastgelegd) {}

    private final Scholen scholen;
    private final Overgangstijdlijn tijdlijn;
    private final Schoolstanden standen;
    private final Schoolvastleggingen vastleggingen;
    private final Schooltaken taken;
    private final Schoolvereisten vereisten;
    private final Overgangskalender kalender;
    private final Aangemeld aangemeld;

    Schoolinzage(
            Scholen scholen,
            Overgangstijdlijn tijdlijn,
            Schoolstanden standen,
            Schoolvastleggingen vastleggingen,
            Schooltaken taken,
            Schoolvereisten vereisten,
            Overgangskalender kalender,
            Aangemeld aangemeld) {
        this.scholen = scholen;
        this.tijdlijn = tijdlijn;
        this.standen = standen;
        this.vastleggingen = vastleggingen;
        this.taken = taken;
        this.vereisten = vereisten;
        this.kalender = kalender;
        this.aangemeld = aangemeld;
    }

    public List<Inzage> alle() {
        Gebruiker gebruiker = aangemeld.gebruiker();
        Map<String, Schoolstand> geteld = standen.tel(kalender.overgangsdatum(), null);
        return scholen.alle().stream()
                .filter(school -> school.isZichtbaarVoor(gebruiker))
                .map(school -> new Inzage(school, geteld.getOrDefault(school.vestiging(), Schoolstand.LEEG)))
                .toList();
    }

    /** @throws SchoolOnbekend when there is no such school for this user */
    public Inzage toon(String vestiging) {
        School school = zichtbaar(vestiging);
        return new Inzage(
                school, standen.tel(kalender.overgangsdatum(), vestiging).getOrDefault(vestiging, Schoolstand.LEEG));
    }

    /**
     * What changed about a school and why, the newest first (R25).
     *
     * @throws SchoolOnbekend when there is no such school for this user
     */
    public List<Overgangsgebeurtenis> tijdlijn(String vestiging) {
        return tijdlijn.vanSchool(zichtbaar(vestiging).vestiging());
    }

    /** @throws SchoolOnbekend when there is no such task, or its school is not for this user */
    public Taakinzage toonBijTaak(String taakId) {
        Inzage school = toon(taken.scholenVan(List.of(taakId)).getOrDefault(taakId, ""));
        String vestiging = school.school().vestiging();
        Gebruiker gebruiker = aangemeld.gebruiker();
        boolean alleenDirectie = !gebruiker.zietAlles()
                && !gebruiker.is(school.school().groep())
                && !gebruiker.is(school.school().wijkteam());
        List<Schooldossier> dossiers = standen.dossiersVan(vestiging);
        return new Taakinzage(
                school,
                standen.scenarios(vestiging),
                alleenDirectie ? List.of() : dossiers,
                vereisten.van(school.school(), dossiers),
                vastleggingen.van(vestiging));
    }

    /** The schools behind a list of tasks, as far as this user sees them. */
    public Map<String, School> bijTaken(List<String> taakIds) {
        Map<String, String> vestigingen = taken.scholenVan(taakIds);
        if (vestigingen.isEmpty()) {
            return Map.of();
        }
        Map<String, School> zichtbaar = scholen.alle().stream()
                .filter(school -> school.isZichtbaarVoor(aangemeld.gebruiker()))
                .collect(Collectors.toMap(School::vestiging, Function.identity()));
        return vestigingen.entrySet().stream()
                .filter(taak -> zichtbaar.containsKey(taak.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, taak -> zichtbaar.get(taak.getValue())));
    }

    private School zichtbaar(String vestiging) {
        return scholen.vind(vestiging).orElseThrow(SchoolOnbekend::new).voor(aangemeld.gebruiker());
    }
}
