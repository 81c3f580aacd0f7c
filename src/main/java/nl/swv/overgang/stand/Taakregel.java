package nl.swv.overgang.stand;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An open task and who must act.
 *
 * @param taak the id of the task in the diagram
 * @param kenmerk the OT-dossiernummer, vestigingscode or SWV code it is about
 * @param behandelaar whose it is, empty as long as nobody took it
 * @param voor when it is due
 * @param groep to whom it is offered
 */
public record Taakregel(
        String id,
        String taak,
        String naam,
        String kenmerk,
        @Nullable String school,
        @Nullable String schoolnaam,
        Instant sinds,
        @Nullable Instant voor,
        @Nullable String behandelaar,
        @Nullable String groep) {

    /** In place of a group: offered to nobody; of an account: taken by nobody. */
    public static final String NIEMAND = "geen";

    /**
     * Which tasks are asked for; what is empty asks nothing.
     *
     * @param wie whose they are, or {@link #NIEMAND}
     * @param stap the id of the task in the diagram
     * @param groepen offered to one of these, or {@link #NIEMAND}
     * @param teLaat only what is past its day
     * @param zonderEigenaar only what nobody sees
     * @param pagina from 1
     */
    public record Filter(
            @Nullable String wie,
            @Nullable String stap,
            Set<String> groepen,
            boolean teLaat,
            boolean zonderEigenaar,
            int pagina,
            int perPagina) {}
}
