package nl.swv.overgang.otexport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.Dossierontvangst;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.otexport.bestand.Gelezen;
import nl.swv.overgang.otexport.bestand.Regel;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Bezwaar;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.school.Opvolgers;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import nl.swv.overgang.wijziging.Exportvergelijking;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where one OT dossier is registered by hand, under the rules of the import. */
@Service
public class Dossieraanmelding {

    /** The dossier as it was taken in. */
    public record Aanmelding(Dossier dossier, List<Bezwaar> waarschuwingen) {}

    private final Verwerkingen verwerkingen;
    private final Scholen scholen;
    private final Dossiers dossiers;
    private final Dossierontvangst ontvangst;
    private final Exportvergelijking vergelijking;
    private final Aangemeld aangemeld;

    Dossieraanmelding(
            Verwerkingen verwerkingen,
            Scholen scholen,
            Dossiers dossiers,
            Dossierontvangst ontvangst,
            Exportvergelijking vergelijking,
            Aangemeld aangemeld) {
        this.verwerkingen = verwerkingen;
        this.scholen = scholen;
        this.dossiers = dossiers;
        this.ontvangst = ontvangst;
        this.vergelijking = vergelijking;
        this.aangemeld = aangemeld;
    }

    /**
     * Takes in one dossier; a later export is held against what was typed (R15).
     *
     * @param velden the columns of the OT export, as texts
     * @throws Ongeldig when a rule says no
     * @throws NietNu when this number is known already
     */
    @Transactional
    public Aanmelding meldAan(Map<String, String> velden) {
        Gebruiker gebruiker = aangemeld.gebruiker();
        Gelezen<OtDossier> gelezen =
                verwerkingen.lezer(code -> school(code, gebruiker)).lees(Regel.ingevuld(velden));
        OtDossier dossier = gelezen.inhoud();
        if (dossier == null) {
            throw new Ongeldig(gelezen.fouten());
        }
        neemOp(dossier);
        return new Aanmelding(dossiers.vind(dossier.nummer()).orElseThrow(), gelezen.waarschuwingen());
    }

    /** A consulent registers for the schools of the own wijkteam: another school sounds as if it were not there. */
    private Optional<School> school(String code, Gebruiker gebruiker) {
        return Opvolgers.huidig(code, scholen::vind)
                .filter(school -> gebruiker.zietAlles() || gebruiker.is(school.wijkteam()));
    }

    private void neemOp(OtDossier dossier) {
        try {
            if (dossiers.vind(dossier.nummer()).isEmpty()) {
                ontvangst.neemOp(List.of(dossier));
                vergelijking.onthoud(List.of(dossier));
                return;
            }
        } catch (DuplicateKeyException e) {
            // someone else was just before us
        }
        throw new NietNu("Dit OT-dossiernummer is al bekend. Zoek het dossier op in plaats van het aan te melden.");
    }
}
