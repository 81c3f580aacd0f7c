package nl.swv.overgang.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Which dossiers are open, running or in nazorg. */
public interface Openstaand {

    /** The numbers of the open dossiers of a school. */
    List<String> van(String school);

    /** Whether any dossier of the SWV is still open. */
    boolean isErNog();

    /** The running dossiers that are not nazorg yet; keeps others from changing them until the transaction ends. */
    List<String> vergrendelLopend();

    /** The open dossiers of a consulent; keeps others from changing them until the transaction ends. */
    List<String> vergrendelVanConsulent(String consulent);

    /** All of these get this consulent. */
    void wijzigConsulent(Collection<String> nummers, String consulent);

    /** R08: what was open on the overgangsdatum is nazorg from that moment on. */
    void maakNazorg(Collection<String> nummers, Instant op);
}
