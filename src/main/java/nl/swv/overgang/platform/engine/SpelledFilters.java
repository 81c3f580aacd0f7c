package nl.swv.overgang.platform.engine;

import java.util.List;
import nl.swv.overgang.platform.schrijfwijze.Schrijfwijze;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.query.Query;
import org.jspecify.annotations.Nullable;

/** The search of Tasklist finds the tasks of a dossier or a school however its number is typed (R19). */
class SpelledFilters extends FilterServiceImpl {

    @Override
    public <T, Q extends Query<?, T>> List<T> list(String filterId, Q typed) {
        spell(typed);
        return super.list(filterId, typed);
    }

    @Override
    public <T, Q extends Query<?, T>> List<T> listPage(String filterId, Q typed, int firstResult, int maxResults) {
        spell(typed);
        return super.listPage(filterId, typed, firstResult, maxResults);
    }

    @Override
    public <T, Q extends Query<?, T>> T singleResult(String filterId, Q typed) {
        spell(typed);
        return super.singleResult(filterId, typed);
    }

    @Override
    public Long count(String filterId, Query<?, ?> typed) {
        spell(typed);
        return super.count(filterId, typed);
    }

    /** All of its parts: those of "one of these" too. */
    private static void spell(@Nullable Object typed) {
        if (typed instanceof TaskQueryImpl query) {
            query.getQueries().forEach(SpelledFilters::spellKeys);
        }
    }

    private static void spellKeys(TaskQueryImpl query) {
        String key = query.getProcessInstanceBusinessKey();
        String like = query.getProcessInstanceBusinessKeyLike();
        if (key != null) {
            query.processInstanceBusinessKey(Schrijfwijze.van(key));
        }
        if (like != null) {
            query.processInstanceBusinessKeyLike(Schrijfwijze.van(like));
        }
    }
}
