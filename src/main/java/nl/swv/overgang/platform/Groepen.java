package nl.swv.overgang.platform;

import java.util.List;
import java.util.Set;

/** The accounts and groups of the SWV, kept by the identity management. Doing a thing twice changes nothing. */
public interface Groepen {

    /** Makes sure the group exists. */
    void groep(String id, String naam);

    /** Whether there is such an account. */
    boolean bestaat(String account);

    /** Makes sure the account exists and is in these groups; a known account keeps its password. */
    void account(String id, String voornaam, String achternaam, String wachtwoord, Set<String> groepen);

    /** The accounts in this group. */
    Set<String> leden(String groep);

    /** This account is in that group from now on; the group is there. */
    void maakLid(String account, String groep);

    /** And is not any more. */
    void nietLid(String account, String groep);

    /** The group is gone, with who was in it. */
    void verwijder(String groep);

    /** The members of a group with their names, in the order of those. */
    List<Lid> namen(String groep);

    /** A member; the name is the account where nobody gave one. */
    record Lid(String account, String naam) {}

    /** Whether this account is in that group. */
    boolean isLid(String account, String groep);
}
