package nl.swv.overgang.knelpunt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands still for want of a person or a course, and how the work is spread.
 *
 * @param zonderEigenaar tasks that nobody sees, by task
 * @param wachtend dossiers that wait for the knoppencursus of their school, by school (R01)
 * @param consulenten every consulent, by name
 * @param tweeTopDossiers pupils with more than one TOP Dossier (R20)
 */
public record Knelpuntenoverzicht(
        List<ZonderEigenaar> zonderEigenaar,
        List<Wachtend> wachtend,
        List<Consulent> consulenten,
        List<TweeTopDossiers> tweeTopDossiers) {

    /** @param dossiers each OT dossier that led to a TOP Dossier, with the number of that */
    public record TweeTopDossiers(String leerling, List<Geopend> dossiers) {}

    public record Geopend(String otDossiernummer, String topDossiernummer) {}

    /**
     * Open tasks without an assignee, that are offered to nobody or to a group without members.
     *
     * @param taak id in the diagram, empty for a task that somebody made in Tasklist
     * @param groep the group without members, or null when the task is offered to nobody
     * @param kenmerken the first 50 business keys
     */
    public record ZonderEigenaar(
            String taak, String naam, @Nullable String groep, int aantal, Instant sinds, List<String> kenmerken) {}

    /**
     * @param sinds since when the first of them waits
     * @param geplandOp the day for which the course is planned
     */
    public record Wachtend(String school, String naam, int aantal, Instant sinds, @Nullable LocalDate geplandOp) {}

    /**
     * @param teLaat tasks past their due date
     * @param vervanger who has the work now, and until when
     */
    public record Consulent(
            String account,
            String naam,
            int dossiers,
            int taken,
            int teLaat,
            @Nullable String vervanger,
            @Nullable LocalDate vervangenTot) {}
}
