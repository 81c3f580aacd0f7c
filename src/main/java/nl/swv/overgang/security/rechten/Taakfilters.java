package nl.swv.overgang.security.rechten;

import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The filters of Tasklist. They show no variables; which tasks are in them, follows from who asks. */
@Component
class Taakfilters {

    static final String TEAM = "Taken van mijn team of school";
    static final String COORDINATOR = "Taken van de coördinator";
    static final String TE_LAAT = "Te laat";
    static final String KNOPPENCURSUS = "Wacht op knoppencursus";
    static final String MIJN_TAKEN = "Mijn taken";

    private final FilterService filters;
    private final TaskService tasks;
    private final Rechten rechten;
    private final Clock clock;

    Taakfilters(FilterService filters, TaskService tasks, Rechten rechten, Clock clock) {
        this.filters = filters;
        this.tasks = tasks;
        this.rechten = rechten;
        this.clock = clock;
    }

    /** Stored queries hold no expressions here, so "today" is written anew at each start and every midnight. */
    @Scheduled(cron = "0 0 0 * * *", zone = "Europe/Amsterdam")
    void ververs() {
        var today = LocalDate.now(clock).atStartOfDay(Overgangskalender.AMSTERDAM);
        TaskQuery late = tasks.createTaskQuery().dueBefore(Date.from(today.toInstant()));
        // a coördinator reads everyone's tasks: the own ones would drown in them, and in the nazorg that consulenten
        // have
        TaskQuery eigen = tasks.createTaskQuery()
                .taskCandidateGroup(Gebruiker.COORDINATOREN)
                .includeAssignedTasks()
                .or()
                .taskUnassigned()
                .taskDefinitionKeyNotIn("Task_NazorgOppakken")
                .endOr();
        shared(COORDINATOR, Gebruiker.COORDINATOREN, eigen, 5);
        // everything that one may see: for a school or a consulent that is the own work
        TaskQuery alles = tasks.createTaskQuery();
        shared(TEAM, Recht.IEDEREEN, alles, 10);
        shared(TE_LAAT, Recht.IEDEREEN, late, 20);
        shared(
                KNOPPENCURSUS,
                Recht.IEDEREEN,
                tasks.createTaskQuery().taskDefinitionKey("Task_KnoppencursusAfwachten"),
                30);
        filters.saveFilter(filter(TE_LAAT, null, late, 20));
        filters.saveFilter(filter(COORDINATOR, null, eigen, 5));
        filters.saveFilter(filter(TEAM, null, alles, 10));
    }

    /** In the list of this user alone: first for a consulent, after the tasks of the school for an IB'er. */
    void mijnTaken(String gebruiker, boolean isConsulent) {
        if (find(MIJN_TAKEN, gebruiker) == null) {
            TaskQuery query = tasks.createTaskQuery().taskAssignee(gebruiker);
            Filter own = filters.saveFilter(filter(MIJN_TAKEN, gebruiker, query, isConsulent ? 0 : 15));
            rechten.alleenLezen(gebruiker, own.getId());
        }
    }

    private void shared(String name, String lezers, TaskQuery query, int priority) {
        if (find(name, null) == null) {
            String id = filters.saveFilter(filter(name, null, query, priority)).getId();
            rechten.verleen(new Recht(lezers, FILTER, id, List.of(READ)));
            rechten.verleen(new Recht(Gebruiker.BEHEERDERS, FILTER, id, List.of(ALL)));
        }
    }

    private Filter filter(String name, @Nullable String owner, TaskQuery query, int priority) {
        Filter known = find(name, owner);
        Filter filter = known == null ? filters.newTaskFilter(name).setOwner(owner) : known;
        Map<String, Object> properties =
                Map.of("priority", priority, "refresh", true, "showUndefinedVariable", false, "variables", List.of());
        return filter.setQuery(query).setProperties(properties);
    }

    private @Nullable Filter find(String name, @Nullable String owner) {
        var query = filters.createTaskFilterQuery().filterName(name);
        return (owner == null ? query : query.filterOwner(owner))
                .list().stream()
                        .filter(found -> owner != null || found.getOwner() == null)
                        .findFirst()
                        .orElse(null);
    }
}
