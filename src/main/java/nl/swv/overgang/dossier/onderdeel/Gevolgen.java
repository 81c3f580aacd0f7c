package nl.swv.overgang.dossier.onderdeel;

import java.time.LocalDate;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.TopDossiernummer;
import nl.swv.overgang.formulier.Vastgelegd;
import org.jspecify.annotations.Nullable;

/** What an onderdeel may bring about for its dossier and its school. */
public interface Gevolgen {

    /** What was recorded about the dossier, this onderdeel too. */
    Vastgelegd<Onderdeel> vastgelegd();

    void kiesScenario(Scenario scenario);

    /** Another road after the overgangsdatum, with its own line in the tijdlijn. */
    void wijzigScenario(Scenario scenario);

    /** Another line in the tijdlijn: what the person says beside it (R17). */
    void noteer(Wat wat, @Nullable String bijzonderheid);

    /** B9: the running traject ended, as the gesprek decided. */
    void sluitTrajectAf();

    void zetConsulent(String consulent);

    /** Exactly one TOP Dossier for this dossier (R03), and it is this pupil's; opened by hand. */
    void openTopDossier(TopDossiernummer nummer);

    /** @param reden why so late (R07) */
    void plaatsInParnassys(LocalDate op, @Nullable String reden);

    void boekCursus(LocalDate dag);

    /** The school counts as TOP-gereed through this day (R01). */
    void geefOntheffing(LocalDate tot);

    /** What an onderdeel may bring about when it is mended after its task was completed (R16). */
    interface Verbetering {

        /** What was recorded about the dossier, with this onderdeel as it is now. */
        Vastgelegd<Onderdeel> vastgelegd();

        /** @param reden why so late (R07) */
        void plaatsInParnassys(LocalDate op, @Nullable String reden);

        /**
         * The dossier goes on from this onderdeel as it is now, on the road of this scenario.
         *
         * @throws nl.swv.overgang.platform.NietNu when a TOP Dossier is open, or the dossier is closed
         */
        void gaVerder(Scenario scenario);

        /** B9: the running arrangement ends here; once. */
        void sluitTrajectAf();

        /**
         * R05: the evaluatiegesprek does not count any more, so another one is asked; nothing where the road no longer rests
         * on it.
         *
         * @throws nl.swv.overgang.platform.NietNu when a TOP Dossier is open, or the dossier is closed
         */
        void vraagGesprekOpnieuw();
    }
}
