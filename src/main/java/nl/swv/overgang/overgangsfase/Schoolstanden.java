package nl.swv.overgang.overgangsfase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.overgangsfase.onderdeel.Schooldossier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is counted and listed of schools: the database counts by school and status, the rest is adding up. */
@Repository
public class Schoolstanden {

    private final JdbcClient jdbc;

    Schoolstanden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By vestigingscode; a school without dossiers is not in it.
     *
     * @param vestiging one school, or empty for all
     */
    public Map<String, Schoolstand> tel(LocalDate overgangsdatum, @Nullable String vestiging) {
        Map<String, Schoolstand> standen = new HashMap<>();
        jdbc.sql(
                        """
                        select school, status, count(*) as aantal,
                               count(parnassys_op) as geplaatst,
                               count(case when parnassys_op is null and parnassys_niet_relevant then 1 end) as niet_relevant,
                               count(case when parnassys_op >= :datum then 1 end) as te_laat
                        from v_dossier where school is not null %s
                        group by school, status"""
                                .formatted(vestiging == null ? "" : "and school = :school"))
                .param("datum", overgangsdatum)
                .param("school", vestiging == null ? "" : vestiging)
                .query(row -> {
                    standen.merge(row.getString("school"), stand(row), Schoolstanden::samen);
                });
        return standen;
    }

    private static Schoolstand stand(ResultSet row) throws SQLException {
        long aantal = row.getLong("aantal");
        long geplaatst = row.getLong("geplaatst");
        long teLaat = row.getLong("te_laat");
        Status status = Status.valueOf(row.getString("status"));
        long nietRelevant = row.getLong("niet_relevant");
        return new Schoolstand(
                geplaatst - teLaat, teLaat, nietRelevant, aantal - geplaatst - nietRelevant, Map.of(status, aantal));
    }

    private static Schoolstand samen(Schoolstand een, Schoolstand ander) {
        return new Schoolstand(
                een.parnassysGedaan() + ander.parnassysGedaan(),
                een.parnassysTeLaat() + ander.parnassysTeLaat(),
                een.parnassysNietRelevant() + ander.parnassysNietRelevant(),
                een.parnassysOpen() + ander.parnassysOpen(),
                samen(een.statussen(), ander.statussen()));
    }

    private static Map<Status, Long> samen(Map<Status, Long> een, Map<Status, Long> ander) {
        Map<Status, Long> som = new HashMap<>(een);
        ander.forEach((status, aantal) -> som.merge(status, aantal, Long::sum));
        return som;
    }

    /** Number of dossiers of a school by scenario. */
    public Map<Scenario, Long> scenarios(String vestiging) {
        Map<Scenario, Long> scenarios = new EnumMap<>(Scenario.class);
        jdbc.sql("select scenario, count(*) as aantal from v_dossier where school = ? group by scenario")
                .param(vestiging)
                .query(row -> {
                    scenarios.put(Scenario.valueOf(row.getString("scenario")), row.getLong("aantal"));
                });
        return scenarios;
    }

    /** Schools that had put everything into ParnasSys, and of which a dossier came in since (R23). */
    List<String> nogNietAllesInParnassys() {
        return jdbc.sql(
                        """
                        select s.vestiging from v_school s
                        where exists (select 1 from school_onderdeel o where o.vestiging = s.vestiging
                                      and o.soort = 'Parnassysplaatsing' and o.afgerond_op is not null)
                          and exists (select 1 from v_dossier d where d.school = s.vestiging
                                      and d.parnassys_op is null and not d.parnassys_niet_relevant)
                        order by s.vestiging""")
                .query(String.class)
                .list();
    }

    /** Of these schools those with a dossier that is open, or not in ParnasSys yet (R23). */
    List<String> metWerk(Collection<String> vestigingen) {
        return vestigingen.isEmpty()
                ? List.of()
                : jdbc.sql(
                                """
                        select distinct school from v_dossier
                        where school in (:vestigingen)
                          and (status in ('LOPEND', 'NAZORG') or parnassys_op is null and not parnassys_niet_relevant)
                        order by school""")
                        .param("vestigingen", vestigingen)
                        .query(String.class)
                        .list();
    }

    /** Every OT dossier of a school, also what is closed or only in the back-up (R23). */
    public List<Schooldossier> dossiersVan(String vestiging) {
        return jdbc.sql("select * from v_dossier where school = ? order by ot_dossiernummer")
                .param(vestiging)
                .query((row, number) -> new Schooldossier(
                        new OtDossiernummer(row.getString("ot_dossiernummer")),
                        row.getString("leerling"),
                        row.getString("groep"),
                        Scenario.valueOf(row.getString("scenario")),
                        Status.valueOf(row.getString("status")),
                        row.getObject("parnassys_op", LocalDate.class),
                        row.getString("parnassys_reden"),
                        row.getBoolean("parnassys_niet_relevant")))
                .list();
    }
}
