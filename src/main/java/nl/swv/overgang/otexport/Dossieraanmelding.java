package nl.swv.overgang.otexport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.DossierOnbekend;
import nl.swv.overgang.dossier.Dossierontvangst;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossier.Veld;
import nl.swv.overgang.dossier.OtDossiernummer;
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

    /**
     * The row of this dossier as it should have been, under the rules of the import (R16).
     *
     * @param velden by column of the OT export, as texts; what is not named stays as it is
     * @throws DossierOnbekend when there is no such dossier for this user
     * @throws Ongeldig when the import would not let such a row in
     */
    public OtDossier lees(OtDossiernummer nummer, Map<String, String> velden) {
        Dossier dossier =
                dossiers.vind(nummer).orElseThrow(DossierOnbekend::new).voorSwv(aangemeld.gebruiker());
        if (dossier.ot().isBuitenBereik()) {
            throw new NietNu("Dit dossier blijft in OT-POVO: hier staat alleen zijn nummer.");
        }
        Map<String, String> rij = rij(dossier.ot());
        rij.putAll(velden);
        Gelezen<OtDossier> gelezen = verwerkingen
                .lezer(code -> Opvolgers.huidig(code, scholen::vind))
                .lees(Regel.ingevuld(rij));
        OtDossier juist = gelezen.inhoud();
        if (juist == null) {
            throw new Ongeldig(gelezen.fouten());
        }
        return juist;
    }

    /** As an export would have it. */
    private static Map<String, String> rij(OtDossier ot) {
        Map<String, String> rij = new LinkedHashMap<>();
        rij.put("otdossiernummer", ot.nummer().waarde());
        for (Veld veld : Veld.values()) {
            if (veld != Veld.VERDWENEN) {
                rij.put(veld.name().toLowerCase(Locale.ROOT), Objects.toString(veld.tekst(ot), ""));
            }
        }
        return rij;
    }
}
