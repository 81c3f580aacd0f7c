package nl.swv.overgang.stand;

import static nl.swv.overgang.platform.Columns.days;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.stand.Dossierfilter.Plaatsing;
import nl.swv.overgang.stand.Dossierfilter.Termijn;
import nl.swv.overgang.stand.Dossiertellingen.Dossiertelling;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The one list of dossiers: for the API, for Cockpit and for the files, counted too. Whoever asks finds only what is
 * theirs. Each question is one statement, a page of the list is two; the same on H2 and PostgreSQL.
 */
@Repository
class Dossierlijst {

    private static final int RIJEN_PER_KEER = 500;

    private static final Map<String, String> KOLOMMEN = Map.of(
            "nummer", "d.ot_dossiernummer",
            "school", "d.school",
            "scenario", "d.scenario",
            "status", "d.status",
            "consulent", "d.consulent",
            "termijn", "d.einddatum",
            "ontvangen", "d.ontvangen_dag",
            "gesloten", "d.gesloten_dag",
            "top", "d.top_dossiernummer");

    private static final String MET_SCHOOL =
            "select d.*, s.naam as schoolnaam, s.vrije_dagen from %s d left join v_school s on s.vestiging = d.school ";

    private static final String REGEL = MET_SCHOOL.formatted("v_dossier");

    private static final String MET_TAAK =
            "d.ot_dossiernummer %s (select o.dossier from open_taak o where o.stap = :%s and o.dossier is not null)";

    /** As Dossier.isZichtbaarVoor has it. */
    private static final String ZICHTBAAR =
            """
            (d.school in (:scholen) or d.consulent = :zelf
             or d.school in (select vestiging from v_school where wijkteam in (:groepen)))""";

    /** What no school, group or account is called: an empty list is no SQL. */
    private static final String NIETS = "-";

    private final JdbcClient jdbc;
    private final JdbcClient stroom;
    private final Overgangskalender kalender;
    private final Clock clock;

    Dossierlijst(JdbcClient jdbc, DataSource bron, Overgangskalender kalender, Clock clock) {
        this.jdbc = jdbc;
        JdbcTemplate perKeer = new JdbcTemplate(bron);
        // without this the driver of PostgreSQL takes the whole answer before it gives the first row
        perKeer.setFetchSize(RIJEN_PER_KEER);
        this.stroom = JdbcClient.create(perKeer);
        this.kalender = kalender;
        this.clock = clock;
    }

    public List<Dossiertelling> tel() {
        return jdbc.sql(
                        """
                        select status, scenario, ontvangen_dag, gesloten_dag, count(*) as aantal
                        from v_dossier group by status, scenario, ontvangen_dag, gesloten_dag""")
                .query((row, number) -> new Dossiertelling(
                        Status.valueOf(row.getString("status")),
                        Scenario.valueOf(row.getString("scenario")),
                        row.getObject("ontvangen_dag", LocalDate.class),
                        row.getObject("gesloten_dag", LocalDate.class),
                        row.getLong("aantal")))
                .list();
    }

    /** One page of what fits and this user may see; the schools of these rows alone are looked up. */
    public Pagina<Lijstregel> zoek(Dossierfilter filter, Gebruiker gebruiker) {
        Eisen eisen = new Eisen(filter, gebruiker);
        String order = order(filter.sorteer());
        long totaal = jdbc.sql("select count(*) from v_dossier d " + eisen.where())
                .params(eisen.values)
                .query(Long.class)
                .single();
        String blad = "(select d.* from v_dossier d %s %s offset :vanaf rows fetch next :aantal rows only)"
                .formatted(eisen.where(), order);
        List<Lijstregel> gevonden = jdbc.sql(MET_SCHOOL.formatted(blad) + order)
                .params(eisen.values)
                .param("vanaf", (filter.pagina() - 1L) * filter.perPagina())
                .param("aantal", filter.perPagina())
                .query(regel())
                .list();
        int paginas = (int) ((totaal + filter.perPagina() - 1) / filter.perPagina());
        return new Pagina<>(gevonden, filter.pagina(), paginas, totaal);
    }

    /** Hands on every dossier that fits, whatever its page, while the database is still reading. */
    public void elk(Dossierfilter filter, Gebruiker gebruiker, Consumer<Lijstregel> doe) {
        Eisen eisen = new Eisen(filter, gebruiker);
        RowMapper<Lijstregel> regel = regel();
        stroom.sql(REGEL + eisen.where() + order(filter.sorteer()))
                .params(eisen.values)
                .query((RowCallbackHandler) row -> doe.accept(regel.mapRow(row, 0)));
    }

    /** This dossier, whoever asks. */
    public Optional<Lijstregel> vind(OtDossiernummer nummer) {
        return jdbc.sql(REGEL + "where d.ot_dossiernummer = ?")
                .param(nummer.waarde())
                .query(regel())
                .optional();
    }

    private static String order(@Nullable String sorteer) {
        String vraag = sorteer == null ? "nummer" : sorteer;
        String kolom = KOLOMMEN.getOrDefault(vraag.replaceFirst("^-", ""), "d.ot_dossiernummer");
        return " order by %s%s nulls last, d.ot_dossiernummer".formatted(kolom, vraag.startsWith("-") ? " desc" : "");
    }

    private RowMapper<Lijstregel> regel() {
        LocalDate vandaag = LocalDate.now(clock);
        return (row, number) -> lees(row, vandaag);
    }

    private Lijstregel lees(ResultSet row, LocalDate vandaag) throws SQLException {
        String soort = row.getString("soort");
        Status status = Status.valueOf(row.getString("status"));
        LocalDate termijn = status.isOpen()
                ? kalender.metVrijeDagen(days(row.getString("vrije_dagen")))
                        .termijn(row.getObject("einddatum", LocalDate.class))
                : null;
        return new Lijstregel(
                new OtDossiernummer(row.getString("ot_dossiernummer")),
                row.getString("school"),
                row.getString("schoolnaam"),
                row.getString("leerling"),
                row.getString("groep"),
                soort == null ? null : OtDossier.Soort.valueOf(soort),
                row.getString("consulent"),
                Scenario.valueOf(row.getString("scenario")),
                status,
                row.getString("top_dossiernummer"),
                termijn,
                termijn != null && termijn.isBefore(vandaag),
                row.getObject("ontvangen_dag", LocalDate.class),
                row.getObject("gesloten_dag", LocalDate.class),
                row.getObject("parnassys_op", LocalDate.class));
    }

    /** The where of a filter and its user. Names of columns come from here alone, values are always parameters. */
    private static final class Eisen {

        private final List<String> eisen = new ArrayList<>(List.of("1 = 1"));
        private final Map<String, Object> values = new HashMap<>();

        Eisen(Dossierfilter filter, Gebruiker gebruiker) {
            zichtbaar(gebruiker);
            if (!filter.statussen().isEmpty()) {
                voegToe("d.status in (:statussen)", "statussen", namen(filter.statussen()));
            }
            voegToe("d.scenario = :scenario", "scenario", naam(filter.scenario()));
            if (Dossierfilter.GEEN_SCHOOL.equals(filter.school())) {
                eisen.add("d.school is null");
            } else {
                voegToe("d.school = :school", "school", filter.school());
            }
            if (filter.uitExport() != null) {
                eisen.add(filter.uitExport() ? "d.export_id is not null" : "d.export_id is null");
            }
            voegToe("d.consulent = :consulent", "consulent", filter.consulent());
            voegToe(MET_TAAK.formatted("in", "taak"), "taak", filter.taak());
            voegToe(MET_TAAK.formatted("not in", "zonderTaak"), "zonderTaak", filter.zonderTaak());
            voegToe("d.gesloten_dag = :gesloten", "gesloten", filter.gesloten());
            nummer(filter.zoek());
            termijn(filter.termijn());
            plaatsing(filter.parnassys());
        }

        String where() {
            return "where " + String.join(" and ", eisen);
        }

        private void zichtbaar(Gebruiker gebruiker) {
            if (!gebruiker.zietAlles()) {
                eisen.add(ZICHTBAAR);
                values.put("scholen", ietsOf(gebruiker.van(Gebruiker.SCHOOL)));
                values.put("groepen", ietsOf(gebruiker.groepen()));
                values.put("zelf", gebruiker.is(Gebruiker.CONSULENTEN) ? gebruiker.id() : NIETS);
            }
        }

        private void nummer(@Nullable String zoek) {
            if (zoek != null) {
                String begin = zoek.replaceAll("([\\\\%_])", "\\\\$1").toUpperCase(Locale.ROOT) + "%";
                voegToe(
                        "(upper(d.ot_dossiernummer) like :zoek or upper(d.top_dossiernummer) like :zoek)",
                        "zoek",
                        begin);
            }
        }

        private void termijn(@Nullable Termijn termijn) {
            if (termijn != null) {
                eisen.add("d.status in ('LOPEND', 'NAZORG')");
                eisen.add(Termijn.UITERLIJK + " between :van and :tot");
                values.put("overgang", termijn.overgangsdatum());
                values.put("laatste", termijn.overgangsdatum().minusDays(1));
                values.put("van", termijn.van());
                values.put("tot", termijn.tot());
            }
        }

        private void plaatsing(@Nullable Plaatsing plaatsing) {
            if (plaatsing != null) {
                eisen.add(
                        switch (plaatsing.tijdigheid()) {
                            case GEDAAN -> "d.parnassys_op < :parnassys";
                            case TE_LAAT -> "d.parnassys_op >= :parnassys";
                            case NIET_RELEVANT -> "d.parnassys_op is null and d.parnassys_niet_relevant";
                            case OPEN -> "d.parnassys_op is null and not d.parnassys_niet_relevant";
                        });
                values.put("parnassys", plaatsing.overgangsdatum());
            }
        }

        private void voegToe(String eis, String veld, @Nullable Object waarde) {
            if (waarde != null) {
                eisen.add(eis);
                values.put(veld, waarde);
            }
        }

        private static Set<String> ietsOf(Set<String> codes) {
            return codes.isEmpty() ? Set.of(NIETS) : codes;
        }

        private static Set<String> namen(Set<Status> statussen) {
            return statussen.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
        }

        private static @Nullable String naam(@Nullable Enum<?> code) {
            return code == null ? null : code.name();
        }
    }
}
