package nl.swv.overgang.dossier.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.Dossierinzage.Inzage;
import nl.swv.overgang.dossier.TopDossiernummer;
import nl.swv.overgang.dossier.onderdeel.Onderdeel;
import nl.swv.overgang.dossier.onderdeel.Ontheffingsaanvraag;
import nl.swv.overgang.dossier.onderdeel.Parnassys;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs.Kanaal;
import nl.swv.overgang.formulier.Soort;
import nl.swv.overgang.formulier.Vastgelegd;
import nl.swv.overgang.formulier.Vastlegging;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.School;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the whole of a dossier. */
@Component
class Dossierbeelden {

    private static final String TE_LAAT = "TE_LAAT";

    /** R18: the documents went by another channel than the known ones. */
    private static final String KANAAL_ANDERS = "KANAAL_ANDERS";

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
        Vastgelegd<Onderdeel> vastgelegd = inzage.vastgelegd();
        boolean teLaat = vastgelegd.deel(Parnassys.class).stream().anyMatch(parnassys -> parnassys.isTeLaat(kalender))
                || dossier.parnassysOp() != null && kalender.isTeLaat(dossier.parnassysOp());
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
                Keuzereden.van(dossier, inzage.beslissing(), vastgelegd),
                dossier.termijn(kalender),
                dossier.geplandOp(),
                kalender.overgangsdatum(),
                LocalDate.now(clock),
                dossier.topWijze(),
                vlaggen(teLaat, vastgelegd),
                dossier.parnassysOp(),
                inzage.openTaken(),
                inzage.vereisten(),
                inzage.tijdlijn(),
                inzage.andereDossiers(),
                inzage.topDossiersVanLeerling().stream()
                        .map(TopDossiernummer::waarde)
                        .toList(),
                onderdelen(vastgelegd),
                Onderdeel.SOORTEN.versies(vastgelegd),
                vastgelegd
                        .vastlegging(Ontheffingsaanvraag.class)
                        .map(Vastlegging::door)
                        .orElse(null),
                instellingen.hulp());
    }

    private static Set<String> vlaggen(boolean teLaat, Vastgelegd<Onderdeel> vastgelegd) {
        Set<String> vlaggen = new TreeSet<>();
        if (teLaat) {
            vlaggen.add(TE_LAAT);
        }
        if (vastgelegd
                .deel(Verzendbewijs.class)
                .filter(bewijs -> bewijs.kanaal() == Kanaal.ANDERS)
                .isPresent()) {
            vlaggen.add(KANAAL_ANDERS);
        }
        return vlaggen;
    }

    private static Map<String, @Nullable Onderdeel> onderdelen(Vastgelegd<Onderdeel> vastgelegd) {
        Map<String, @Nullable Onderdeel> onderdelen = new LinkedHashMap<>();
        for (Soort<Onderdeel> soort : Onderdeel.SOORTEN.alle()) {
            onderdelen.put(soort.naam(), vastgelegd.deel(soort.type()).orElse(null));
        }
        return onderdelen;
    }
}
