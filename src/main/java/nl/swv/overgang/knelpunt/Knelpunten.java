package nl.swv.overgang.knelpunt;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.Achterlopend;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.Consulent;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.Geopend;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.NazorgVoorbij;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.Stilgezet;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.Taaksoort;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.TweeTopDossiers;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.Wachtend;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.ZonderEigenaar;
import nl.swv.overgang.platform.Columns;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.stand.Dossierfilter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the knelpunten in two statements, on our tables and the engine's, only read; each answers with few rows. */
@Repository
public class Knelpunten {

    /** So many schools that are behind are shown. */
    private static final int MEESTE = 50;

    /**
     * A task with a candidate who exists has an owner. Few groups have no members, so these come first; of what is offered
     * to them the engine is asked whether somebody else has it or it is suspended. The offsets keep PostgreSQL from doing it
     * the other way round. The name of a task without a place in a diagram was typed by someone, and stays out. Of a school
     * that is behind there is a row for each of its people.
     */
    private static final String SCHOLEN =
            """
            select 'WACHT' as soort, null as sleutel, null as naam, null as groep, s.vestiging as school, s.naam as schoolnaam,
                   w.aantal, w.sinds, s.knoppencursus_gepland_op as dag, cast(null as timestamp with time zone) as laatst
              from (select school, count(*) as aantal, min(sinds) as sinds from v_open_taak
                     where stap = 'Task_KnoppencursusAfwachten' and dossier is not null group by school) w
              join v_school s on s.vestiging = w.school
            union all
            select 'ZONDER', coalesce(t.task_def_key_, ''),
                   case when t.task_def_key_ is null then 'Losse taak' else min(t.name_) end,
                   leeg.group_id_, s.vestiging, s.naam, count(*), min(t.create_time_), cast(null as date), null
              from (select o.taak
                      from (select g.groep from (select groep from v_open_taak where wie is null group by groep) g
                             where not exists (select 1 from act_id_membership m where m.group_id_ = g.groep)
                            offset 0 rows) zonder_leden
                      join v_open_taak o on o.wie is null and o.groep = zonder_leden.groep
                    offset 0 rows) vrij
              join act_ru_task t on t.id_ = vrij.taak and t.suspension_state_ = 1
              left join act_ru_identitylink leeg on leeg.task_id_ = t.id_ and leeg.type_ = 'candidate'
                   and leeg.group_id_ is not null
              left join v_school s on leeg.group_id_ in ('school-' || s.vestiging, 'directie-' || s.vestiging)
             where not exists (select 1 from act_ru_identitylink l where l.task_id_ = t.id_ and l.type_ = 'candidate'
                                  and (l.user_id_ is not null
                                       or exists (select 1 from act_id_membership m where m.group_id_ = l.group_id_)))
             group by t.task_def_key_, leeg.group_id_, s.vestiging, s.naam
            union all
            select 'ACHTER', m.user_id_, coalesce(u.first_, '') || ' ' || coalesce(u.last_, ''), null, s.vestiging, s.naam,
                   laat.aantal,
                   (select min(o.sinds) from v_open_taak o
                     where o.groep in ('school-' || s.vestiging, 'directie-' || s.vestiging)),
                   cast(null as date),
                   (select max(h.op) from v_handeling h
                      join v_dossier d on d.ot_dossiernummer = h.ot_dossiernummer
                     where d.school = s.vestiging and h.door in
                           (select i.user_id_ from act_id_membership i
                             where i.group_id_ in ('school-' || s.vestiging, 'directie-' || s.vestiging)))
              from (select d.school, count(*) as aantal from v_dossier d
                     where d.status in ('LOPEND', 'NAZORG') and d.school is not null and %s < :vandaag
                     group by d.school order by aantal desc, d.school fetch first :meeste rows only) laat
              join v_school s on s.vestiging = laat.school
              left join act_id_membership m on m.group_id_ = 'school-' || s.vestiging
              left join act_id_user u on u.id_ = m.user_id_
            union all
            select 'TOP', leerling, top_dossiernummer, null, ot_dossiernummer, null, cast(0 as bigint),
                   cast(null as timestamp), cast(null as date), null
              from v_dossier
             where top_dossiernummer is not null
               and leerling in (select leerling from v_dossier where top_dossiernummer is not null
                                 group by leerling having count(distinct top_dossiernummer) > 1)
            union all
            select 'NAZORG', o.wie, coalesce(u.first_, '') || ' ' || coalesce(u.last_, ''), null, null, null,
                   count(*), min(o.voor), cast(null as date), null
              from v_open_taak o
              left join act_id_user u on u.id_ = o.wie
             where o.stap = 'Task_NazorgOppakken' and o.voor < :nu
             group by o.wie, u.first_, u.last_
            union all
            select 'STIL', e.business_key_, p.name_, p.key_, s.vestiging, s.naam, e.totaal, cast(null as timestamp),
                   cast(null as date), null
              from (select business_key_, proc_def_id_, count(*) over () as totaal from act_ru_execution
                     where parent_id_ is null and suspension_state_ = 2
                     order by business_key_, id_ fetch first :meeste rows only) e
              join act_re_procdef p on p.id_ = e.proc_def_id_
              left join v_dossier d on d.ot_dossiernummer = e.business_key_
              left join v_school s on s.vestiging = coalesce(d.school, e.business_key_)
             order by soort, aantal desc, school, sleutel, groep
            """
                    .formatted(Dossierfilter.Termijn.UITERLIJK);

    private static final String CONSULENTEN =
            """
            select m.user_id_ as account, u.first_, u.last_, coalesce(d.aantal, 0) as dossiers,
                   coalesce(t.aantal, 0) as taken, coalesce(t.te_laat, 0) as te_laat, v.vervanger, v.tot
              from act_id_membership m
              left join act_id_user u on u.id_ = m.user_id_
              left join (select consulent, count(*) as aantal from v_dossier
                          where status in ('LOPEND', 'NAZORG') group by consulent) d on d.consulent = m.user_id_
              left join (select wie, count(*) as aantal, sum(case when voor < :nu then 1 else 0 end) as te_laat
                           from v_open_taak where wie is not null group by wie) t on t.wie = m.user_id_
              left join v_vervanging v on v.afwezige = m.user_id_
             where m.group_id_ = 'consulenten'
             order by u.last_, u.first_, m.user_id_
            """;

    private final JdbcClient jdbc;
    private final Overgangskalender kalender;

    Knelpunten(JdbcClient jdbc, Overgangskalender kalender) {
        this.jdbc = jdbc;
        this.kalender = kalender;
    }

    public Knelpuntenoverzicht op(Instant nu) {
        Map<String, List<Zonder>> zonder = new LinkedHashMap<>();
        Map<String, Achterlopend> achterlopend = new LinkedHashMap<>();
        List<Wachtend> wachtend = new ArrayList<>();
        Map<String, List<Geopend>> perLeerling = new TreeMap<>();
        List<NazorgVoorbij> nazorg = new ArrayList<>();
        List<Stilgezet> stilgezet = new ArrayList<>();
        jdbc.sql(SCHOLEN)
                .param("meeste", MEESTE)
                .param("nu", Timestamp.from(nu))
                .param("vandaag", Overgangskalender.dag(nu))
                .param("overgang", kalender.overgangsdatum())
                .param("laatste", kalender.overgangsdatum().minusDays(1))
                .query(row -> {
                    switch (requireNonNull(row.getString("soort"))) {
                        case "WACHT" -> wachtend.add(wachtend(row));
                        case "ZONDER" -> {
                            Zonder een = zonder(row);
                            zonder.computeIfAbsent(een.sleutel(), nieuw -> new ArrayList<>())
                                    .add(een);
                        }
                        case "TOP" ->
                            perLeerling
                                    .computeIfAbsent(row.getString("sleutel"), leerling -> new ArrayList<>())
                                    .add(new Geopend(row.getString("school"), row.getString("naam")));
                        case "NAZORG" -> nazorg.add(nazorg(row));
                        case "STIL" -> stilgezet.add(stilgezet(row));
                        default ->
                            achterlopend.merge(
                                    requireNonNull(row.getString("school")), achterlopend(row), Knelpunten::samen);
                    }
                });
        List<Consulent> consulenten = jdbc.sql(CONSULENTEN)
                .param("nu", Timestamp.from(nu))
                .query(Knelpunten::consulent)
                .list();
        return new Knelpuntenoverzicht(
                zonder.values().stream()
                        .map(Knelpunten::samen)
                        .sorted((een, ander) -> Long.compare(ander.aantal(), een.aantal()))
                        .toList(),
                List.copyOf(achterlopend.values()),
                wachtend,
                consulenten,
                perLeerling.entrySet().stream()
                        .map(leerling -> new TweeTopDossiers(leerling.getKey(), leerling.getValue()))
                        .toList(),
                nazorg,
                stilgezet);
    }

    /** One kind of task of one group. */
    private record Zonder(@Nullable String school, @Nullable String schoolnaam, Taaksoort soort) {

        /** The groups of one school go together. */
        String sleutel() {
            return school == null ? "groep " + soort.groep() : school;
        }
    }

    private static Zonder zonder(ResultSet row) throws SQLException {
        return new Zonder(
                row.getString("school"),
                row.getString("schoolnaam"),
                new Taaksoort(
                        row.getString("sleutel"),
                        row.getString("naam"),
                        row.getString("groep"),
                        row.getLong("aantal"),
                        sinds(row)));
    }

    private static ZonderEigenaar samen(List<Zonder> soorten) {
        List<Taaksoort> taken = soorten.stream().map(Zonder::soort).toList();
        return new ZonderEigenaar(
                soorten.get(0).school(),
                soorten.get(0).schoolnaam(),
                taken.stream()
                        .map(Taaksoort::groep)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                taken.stream().mapToLong(Taaksoort::aantal).sum(),
                taken.stream().map(Taaksoort::sinds).min(Instant::compareTo).orElseThrow(),
                taken);
    }

    private static Achterlopend achterlopend(ResultSet row) throws SQLException {
        Timestamp oudste = row.getTimestamp("sinds");
        String account = row.getString("sleutel");
        String naam = tekst(row, "naam");
        return new Achterlopend(
                row.getString("school"),
                row.getString("schoolnaam"),
                row.getLong("aantal"),
                oudste == null ? null : oudste.toInstant(),
                Columns.momentOrNull(row.getObject("laatst", OffsetDateTime.class)),
                account == null ? List.of() : List.of(naam.isEmpty() ? account : "%s (%s)".formatted(naam, account)));
    }

    private static Achterlopend samen(Achterlopend een, Achterlopend ander) {
        List<String> mensen = new ArrayList<>(een.mensen());
        mensen.addAll(ander.mensen());
        return new Achterlopend(
                een.school(), een.naam(), een.overTermijn(), een.oudsteTaak(), een.laatstActief(), List.copyOf(mensen));
    }

    private static Wachtend wachtend(ResultSet row) throws SQLException {
        return new Wachtend(
                row.getString("school"),
                row.getString("schoolnaam"),
                row.getInt("aantal"),
                sinds(row),
                row.getObject("dag", LocalDate.class));
    }

    private static NazorgVoorbij nazorg(ResultSet row) throws SQLException {
        String naam = tekst(row, "naam");
        String account = row.getString("sleutel");
        return new NazorgVoorbij(
                account, naam.isEmpty() ? account : naam, row.getLong("aantal"), Overgangskalender.dag(sinds(row)));
    }

    private static Stilgezet stilgezet(ResultSet row) throws SQLException {
        return new Stilgezet(
                row.getString("sleutel"),
                row.getString("naam"),
                requireNonNull(row.getString("groep")),
                row.getString("school"),
                row.getString("schoolnaam"),
                row.getLong("aantal"));
    }

    private static Consulent consulent(ResultSet row, int number) throws SQLException {
        String naam = (tekst(row, "first_") + " " + tekst(row, "last_")).strip();
        return new Consulent(
                row.getString("account"),
                naam.isEmpty() ? row.getString("account") : naam,
                row.getInt("dossiers"),
                row.getInt("taken"),
                row.getInt("te_laat"),
                row.getString("vervanger"),
                row.getObject("tot", LocalDate.class));
    }

    private static Instant sinds(ResultSet row) throws SQLException {
        return requireNonNull(row.getTimestamp("sinds")).toInstant();
    }

    private static String tekst(ResultSet row, String kolom) throws SQLException {
        return requireNonNullElse(row.getString(kolom), "").strip();
    }
}
