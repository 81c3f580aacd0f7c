package nl.swv.overgang.afbreken;

import static nl.swv.overgang.afbreken.Afbreekproef.DOSSIERS;
import static nl.swv.overgang.afbreken.Afbreekproef.wacht;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.swv.overgang.Pseudoniemen;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.uitlevering.Bezoek;
import org.springframework.http.HttpMethod;

/** B2, R08, R09: OT closes with 1,000 open dossiers, and an application that is killed on the way, twice. */
final class OvergangsdatumAfgebroken {

    private static final int AANTAL = 1000;
    private static final int SCHOLEN = 10;
    private static final String TAAK = "Task_NazorgOppakken";

    /** What the overgangsdatum must leave alone, as one line each. */
    private static final String ONAANGEROERD =
            """
            select d.ot_dossiernummer || ' ' || d.status || ' ' || coalesce(d.nazorg_op::text, '-') || ' '
                || (select string_agg(g.wat, ',') from gebeurtenis g where g.ot_dossiernummer = d.ot_dossiernummer)
                || ' ' || (select count(*) from act_hi_procinst p where p.business_key_ = d.ot_dossiernummer)
            from dossier d where d.status in ('BUITEN_BEREIK', 'ALLEEN_BACKUP') and d.ot_dossiernummer not like 'Z-%'
            order by 1""";

    private final Afbreekproef proef;
    private final Stand stand;
    private final Bezoek coordinator;

    OvergangsdatumAfgebroken(Afbreekproef proef) {
        this.proef = proef;
        this.stand = proef.stand;
        this.coordinator = proef.als("coordinator");
    }

    void verloop() throws SQLException {
        leesIn();
        int open = stand.dossiers("LOPEND");
        List<String> buiten = stand.lijst(ONAANGEROERD);
        assertThat(open).isGreaterThanOrEqualTo(AANTAL);
        assertThat(buiten)
                .hasSizeGreaterThanOrEqualTo(200)
                .allMatch(regel -> regel.matches("\\S+ (BUITEN_BEREIK|ALLEEN_BACKUP) - DOSSIER_ONTVANGEN 0"));

        beginOvergang();
        // the timeline is locked: the dossiers are nazorg already, but nothing is committed
        proef.breekAfTijdens(
                "lock table gebeurtenis in share mode", this::bereikOvergangsdatum, "OT is being closed", () -> true);
        assertThat(stand.dossiers("LOPEND")).as("half a transaction is none").isEqualTo(open);
        assertThat(stand.aantal("gebeurtenis where wat = 'NAZORG_BEGONNEN'")).isZero();

        // one dossier is locked: it cannot be among those that got their task before the kill
        ImportAfgebroken lezing = new ImportAfgebroken(proef);
        proef.breekAfTijdens(
                """
                select e.id_ from act_ru_execution e
                where e.business_key_ = 'N-00999' and e.id_ = e.proc_inst_id_ for update;"""
                        + ImportAfgebroken.SLOT,
                () -> {
                    proef.toepassing.start();
                    lezing.begin();
                },
                "a part has its task, and an import is half-way",
                () -> stand.openTaken(TAAK) > open / 3 && lezing.isHalverwege());
        assertThat(stand.openTaken(TAAK)).as("tasks, after the second kill").isBetween(1, open - 1);
        assertThat(stand.dossiers("NAZORG")).isEqualTo(open);

        proef.toepassing.start();
        lezing.zegtMeteenDatHijIsAfgebroken();
        wacht("all have their task", () -> stand.openTaken(TAAK) >= open);
        proef.wachtTotAllesGedaanIs();
        lezing.wordtHersteldDoorEenAnderBestand();
        isAllesEenKeerGebeurd(open);
        assertThat(stand.lijst(ONAANGEROERD)).isEqualTo(buiten);
    }

    private void isAllesEenKeerGebeurd(int open) {
        assertThat(stand.dossiers("NAZORG")).isEqualTo(open);
        assertThat(stand.dossiers("LOPEND")).isZero();
        assertThat(stand.openTaken(TAAK)).isEqualTo(open);
        stand.isGebeurd("NAZORG_BEGONNEN", open);
        stand.isGepasseerd(TAAK, open);
        stand.isGepasseerd("Task_OtSluiten", 1);
        stand.isInPorties(open, 20);
        stand.isZonderIncidenten();
    }

    private void beginOvergang() {
        coordinator.stuur(
                HttpMethod.PUT,
                "/api/overgang/overgangsdatum",
                Map.of(
                        "overgangsdatum",
                        LocalDate.now(Overgangskalender.AMSTERDAM).plusDays(1).toString(),
                        "reden",
                        "proef",
                        "bevestigd",
                        true));
        wacht("the overgang waits for its date", () -> timer().size() == 1);
    }

    private void bereikOvergangsdatum() {
        proef.als("beheerder").stuur(HttpMethod.POST, "/engine-rest/job/" + timer().get(0) + "/execute", Map.of());
    }

    private List<String> timer() {
        return stand.lijst(
                """
                select j.id_ from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_
                where d.act_id_ = 'CatchEvent_OvergangsdatumBereikt' and d.proc_def_key_ = 'OvergangSamenwerkingsverbandProcess'""");
    }

    private void leesIn() {
        coordinator.importeer(
                "scholen",
                "vestiging;naam;bestuur;wijk;las;knoppencursus\n"
                        + IntStream.range(0, SCHOLEN)
                                .mapToObj("77NZ%02d;School;;Noord;;2026-01-15\n"::formatted)
                                .collect(Collectors.joining()),
                false);
        coordinator.importeer(
                "ot-export",
                DOSSIERS
                        + IntStream.range(0, AANTAL)
                                .mapToObj(OvergangsdatumAfgebroken::lopend)
                                .collect(Collectors.joining())
                        + IntStream.range(0, 100)
                                .mapToObj("P-%1$04d;OT-POVO;;LOPEND;77NZ00;LL-7F3K2;8;;;;\n"::formatted)
                                .collect(Collectors.joining())
                        + IntStream.range(0, 100)
                                .mapToObj("A-%1$04d;OT-1LOKET;A&O;AFGEROND;77NZ00;LL-7F3K2;8;;;GEEN;\n"::formatted)
                                .collect(Collectors.joining()),
                false);
    }

    private static String lopend(int i) {
        String soort = List.of(
                        "STARTGESPREK;%s;GEEN;consulent1",
                        "ARRANGEMENT;%s;VERLENGING;", "A&O;%s;NIEUWE_ACTIE;consulent1", "TLV;%s;;")
                .get(i % 4);
        String midden = "LOPEND;77NZ%02d;%s;6;;".formatted(i % SCHOLEN, Pseudoniemen.van(i));
        return "N-%05d;OT-1LOKET;%s\n".formatted(i, soort.formatted(midden));
    }
}
