package nl.swv.overgang.platform;

import java.util.Set;

/** The accounts and groups of the SWV, kept by the identity management. Doing a thing twice changes nothing. */
public interface Groepen {

    /** Makes sure the group exists. */
    void groep(String id, String naam);

    /** Makes sure the account exists and is in these groups; a known account keeps its password. */
    void account(String id, String voornaam, String achternaam, String wachtwoord, Set<String> groepen);

    /** Every member of the one group becomes a member of the other instead. */
    void verhuis(String van, String naar);

    /** Whether this account is in that group. */
    boolean isLid(String account, String groep);
}
