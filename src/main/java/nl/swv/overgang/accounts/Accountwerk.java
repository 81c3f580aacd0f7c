package nl.swv.overgang.accounts;

import nl.swv.overgang.school.Overgangsgebeurtenis.Wat;

/** What is to be done about the accounts of a school, elsewhere. */
public enum Accountwerk {
    /** B2: from the overgangsdatum on the school can no longer use OT. */
    OT_SLUITEN(Wat.OT_ACCOUNTS_GESLOTEN, Wat.OT_ACCOUNTS_ONTKEND),
    /** B1: a school that is TOP-gereed may use TOP Dossier. */
    TOP_OPENEN(Wat.TOP_TOEGANG_GEGEVEN, Wat.TOP_TOEGANG_ONTKEND);

    private final Wat gedaan;
    private final Wat teruggenomen;

    Accountwerk(Wat gedaan, Wat teruggenomen) {
        this.gedaan = gedaan;
        this.teruggenomen = teruggenomen;
    }

    Wat gedaan() {
        return gedaan;
    }

    Wat teruggenomen() {
        return teruggenomen;
    }
}
