package nl.swv.overgang.dossier.toetsing;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.Gebeurtenis;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.Scenariotabel;
import nl.swv.overgang.dossier.Scenariotabel.Beslissing;
import nl.swv.overgang.dossier.Tijdlijn;
import nl.swv.overgang.dossier.onderdeel.Onderdeel;
import nl.swv.overgang.dossier.onderdeel.Ontheffingsaanvraag;
import nl.swv.overgang.dossier.onderdeel.Toets;
import nl.swv.overgang.formulier.Vastgelegd;
import nl.swv.overgang.formulier.Vastlegging;
import nl.swv.overgang.platform.Bezwaar;
import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds an onderdeel against the rules, with what is known at that moment; what no rule asks for is not looked up. */
@Component
public class Toetsing {

    private final TopDossiernummers nummers;
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
            Tijdlijn tijdlijn,
            Scenariotabel tabel,
            Overgangsregels regels,
            Overgangskalender kalender,
            Scholen scholen,
            Knoppencursussen cursussen,
            Groepen groepen,
            Clock clock) {
        this.nummers = nummers;
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
     * @throws nl.swv.overgang.platform.Ongeldig with everything that is wrong
     */
    public void toets(Dossier dossier, Vastgelegd<Onderdeel> vastgelegd, Onderdeel deel, Set<String> vastleggers) {
        Bezwaren bezwaren = new Bezwaren();
        BooleanSupplier topGereed = () ->
                scholen.vind(dossier.school()).filter(cursussen::isTopGereed).isPresent();
        Beslissing beslissing = tabel.bepaal(dossier.ot());
        deel.controleer(toets(dossier, vastgelegd, beslissing, topGereed, vastleggers, bezwaren));
        bezwaren.gooi();
    }

    /** Everything that is wrong with an onderdeel now; empty when the rules hold. */
    List<Bezwaar> bezwaren(
            Dossier dossier,
            @Nullable School school,
            Vastgelegd<Onderdeel> vastgelegd,
            Beslissing beslissing,
            Vastlegging<? extends Onderdeel> vastlegging) {
        Bezwaren bezwaren = new Bezwaren();
        BooleanSupplier topGereed = () -> school != null && cursussen.isTopGereed(school);
        Set<String> vastleggers = Set.of(vastlegging.door());
        vastlegging.deel().controleer(toets(dossier, vastgelegd, beslissing, topGereed, vastleggers, bezwaren));
        return bezwaren.lijst();
    }

    private Toets toets(
            Dossier dossier,
            Vastgelegd<Onderdeel> vastgelegd,
            Beslissing beslissing,
            BooleanSupplier topGereed,
            Set<String> vastleggers,
            Bezwaren bezwaren) {
        return new Toets(
                dossier,
                vastgelegd,
                beslissing,
                regels,
                kalender,
                topGereed,
                account -> groepen.isLid(account, Gebruiker.CONSULENTEN),
                nummer -> nummers.leerlingVan(nummer)
                        .filter(leerling -> !leerling.equals(dossier.leerling()))
                        .isPresent(),
                () -> nummers.van(dossier),
                vastleggers,
                () -> aanvragers(dossier, vastgelegd),
                () -> consulentSinds(dossier),
                clock.instant(),
                bezwaren);
    }

    private @Nullable Instant consulentSinds(Dossier dossier) {
        return tijdlijn.van(dossier.nummer()).stream()
                .filter(gebeurtenis -> gebeurtenis.wat() == Wat.CONSULENT_GEWIJZIGD)
                .map(Gebeurtenis::op)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Who wrote the aanvraag down, and who completed its task. */
    private Set<String> aanvragers(Dossier dossier, Vastgelegd<Onderdeel> vastgelegd) {
        Stream<String> afgerond = tijdlijn.van(dossier.nummer()).stream()
                .filter(gebeurtenis -> gebeurtenis.wat() == Wat.ONTHEFFING_AANGEVRAAGD)
                .map(Gebeurtenis::door);
        Stream<String> vastgelegdDoor =
                vastgelegd.vastlegging(Ontheffingsaanvraag.class).stream().map(Vastlegging::door);
        return Stream.concat(afgerond, vastgelegdDoor)
                .filter(wie -> !Gebruiker.SYSTEEM.id().equals(wie))
                .collect(Collectors.toSet());
    }
}
