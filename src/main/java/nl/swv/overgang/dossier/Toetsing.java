package nl.swv.overgang.dossier;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.platform.Bezwaar;
import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.platform.Overgangskalender;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.Scholen;
import org.springframework.stereotype.Component;

/** Holds an onderdeel against the rules, with what is known at that moment. */
@Component
class Toetsing {

    private final TopDossiernummers nummers;
    private final Vastleggingen vastleggingen;
    private final Tijdlijn tijdlijn;
    private final Scenariotabel tabel;
    private final Overgangsregels regels;
    private final Overgangskalender kalender;
    private final Scholen scholen;
    private final Knoppencursussen cursussen;
    private final Groepen groepen;
    private final Clock clock;

    Toetsing(
            TopDossiernummers nummers,
            Vastleggingen vastleggingen,
            Tijdlijn tijdlijn,
            Scenariotabel tabel,
            Overgangsregels regels,
            Overgangskalender kalender,
            Scholen scholen,
            Knoppencursussen cursussen,
            Groepen groepen,
            Clock clock) {
        this.nummers = nummers;
        this.vastleggingen = vastleggingen;
        this.tijdlijn = tijdlijn;
        this.tabel = tabel;
        this.regels = regels;
        this.kalender = kalender;
        this.scholen = scholen;
        this.cursussen = cursussen;
        this.groepen = groepen;
        this.clock = clock;
    }

    /**
     * @param vastleggers who recorded the onderdeel, and who completes its task
     * @throws Ongeldig with everything that is wrong
     */
    void toets(Dossier dossier, Onderdeel deel, Set<String> vastleggers) {
        List<Bezwaar> gevonden =
                bezwaren(dossier, vastleggingen.van(dossier.nummer()), tabel.bepaal(dossier.ot()), deel, vastleggers);
        if (!gevonden.isEmpty()) {
            throw new Ongeldig(gevonden);
        }
    }

    /** Everything that is wrong with an onderdeel now; empty when the rules hold. */
    List<Bezwaar> bezwaren(
            Dossier dossier, Dossiermap map, Beslissing beslissing, Onderdeel deel, Set<String> vastleggers) {
        Bezwaren bezwaren = new Bezwaren();
        boolean topGereed =
                scholen.vind(dossier.school()).filter(cursussen::isTopGereed).isPresent();
        deel.controleer(new Toets(
                dossier,
                map,
                beslissing,
                regels,
                kalender,
                topGereed,
                account -> groepen.isLid(account, Gebruiker.CONSULENTEN),
                nummer -> nummers.leerlingVan(nummer)
                        .filter(leerling -> !leerling.equals(dossier.leerling()))
                        .isPresent(),
                vastleggers,
                deel instanceof Ontheffingsbesluit ? aanvragers(dossier, map) : Set.of(),
                clock.instant(),
                bezwaren));
        return bezwaren.lijst();
    }

    /** Who wrote the aanvraag down, and who completed its task. */
    private Set<String> aanvragers(Dossier dossier, Dossiermap map) {
        Stream<String> afgerond = tijdlijn.van(dossier.nummer()).stream()
                .filter(gebeurtenis -> gebeurtenis.wat() == Wat.ONTHEFFING_AANGEVRAAGD)
                .map(Gebeurtenis::door);
        Stream<String> vastgelegd =
                map.vastlegging(Ontheffingsaanvraag.class).stream().map(Vastlegging::door);
        return Stream.concat(afgerond, vastgelegd)
                .filter(wie -> !Gebruiker.SYSTEEM.id().equals(wie))
                .collect(Collectors.toSet());
    }
}
