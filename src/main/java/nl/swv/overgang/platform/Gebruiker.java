package nl.swv.overgang.platform;

import java.util.Set;

/** Who asks: an account and its groups, as in domein.md §2. */
public record Gebruiker(String id, Set<String> groepen) {

    public static final String CONSULENTEN = "consulenten";
    public static final String COORDINATOREN = "coordinatoren";
    /** The FG: reads who saw what, and no dossier. */
    public static final String PRIVACYFUNCTIONARISSEN = "privacyfunctionarissen";

    public static final String BEHEERDERS = "camunda-admin";
    public static final String SCHOOL = "school-";
    public static final String DIRECTIE = "directie-";
    public static final String WIJKTEAM = "wijkteam-";

    /** The application itself, for work that nobody asked for in person: see {@link Systeemwerk}. */
    public static final Gebruiker SYSTEEM = new Gebruiker("systeem", Set.of(COORDINATOREN, BEHEERDERS));

    /** Nobody: no login in this thread, and no work of the application itself. May do nothing. */
    public static final Gebruiker NIEMAND = new Gebruiker("niemand", Set.of());

    public boolean is(String groep) {
        return groepen.contains(groep);
    }

    /** The SWV's own overview: the coördinator sees every dossier. The beheerder sees none (domein.md §2). */
    public boolean zietAlles() {
        return is(COORDINATOREN);
    }

    /** Has dossiers to look into at all: the SWV's, or those of a school. A schooldirecteur and the FG have none. */
    public boolean zietDossiers() {
        return isSwv() || !van(SCHOOL).isEmpty();
    }

    /** Works for the SWV on dossiers: a consulent or the coördinator. */
    public boolean isSwv() {
        return zietAlles() || is(CONSULENTEN);
    }

    /** The vestigingscodes or wijken of which this account is in the group. */
    public Set<String> van(String soortGroep) {
        return groepen.stream()
                .filter(groep -> groep.startsWith(soortGroep))
                .map(groep -> groep.substring(soortGroep.length()))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
