package nl.swv.overgang.platform.engine;

import static java.util.Collections.nCopies;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.swv.overgang.platform.Gebruiker;
import org.apache.ibatis.builder.StaticSqlSource;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.mapping.SqlCommandType;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;

/**
 * The engine's two statements for a query of tasks, on the tasks of who asks instead of on all of them: the table in them
 * becomes those rows of it, found by the indexes on group and assignee. What cannot find a task twice does not look for
 * doubles. The same on H2 and PostgreSQL.
 */
final class TaskSql {

    static final String LIST = "selectTasksOfAsker";
    static final String COUNT = "selectTaskCountOfAsker";

    /** Rows of authorization for single tasks, from before: nothing asks them any more. */
    private static final String ROWS =
            "delete from ACT_RU_AUTHORIZATION where RESOURCE_TYPE_ = %d and RESOURCE_ID_ <> '*'"
                    .formatted(Resources.TASK.resourceType());

    /** What Tasklist sorts by, besides the day of creation which the engine has an index for. */
    private static final List<String> SORTED = List.of("DUE_DATE_", "FOLLOW_UP_DATE_", "PRIORITY_");

    private static final Pattern TABLE = Pattern.compile("\\bfrom\\s+ACT_RU_TASK\\s+RES\\b");
    private static final Pattern DISTINCT = Pattern.compile("^\\s*select\\s+distinct\\b");
    private static final Pattern COUNT_DISTINCT =
            Pattern.compile("^\\s*select\\s+count\\(\\s*distinct\\s+RES.ID_\\s*\\)");
    /** The one join of the engine that has more rows for a task. */
    private static final String LINKS = "ACT_RU_IDENTITYLINK I on";

    private static final String OFFERED =
            """
            select L.TASK_ID_ from ACT_RU_IDENTITYLINK L where L.TYPE_ = 'candidate' and L.GROUP_ID_ in (%s)""";

    private static final String IN_HAND =
            """
             union all
            select A.ID_ from ACT_RU_TASK A where A.ASSIGNEE_ = ? and exists (
              select 1 from ACT_RU_IDENTITYLINK W
              where W.TASK_ID_ = A.ID_ and W.TYPE_ = 'candidate' and W.GROUP_ID_ like '%s%%')"""
                    .formatted(Gebruiker.WIJKTEAM);

    private TaskSql() {}

    static void register(Configuration mybatis) {
        register(mybatis, LIST, "selectTaskByQueryCriteria");
        register(mybatis, COUNT, "selectTaskCountByQueryCriteria");
        command(mybatis, "deleteAuthorizationsOfTasks", ROWS);
        SORTED.forEach(column -> command(
                mybatis,
                "indexTask" + column,
                "create index if not exists OVG_IDX_TASK_%s on ACT_RU_TASK (%s)".formatted(column, column)));
    }

    /** The engine's tables are made after ours, so no migration can do this. Doing it twice changes nothing. */
    static void atTheStart(SqlSession session) {
        session.delete("deleteAuthorizationsOfTasks");
        SORTED.forEach(column -> session.update("indexTask" + column));
        // the engine gathers what it writes, and sends it only where it wrote something itself
        session.flushStatements();
    }

    private static void register(Configuration mybatis, String id, String original) {
        MappedStatement of = mybatis.getMappedStatement(original);
        mybatis.addMappedStatement(new MappedStatement.Builder(
                        mybatis,
                        id,
                        query -> ofAsker(mybatis, of.getBoundSql(query), (TaskQueryImpl) query),
                        SqlCommandType.SELECT)
                .resultMaps(of.getResultMaps())
                .build());
    }

    private static void command(Configuration mybatis, String id, String sql) {
        mybatis.addMappedStatement(
                new MappedStatement.Builder(mybatis, id, new StaticSqlSource(mybatis, sql), SqlCommandType.DELETE)
                        .build());
    }

    private static BoundSql ofAsker(Configuration mybatis, BoundSql all, TaskQueryImpl query) {
        AuthorizationCheck asker = query.getAuthCheck();
        List<String> values = new ArrayList<>();
        String sql = once(all.getSql(), query);
        if (asker.getAuthUserId() != null) {
            Taakrecht recht = new Taakrecht(asker.getAuthUserId(), asker.getAuthGroupIds());
            // an empty list is no SQL, and no group has no name
            values.addAll(recht.groepen().isEmpty() ? List.of("") : recht.groepen());
            String visible = OFFERED.formatted(String.join(", ", nCopies(values.size(), "?")));
            if (recht.isConsulent()) {
                visible += IN_HAND;
                values.add(recht.account());
            }
            sql = restricted(sql, visible);
        }
        return bound(mybatis, sql, values, all);
    }

    /** A statement that the engine words otherwise one day is refused, not sent as it is. */
    private static String restricted(String sql, String visible) {
        Matcher table = TABLE.matcher(sql);
        if (!table.find()) {
            throw new IllegalStateException("A query of tasks without the table of tasks: " + sql);
        }
        return table.replaceFirst(Matcher.quoteReplacement(
                "from (select T.* from ACT_RU_TASK T where T.ID_ in (%s)) RES".formatted(visible)));
    }

    /** The table stands before every condition, so its values come first. */
    private static BoundSql bound(Configuration mybatis, String sql, List<String> values, BoundSql all) {
        List<ParameterMapping> parameters = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            parameters.add(new ParameterMapping.Builder(mybatis, "asker" + i, String.class).build());
        }
        parameters.addAll(all.getParameterMappings());
        BoundSql bound = new BoundSql(mybatis, sql, parameters, all.getParameterObject());
        all.getAdditionalParameters().forEach(bound::setAdditionalParameter);
        for (int i = 0; i < values.size(); i++) {
            bound.setAdditionalParameter("asker" + i, values.get(i));
        }
        return bound;
    }

    private static String once(String sql, TaskQueryImpl query) {
        boolean doubles = sql.contains(LINKS)
                || query.getOrderingProperties().stream().anyMatch(order -> order.getRelation() != null);
        return doubles
                ? sql
                : COUNT_DISTINCT
                        .matcher(DISTINCT.matcher(sql).replaceFirst("select"))
                        .replaceFirst("select count(*)");
    }
}
