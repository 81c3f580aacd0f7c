package nl.swv.overgang.overgangsfase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.dossier.Scenario;
import org.jspecify.annotations.Nullable;

/** What is counted and listed of schools. */
public interface Schoolstanden {

    /**
     * By vestigingscode; a school without dossiers is not in it.
     *
     * @param vestiging one school, or empty for all
     */
    Map<String, Schoolstand> tel(LocalDate overgangsdatum, @Nullable String vestiging);

    /** Number of dossiers of a school by scenario. */
    Map<Scenario, Long> scenarios(String vestiging);

    /** The open OT dossiers of a school. */
    List<Schooldossier> openVan(String vestiging);
}
