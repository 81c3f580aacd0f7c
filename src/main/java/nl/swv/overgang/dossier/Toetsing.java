package nl.swv.overgang.dossier;

import java.time.Clock;
import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.platform.Overgangskalender;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.Scholen;
import org.springframework.stereotype.Component;

/** Holds an onderdeel against the rules, with what is known at that moment. */
@Component
class Toetsing {

    private final TopDossiernummers nummers;
    private final Vastleggingen vastleggingen;
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
            Scenariotabel tabel,
            Overgangsregels regels,
            Overgangskalender kalender,
            Scholen scholen,
            Knoppencursussen cursussen,
            Groepen groepen,
            Clock clock) {
        this.nummers = nummers;
        this.vastleggingen = vastleggingen;
        this.tabel = tabel;
        this.regels = regels;
        this.kalender = kalender;
        this.scholen = scholen;
        this.cursussen = cursussen;
        this.groepen = groepen;
        this.clock = clock;
    }

    /** @throws nl.swv.overgang.platform.Ongeldig with everything that is wrong */
    void toets(Dossier dossier, Onderdeel deel) {
        Bezwaren bezwaren = new Bezwaren();
        boolean topGereed =
                scholen.vind(dossier.school()).filter(cursussen::isTopGereed).isPresent();
        deel.controleer(new Toets(
                dossier,
                vastleggingen.van(dossier.nummer()),
                tabel.bepaal(dossier.ot()),
                regels,
                kalender,
                topGereed,
                account -> groepen.isLid(account, Gebruiker.CONSULENTEN),
                nummer -> nummers.leerlingVan(nummer)
                        .filter(leerling -> !leerling.equals(dossier.leerling()))
                        .isPresent(),
                clock.instant(),
                bezwaren));
        bezwaren.gooi();
    }
}
