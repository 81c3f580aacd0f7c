package nl.swv.overgang.dossier.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.Dossierinzage.Inzage;
import nl.swv.overgang.dossier.Dossiermap;
import nl.swv.overgang.dossier.Evaluatie;
import nl.swv.overgang.dossier.Evaluatiegesprek;
import nl.swv.overgang.dossier.Intrekking;
import nl.swv.overgang.dossier.Momentopname;
import nl.swv.overgang.dossier.Nazorgcontact;
import nl.swv.overgang.dossier.NieuweActie;
import nl.swv.overgang.dossier.Ontheffingsaanvraag;
import nl.swv.overgang.dossier.Ontheffingsbesluit;
import nl.swv.overgang.dossier.Parnassys;
import nl.swv.overgang.dossier.Scenariokeuze;
import nl.swv.overgang.dossier.TopDossierOpening;
import nl.swv.overgang.dossier.Vastlegging;
import nl.swv.overgang.dossier.Verzendbewijs;
import nl.swv.overgang.platform.Overgangskalender;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.School;
import org.springframework.stereotype.Component;

/** Draws the whole of a dossier. */
@Component
class Dossierbeelden {

    private static final String TE_LAAT = "TE_LAAT";

    private final Overgangskalender kalender;
    private final Knoppencursussen cursussen;
    private final Hulpinstellingen instellingen;
    private final Clock clock;

    Dossierbeelden(Overgangskalender kalender, Knoppencursussen cursussen, Hulpinstellingen instellingen, Clock clock) {
        this.kalender = kalender;
        this.cursussen = cursussen;
        this.instellingen = instellingen;
        this.clock = clock;
    }

    Dossierbeeld van(Inzage inzage) {
        Dossier dossier = inzage.dossier();
        School school = inzage.school();
        Dossiermap map = inzage.map();
        boolean teLaat = map.deel(Parnassys.class).stream().anyMatch(parnassys -> parnassys.isTeLaat(kalender))
                || inzage.parnassysOp() != null && kalender.isTeLaat(inzage.parnassysOp());
        return new Dossierbeeld(
                Dossierregel.van(dossier),
                dossier.ot().module(),
                school == null ? null : school.naam(),
                school == null ? null : school.las(),
                school == null ? null : cursussen.isTopGereed(school),
                dossier.ot().startdatum(),
                dossier.ot().einddatum(),
                dossier.ot().vervolg(),
                inzage.beslissing().voorstel(),
                inzage.beslissing().waarom(),
                dossier.termijn(kalender),
                kalender.overgangsdatum(),
                LocalDate.now(clock),
                dossier.topWijze(),
                teLaat ? Set.of(TE_LAAT) : Set.of(),
                inzage.parnassysOp(),
                inzage.openTaken(),
                inzage.vereisten(),
                inzage.tijdlijn(),
                inzage.andereDossiers(),
                map.deel(Scenariokeuze.class).orElse(null),
                map.deel(Evaluatie.class).orElse(null),
                map.deel(Parnassys.class).orElse(null),
                map.deel(NieuweActie.class).orElse(null),
                map.deel(Verzendbewijs.class).orElse(null),
                map.deel(Evaluatiegesprek.class).orElse(null),
                map.deel(TopDossierOpening.class).orElse(null),
                map.deel(Momentopname.class).orElse(null),
                map.deel(Nazorgcontact.class).orElse(null),
                map.deel(Ontheffingsaanvraag.class).orElse(null),
                map.vastlegging(Ontheffingsaanvraag.class)
                        .map(Vastlegging::door)
                        .orElse(null),
                map.deel(Ontheffingsbesluit.class).orElse(null),
                map.deel(Intrekking.class).orElse(null),
                instellingen.hulp());
    }
}
