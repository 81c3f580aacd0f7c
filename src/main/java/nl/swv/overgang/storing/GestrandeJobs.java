package nl.swv.overgang.storing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which jobs of the engine stand still or fail for now: its own tables, only read, in one statement. A stack trace is large, and only
 * its causes tell the type: it is read for one
 * job of each kind.
 */
@Repository
class GestrandeJobs {

    private static final String SELECT =
            """
            select g.*, b.bytes_ as spoor
              from (select j.id_ as job, d.key_ as proces, j.process_def_id_ as definitie,
                           coalesce(i.activity_id_, a.act_id_, j.handler_type_) as element, j.exception_msg_ as tekst,
                           e.business_key_ as kenmerk, j.exception_stack_id_ as spoor_id,
                           count(*) over soort as aantal,
                           min(coalesce(i.incident_timestamp_, j.create_time_, j.duedate_)) over soort as sinds,
                           case when i.id_ is null then min(j.duedate_) over soort end as opnieuw,
                           row_number() over (soort order by e.business_key_, j.id_) as volgnummer
                      from act_ru_job j
                      left join act_ru_incident i on i.configuration_ = j.id_ and i.incident_type_ = 'failedJob'
                           and i.id_ = i.root_cause_incident_id_
                      left join act_re_procdef d on d.id_ = j.process_def_id_
                      left join act_ru_execution e on e.id_ = j.process_instance_id_
                      left join act_ru_jobdef a on a.id_ = j.job_def_id_
                     where (i.id_ is not null
                            or j.retries_ > 0 and j.exception_stack_id_ is not null and j.duedate_ > :nu) %s
                    window soort as (partition by j.process_def_id_, coalesce(i.activity_id_, a.act_id_, j.handler_type_),
                                                  j.exception_msg_, case when i.id_ is null then 1 else 0 end)) g
              left join act_ge_bytearray b on b.id_ = g.spoor_id and g.volgnummer = 1
             where g.volgnummer <= :per_soort
             order by g.definitie, g.element, g.tekst, g.opnieuw, g.volgnummer
            """;

    private static final Set<String> OMHULSELS =
            Set.of("org.camunda.bpm.engine.ProcessEngineException", "org.camunda.bpm.impl.juel.jakarta.el.ELException");

    private static final Pattern TYPE = Pattern.compile("\\w+(\\.[\\w$]+)+");

    private final JdbcClient jdbc;

    GestrandeJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each kind the first so many, in the order of their business keys. */
    public List<GestrandeJob> eerste(int perSoort, Instant nu) {
        return lees("", Map.of("per_soort", perSoort, "nu", Timestamp.from(nu)));
    }

    /** All of a step, or of all steps; of these business keys when any are given. */
    public List<GestrandeJob> van(@Nullable String element, Collection<String> kenmerken, Instant nu) {
        Map<String, Object> values = new HashMap<>(Map.of("per_soort", Integer.MAX_VALUE, "nu", Timestamp.from(nu)));
        String eis = "";
        if (element != null) {
            eis += "and coalesce(i.activity_id_, a.act_id_, j.handler_type_) = :element ";
            values.put("element", element);
        }
        if (!kenmerken.isEmpty()) {
            eis += "and e.business_key_ in (:kenmerken)";
            values.put("kenmerken", kenmerken);
        }
        return lees(eis, values);
    }

    private List<GestrandeJob> lees(String eis, Map<String, ?> values) {
        Map<List<@Nullable String>, String> soorten = new LinkedHashMap<>();
        return jdbc.sql(SELECT.formatted(eis))
                .params(values)
                .query((row, number) -> {
                    List<@Nullable String> soort = java.util.Arrays.asList(
                            row.getString("definitie"),
                            row.getString("element"),
                            row.getString("tekst"),
                            String.valueOf(row.getTimestamp("opnieuw") == null));
                    if (row.getInt("volgnummer") == 1) {
                        soorten.put(soort, type(row.getBytes("spoor")));
                    }
                    return read(row, requireNonNullElse(soorten.get(soort), ""));
                })
                .list();
    }

    private static GestrandeJob read(ResultSet row, String type) throws SQLException {
        Timestamp opnieuw = row.getTimestamp("opnieuw");
        return new GestrandeJob(
                row.getString("job"),
                row.getString("proces"),
                row.getString("definitie"),
                row.getString("element"),
                type,
                requireNonNullElse(row.getString("tekst"), ""),
                row.getString("kenmerk"),
                row.getInt("aantal"),
                requireNonNull(row.getTimestamp("sinds")).toInstant(),
                opnieuw == null ? null : opnieuw.toInstant());
    }

    /**
     * The first of "nl.swv.Fout: what went wrong" and the lines "Caused by: ..." below it that is not the engine saying
     * which expression of a diagram failed.
     */
    private static String type(byte @Nullable [] spoor) {
        return spoor == null
                ? ""
                : new String(spoor, UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("\t"))
                        .map(line -> line.replaceFirst("^Caused by: ", "").split("[:\\s]", 2)[0])
                        .filter(type ->
                                !OMHULSELS.contains(type) && TYPE.matcher(type).matches())
                        .findFirst()
                        .orElse("");
    }
}
