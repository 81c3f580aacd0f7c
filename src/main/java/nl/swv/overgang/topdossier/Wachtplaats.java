package nl.swv.overgang.topdossier;

import java.util.Collection;
import java.util.List;
import nl.swv.overgang.dossier.OtDossiernummer;

/** Where dossiers wait until their school is TOP-gereed (R01). */
public interface Wachtplaats {

    /** Whether any of these still waits while waiting dossiers are being let through. */
    boolean gaanVerder(Collection<OtDossiernummer> nummers);

    /** Those that have left the wait, and whose TOP Dossier is not opened yet. */
    List<OtDossiernummer> voorbij(Collection<OtDossiernummer> nummers);

    /** These are asked again whether their school is TOP-gereed. */
    void vraagOpnieuw(Collection<OtDossiernummer> nummers);
}
