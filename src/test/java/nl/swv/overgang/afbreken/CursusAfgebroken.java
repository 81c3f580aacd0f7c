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
import nl.swv.overgang.uitlevering.Bezoek;
import org.springframework.http.HttpMethod;

/** R01, B1: the course of a school with 150 waiting dossiers, and an application that is killed on the way, twice. */
final class CursusAfgebroken {

    private static final int AANTAL = 150;
    private static final String SCHOOL = "77WA00";
    private static final String WACHTEN = "Task_KnoppencursusAfwachten";

    /** So many dossiers in one job of the batch, see application.yaml. */
    private static final int PORTIE = 50;

    /** Held by this test: what asks for it stands still. */
    private static final String OBSTAKEL = "select pg_advisory_xact_lock(1)";

    private final Afbreekproef proef;
    private final Stand stand;
    private final Bezoek coordinator;
    private final Bezoek consulent;

    CursusAfgebroken(Afbreekproef proef) {
        this.proef = proef;
        this.stand = proef.stand;
        this.coordinator = proef.als("coordinator");
        this.consulent = proef.als("consulent1");
    }

    void verloop() throws SQLException {
        laatWachten();
        int andere = stand.dossiers("OVER_NAAR_TOP");

        laatEenPortieDoor();
        proef.breekAfTijdens(OBSTAKEL, this::registreerCursus, "a part has gone on", () -> wachtend() < AANTAL);
        assertThat(wachtend()).as("waiting, after the first kill").isBetween(1, AANTAL - 1);

        proef.breekAfTijdens(
                "select 1 from dossier where ot_dossiernummer = '%s' for update".formatted(nogWachtend()),
                proef.toepassing::start,
                "a part is in TOP Dossier",
                () -> geopend() > AANTAL / 3);
        assertThat(geopend()).as("opened, after the second kill").isBetween(1, AANTAL - 1);

        proef.toepassing.start();
        wacht("all are over", () -> stand.dossiers("OVER_NAAR_TOP") == andere + AANTAL);
        proef.wachtTotAllesGedaanIs();
        isAllesEenKeerGebeurd();
        stand.voerUit("drop function staat_stil cascade");
    }

    /** In whatever order the jobs of the batch are done: from the second one on, none ends while the lock is held. */
    private void laatEenPortieDoor() {
        stand.voerUit(
                """
                create function staat_stil() returns trigger language plpgsql as $$
                begin
                    if (select count(*) from act_ru_task where task_def_key_ = '%s') <= %d then
                        perform pg_advisory_xact_lock(1);
                    end if;
                    return old;
                end $$"""
                        .formatted(WACHTEN, AANTAL - PORTIE));
        stand.voerUit(
                "create trigger staat_stil before delete on act_ru_task for each row execute function staat_stil()");
    }

    private String nogWachtend() {
        return stand.lijst(
                        """
                        select max(p.business_key_) from act_ru_task t
                        join act_hi_procinst p on p.proc_inst_id_ = t.proc_inst_id_ where t.task_def_key_ = ?""",
                        WACHTEN)
                .get(0);
    }

    private void isAllesEenKeerGebeurd() {
        assertThat(wachtend()).isZero();
        stand.isInPorties(AANTAL, 3);
        stand.isZonderIncidenten();
        stand.isGepasseerd("SubProcess_TopGereedAfwachten", AANTAL);
        stand.isGepasseerd("BoundaryEvent_SchoolTopGereed", AANTAL);
        assertThat(geopend()).isEqualTo(AANTAL);
        assertThat(stand.aantal("(select distinct ot_dossiernummer from simulator_dossier where school = ?) s", SCHOOL))
                .isEqualTo(AANTAL);
        assertThat(stand.aantal(
                        "simulator_dossier s join dossier d on d.top_dossiernummer = s.nummer and d.ot_dossiernummer = s.ot_dossiernummer where d.school = ?",
                        SCHOOL))
                .isEqualTo(AANTAL);
        stand.isGebeurd("TOP_DOSSIER_GEOPEND", AANTAL);
        stand.isGebeurd("BIJLAGEN_TOEGEVOEGD", AANTAL);
    }

    private void registreerCursus() {
        coordinator.stuur(
                HttpMethod.PUT,
                "/api/scholen/" + SCHOOL + "/knoppencursus",
                Map.of("gevolgdOp", "2026-01-15", "deelnemers", 4));
    }

    private int wachtend() {
        return stand.openTaken(WACHTEN);
    }

    private int geopend() {
        return stand.aantal("simulator_dossier where school = ?", SCHOOL);
    }

    /** The overgang runs, and the consulent has prepared every dossier of a school without the course. */
    private void laatWachten() {
        coordinator.stuur(
                HttpMethod.PUT,
                "/api/overgang/overgangsdatum",
                Map.of("overgangsdatum", LocalDate.now().plusMonths(3).toString(), "reden", "proef"));
        coordinator.importeer(
                "scholen", "vestiging;naam;bestuur;wijk;las;knoppencursus\n" + SCHOOL + ";De Wacht;;Noord;;\n", false);
        coordinator.importeer(
                "ot-export",
                DOSSIERS
                        + IntStream.range(0, AANTAL)
                                .mapToObj(i ->
                                        "W-%04d;OT-1LOKET;STARTGESPREK;LOPEND;77WA00;%s;5;;;NIEUWE_ACTIE;consulent1\n"
                                                .formatted(i, Pseudoniemen.van(i)))
                                .collect(Collectors.joining()),
                false);
        wacht("the consulent has every task", () -> taken().size() == AANTAL);
        taken().parallelStream().forEach(this::bereidVoor);
        wacht("all wait", () -> wachtend() == AANTAL);
    }

    private List<String> taken() {
        return stand.lijst(
                """
                select p.business_key_ || ' ' || t.id_ from act_ru_task t
                join act_hi_procinst p on p.proc_inst_id_ = t.proc_inst_id_
                where t.task_def_key_ = 'Task_NieuweActieVoorbereiden' and p.business_key_ like 'W-%'""");
    }

    private void bereidVoor(String nummerEnTaak) {
        String[] delen = nummerEnTaak.split(" ");
        consulent.stuur(
                HttpMethod.PUT,
                "/api/dossiers/" + delen[0] + "/nieuwe-actie",
                Map.of("actie", "A_EN_O", "lichteOvergeslagen", false, "bijlagen", List.of("VERSLAG_STARTGESPREK")));
        consulent.stuur(HttpMethod.POST, "/engine-rest/task/" + delen[1] + "/complete", Map.of());
    }
}
