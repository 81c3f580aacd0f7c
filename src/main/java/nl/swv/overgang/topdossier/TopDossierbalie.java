package nl.swv.overgang.topdossier;

import java.util.List;
import java.util.Objects;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.Dossier.Wijze;
import nl.swv.overgang.dossier.DossierOnbekend;
import nl.swv.overgang.dossier.Dossierbalie;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Tijdlijn;
import nl.swv.overgang.dossier.TopDossiernummer;
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

    /** B8: the verslagen go to the logboek. What was opened by hand is completed by hand: nothing goes to a typed number. */
    public void voegBijlagenToe(OtDossiernummer nummer, String taak) {
        Dossier dossier = dossier(nummer);
        if (dossier.topWijze() == Wijze.KOPPELING) {
            NieuweActie actie =
                    vastleggingen.van(nummer).deel(NieuweActie.class).orElseThrow();
            for (NieuweActie.Bijlage bijlage : Objects.requireNonNull(actie.bijlagen())) {
                topDossiers.voegBijlageToe(topDossiernummer(dossier), bijlage.name(), sleutel(nummer, taak));
            }
        }
        tijdlijn.noteer(nummer, Wat.BIJLAGEN_TOEGEVOEGD, wijze(dossier));
    }

    /** B9: the new momentopname goes to the TOP Dossier. */
    public void geefMomentopnameDoor(OtDossiernummer nummer, String taak) {
        Dossier dossier = dossier(nummer);
        if (dossier.topWijze() == Wijze.KOPPELING) {
            Momentopname momentopname =
                    vastleggingen.van(nummer).deel(Momentopname.class).orElseThrow();
            topDossiers.geefMomentopnameDoor(
                    topDossiernummer(dossier),
                    new Momentopnamebericht(
                            Objects.requireNonNull(momentopname.datum()),
                            Objects.requireNonNullElse(momentopname.belemmerend(), List.of()),
                            Objects.requireNonNullElse(momentopname.stimulerend(), List.of())),
                    sleutel(nummer, taak));
        }
        tijdlijn.noteer(nummer, Wat.MOMENTOPNAME_DOORGEGEVEN, wijze(dossier));
    }

    public void herinner(OtDossiernummer nummer) {
        tijdlijn.noteer(nummer, Wat.HERINNERD_AAN_KNOPPENCURSUS, null);
    }

    private Dossier dossier(OtDossiernummer nummer) {
        return dossiers.vind(nummer).orElseThrow(DossierOnbekend::new);
    }

    private static TopDossiernummer topDossiernummer(Dossier dossier) {
        return Objects.requireNonNull(dossier.topDossiernummer(), "R03: no TOP Dossier yet");
    }

    private static String wijze(Dossier dossier) {
        return String.valueOf(dossier.topWijze());
    }

    /** The same on every retry: business key and element id. */
    private static String sleutel(OtDossiernummer nummer, String taak) {
        return nummer.waarde() + ":" + taak;
    }
}
