package nl.swv.overgang.dossier;

/** What a person records about a dossier: one for each task, saved by its form, checked at saving and at completion. */
public sealed interface Onderdeel
        permits Scenariokeuze,
                Evaluatie,
                Parnassys,
                NieuweActie,
                Verzendbewijs,
                Evaluatiegesprek,
                TopDossierOpening,
                Momentopname,
                Nazorgcontact,
                Ontheffingsaanvraag,
                Ontheffingsbesluit,
                Intrekking {

    /** What the tijdlijn says once its task is completed. */
    Gebeurtenis.Wat gebeurtenis();

    /** Adds what is wrong to the toets. */
    void controleer(Toets toets);
}
