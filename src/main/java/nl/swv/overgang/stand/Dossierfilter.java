package nl.swv.overgang.stand;

import java.time.LocalDate;
import java.util.Set;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which dossiers the coördinator asks for; what is empty asks nothing.
 *
 * @param statussen one of these; none means every status
 * @param school the vestigingscode, or {@link #GEEN_SCHOOL}
 * @param uitExport whether they ever stood in an export, or came by hand
 * @param taak the id in the diagram of a task that is open for them
 * @param zonderTaak the id of a task that is not open for them
 * @param termijn in time or not, for open dossiers
 * @param gesloten the civil day on which they were closed
 * @param parnassys whether their information stands in ParnasSys, in time or not (B5, R07)
 * @param zoek the beginning of an OT- or TOP-dossiernummer
 * @param sorteer the name of a column, with a minus for descending
 * @param pagina from 1
 */
public record Dossierfilter(
        Set<Status> statussen,
        @Nullable Scenario scenario,
        @Nullable String school,
        @Nullable Boolean uitExport,
        @Nullable String consulent,
        @Nullable String taak,
        @Nullable String zonderTaak,
        @Nullable Termijn termijn,
        @Nullable LocalDate gesloten,
        @Nullable Plaatsing parnassys,
        @Nullable String zoek,
        @Nullable String sorteer,
        int pagina,
        int perPagina) {

    /** In place of a vestigingscode: dossiers without a school, as those of OT-POVO. */
    public static final String GEEN_SCHOOL = "geen";

    /** By school, status, scenario and number alone, in the order of the numbers. */
    public static Dossierfilter eenvoudig(
            @Nullable String school,
            @Nullable Set<Status> statussen,
            @Nullable Scenario scenario,
            @Nullable String zoek,
            int pagina,
            int perPagina) {
        return new Dossierfilter(
                statussen == null ? Set.of() : statussen,
                scenario,
                school,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                zoek == null || zoek.isBlank() ? null : zoek.strip(),
                null,
                pagina,
                perPagina);
    }

    /** Open dossiers whose last day lies in this span, both ends included. */
    public record Termijn(LocalDate van, LocalDate tot, LocalDate overgangsdatum) {

        /** The last day on which an open dossier d is in time, off days not seen; :laatste is the day before :overgang. */
        public static final String UITERLIJK = "case when d.einddatum < :overgang then d.einddatum else :laatste end";
    }

    /** R23: in ParnasSys before the overgangsdatum, later, not relevant, or not yet. */
    public record Plaatsing(Tijdigheid tijdigheid, LocalDate overgangsdatum) {

        /** R07: what came on the overgangsdatum or after it is TE_LAAT. */
        public enum Tijdigheid {
            GEDAAN,
            TE_LAAT,
            NIET_RELEVANT,
            OPEN
        }
    }
}
