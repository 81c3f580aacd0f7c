package nl.swv.overgang.topdossier;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.Dossier.Wijze;
import nl.swv.overgang.dossier.DossierOnbekend;
import nl.swv.overgang.dossier.Dossierbalie;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Tijdlijn;
import nl.swv.overgang.dossier.TopDossiernummer;
import nl.swv.overgang.dossier.onderdeel.Bijlagenplaatsing;
import nl.swv.overgang.dossier.onderdeel.Momentopname;
import nl.swv.overgang.dossier.onderdeel.NieuweActie;
import nl.swv.overgang.dossier.onderdeel.Vastleggingen;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.Scholen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What this application does in TOP Dossier for a dossier, each thing once: the key of a call is the dossier and the task. */
@Service
@Transactional
public class TopDossierbalie {

    private final TopDossiers topDossiers;
    private final Dossiers dossiers;
    private final Dossierbalie balie;
    private final Vastleggingen vastleggingen;
    private final Tijdlijn tijdlijn;
    private final Scholen scholen;
    private final Knoppencursussen cursussen;

    TopDossierbalie(
            TopDossiers topDossiers,
            Dossiers dossiers,
            Dossierbalie balie,
            Vastleggingen vastleggingen,
            Tijdlijn tijdlijn,
            Scholen scholen,
            Knoppencursussen cursussen) {
        this.topDossiers = topDossiers;
        this.dossiers = dossiers;
        this.balie = balie;
        this.vastleggingen = vastleggingen;
        this.tijdlijn = tijdlijn;
        this.scholen = scholen;
        this.cursussen = cursussen;
    }

    /** R01. Who is told "not yet" holds the school until the wait is on record, so no course slips in between. */
    public boolean isSchoolTopGereed(OtDossiernummer nummer) {
        String school = dossier(nummer).school();
        return scholen.vind(school).filter(cursussen::isTopGereed).isPresent()
                || cursussen.isTopGereed(scholen.vergrendel(school));
    }

    /**
     * Opens the one TOP Dossier of this dossier (R03); one that is known already is left as it is.
     *
     * @param taak the id of the task in the diagram
     * @throws TopDossierGeweigerd when TOP Dossier says no: a consulent resolves it
     */
    public void open(OtDossiernummer nummer, String taak) throws TopDossierGeweigerd {
        Dossier dossier = dossiers.vergrendel(nummer);
        if (dossier.topDossiernummer() != null) {
            return;
        }
        if (!dossier.scenario().leidtNaarTop()) {
            throw new IllegalStateException("R02: scenario %s has no TOP Dossier".formatted(dossier.scenario()));
        }
        if (!isSchoolTopGereed(nummer)) {
            throw new IllegalStateException("R01: the school has not followed the knoppencursus");
        }
        try {
            balie.registreerTopDossier(
                    nummer, topDossiers.open(Opening.van(dossier, vastleggingen.van(nummer)), sleutel(nummer, taak)));
        } catch (TopDossierGeweigerd e) {
            tijdlijn.noteer(nummer, Wat.TOP_DOSSIER_GEWEIGERD, e.reden().name());
            throw e;
        }
    }

    /** Whether TOP Dossier is to hear of bijlagen: to a number that was typed goes nothing. */
    public boolean heeftBijlagenVoorDeKoppeling(OtDossiernummer nummer) {
        Dossier dossier = dossier(nummer);
        return isViaKoppeling(dossier) && !bijlagen(dossier).isEmpty();
    }

    /** B8: TOP Dossier hears which bijlagen come; the documents do not travel, the school places them (R17). */
    public void kondigBijlagenAan(OtDossiernummer nummer, String taak) {
        Dossier dossier = dossier(nummer);
        if (isViaKoppeling(dossier)) {
            for (NieuweActie.Bijlage bijlage : bijlagen(dossier)) {
                topDossiers.voegBijlageToe(topDossiernummer(dossier), bijlage.name(), sleutel(nummer, taak));
            }
            tijdlijn.noteer(nummer, Wat.BIJLAGEN_TOEGEVOEGD, null);
        }
    }

    /** B9: the new momentopname goes to the TOP Dossier. */
    public void geefMomentopnameDoor(OtDossiernummer nummer, String taak) {
        Dossier dossier = dossier(nummer);
        if (isViaKoppeling(dossier)) {
            Momentopname momentopname =
                    vastleggingen.van(nummer).deel(Momentopname.class).orElseThrow();
            topDossiers.geefMomentopnameDoor(
                    topDossiernummer(dossier),
                    new Momentopnamebericht(
                            Objects.requireNonNull(momentopname.datum()),
                            Objects.requireNonNullElse(momentopname.belemmerend(), List.of()),
                            Objects.requireNonNullElse(momentopname.stimulerend(), List.of())),
                    sleutel(nummer, taak));
            tijdlijn.noteer(nummer, Wat.MOMENTOPNAME_DOORGEGEVEN, null);
        }
    }

    public void herinner(OtDossiernummer nummer) {
        tijdlijn.noteer(nummer, Wat.HERINNERD_AAN_KNOPPENCURSUS, null);
    }

    private static boolean isViaKoppeling(Dossier dossier) {
        return dossier.topWijze() == Wijze.KOPPELING;
    }

    private Set<NieuweActie.Bijlage> bijlagen(Dossier dossier) {
        return Bijlagenplaatsing.afgesproken(dossier.scenario(), vastleggingen.van(dossier.nummer()));
    }

    private Dossier dossier(OtDossiernummer nummer) {
        return dossiers.vind(nummer).orElseThrow(DossierOnbekend::new);
    }

    private static TopDossiernummer topDossiernummer(Dossier dossier) {
        return Objects.requireNonNull(dossier.topDossiernummer(), "R03: no TOP Dossier yet");
    }

    /** The same on every retry: business key and element id. */
    private static String sleutel(OtDossiernummer nummer, String taak) {
        return nummer.waarde() + ":" + taak;
    }
}
