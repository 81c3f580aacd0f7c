package nl.swv.overgang.dossier;

import nl.swv.overgang.dossier.Dossier.Wijze;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.school.Knoppencursussen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows for the dossier and its school from what was recorded. */
@Component
class Gevolgen {

    private final Dossiers dossiers;
    private final TopDossiernummers nummers;
    private final Vastleggingen vastleggingen;
    private final Tijdlijn tijdlijn;
    private final Knoppencursussen cursussen;
    private final ApplicationEventPublisher events;

    Gevolgen(
            Dossiers dossiers,
            TopDossiernummers nummers,
            Vastleggingen vastleggingen,
            Tijdlijn tijdlijn,
            Knoppencursussen cursussen,
            ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.nummers = nummers;
        this.vastleggingen = vastleggingen;
        this.tijdlijn = tijdlijn;
        this.cursussen = cursussen;
        this.events = events;
    }

    void van(Dossier dossier, Onderdeel deel) {
        if (deel instanceof Scenariokeuze keuze && keuze.scenario() != null) {
            dossiers.bewaar(dossier.metScenario(keuze.scenario()));
        } else if (deel instanceof Evaluatiegesprek gesprek && gesprek.uitkomst() != null) {
            dossiers.bewaar(dossier.metScenario(gesprek.uitkomst().scenario()));
        } else if (deel instanceof Verzendbewijs bewijs && bewijs.consulent() != null) {
            dossiers.bewaar(dossier.metConsulent(bewijs.consulent()));
        } else if (deel instanceof TopDossierOpening opening && opening.nummer() != null) {
            bewaarTopDossier(dossier, opening.nummer(), Wijze.HANDMATIG);
        } else if (deel instanceof Parnassys parnassys && parnassys.opgeslagenOp() != null) {
            dossiers.plaatsInParnassys(dossier.nummer(), parnassys.opgeslagenOp(), parnassys.reden());
        } else {
            vanNazorg(dossier, deel);
        }
    }

    private void vanNazorg(Dossier dossier, Onderdeel deel) {
        if (deel instanceof Nazorgcontact contact && contact.scenario() != null) {
            tijdlijn.noteer(
                    dossier.nummer(), Wat.SCENARIO_GEWIJZIGD, contact.scenario().name());
            dossiers.bewaar(dossier.metScenario(contact.scenario()));
        } else if (deel instanceof Ontheffingsaanvraag aanvraag && aanvraag.cursusOp() != null) {
            cursussen.registreer(dossier.school(), aanvraag.cursusOp(), null);
        } else if (deel instanceof Ontheffingsbesluit besluit && besluit.geeft()) {
            vastleggingen
                    .van(dossier.nummer())
                    .deel(Ontheffingsaanvraag.class)
                    .map(Ontheffingsaanvraag::geldigTot)
                    .ifPresent(tot -> cursussen.geefOntheffing(dossier.school(), tot));
        }
    }

    /** Exactly one TOP Dossier for this dossier (R03), and it is this pupil's. */
    void bewaarTopDossier(Dossier dossier, String topDossiernummer, Wijze wijze) {
        dossiers.bewaar(dossier.metTopDossier(topDossiernummer, wijze));
        if (!nummers.claim(topDossiernummer, dossier.leerling())) {
            throw new IllegalStateException("R03: this TOP Dossier number is another pupil's");
        }
        events.publishEvent(new TopDossierGeopend(dossier.nummer()));
    }
}
