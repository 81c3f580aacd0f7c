package nl.swv.overgang.knelpunt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands still for want of a person or a course, and how the work is spread.
 *
 * @param zonderEigenaar tasks that nobody sees, a school in one
 * @param achterlopend schools with dossiers over their termijn, the most first
 * @param wachtend dossiers that wait for the knoppencursus of their school, by school (R01)
 * @param consulenten every consulent, by name
 * @param tweeTopDossiers pupils with more than one TOP Dossier (R20)
 * @param nazorg whose nazorg should have been taken up again by now, the most first (R08)
 * @param stilgezet what the beheerder suspended in Cockpit, the first fifty
 */
public record Knelpuntenoverzicht(
        List<ZonderEigenaar> zonderEigenaar,
        List<Achterlopend> achterlopend,
        List<Wachtend> wachtend,
        List<Consulent> consulenten,
        List<TweeTopDossiers> tweeTopDossiers,
        List<NazorgVoorbij> nazorg,
        List<Stilgezet> stilgezet) {

    /**
     * @param account who has it, empty when nobody took it
     * @param oudste the earliest day on which one of these was to be taken up again
     */
    public record NazorgVoorbij(@Nullable String account, @Nullable String naam, long aantal, LocalDate oudste) {}

    /**
     * A process that goes nowhere until it is activated: it misses what comes meanwhile.
     *
     * @param kenmerk the OT-dossiernummer, vestigingscode or SWV code it is about
     * @param proces its name, as the diagram has it
     * @param totaal how many there are in all
     */
    public record Stilgezet(
            String kenmerk,
            String proces,
            String processleutel,
            @Nullable String school,
            @Nullable String schoolnaam,
            long totaal) {}

    /** @param dossiers each OT dossier that led to a TOP Dossier, with the number of that */
    public record TweeTopDossiers(String leerling, List<Geopend> dossiers) {}

    public record Geopend(String otDossiernummer, String topDossiernummer) {}

    /**
     * Open tasks without an assignee, that are offered to nobody or to groups without members.
     *
     * @param school whose groups these are; empty for another group, or for nobody
     * @param groepen the groups without members; none when the tasks are offered to nobody
     * @param aantal of all its tasks
     * @param sinds the oldest of them
     */
    public record ZonderEigenaar(
            @Nullable String school,
            @Nullable String schoolnaam,
            List<String> groepen,
            long aantal,
            Instant sinds,
            List<Taaksoort> taken) {}

    /**
     * @param taak id in the diagram, empty for a task that somebody made in Tasklist
     * @param groep the group without members, or empty
     */
    public record Taaksoort(String taak, String naam, @Nullable String groep, long aantal, Instant sinds) {}

    /**
     * A school that is behind, and who to call there.
     *
     * @param overTermijn its open dossiers past their last day
     * @param oudsteTaak since when its oldest task is open; empty when nothing is up to the school
     * @param laatstActief when somebody of the school last did something with a dossier
     * @param mensen who has an account of the school; none: nobody sees its tasks
     */
    public record Achterlopend(
            String school,
            String naam,
            long overTermijn,
            @Nullable Instant oudsteTaak,
            @Nullable Instant laatstActief,
            List<String> mensen) {}

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
