package nl.swv.overgang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.swv.overgang.audit.Auditcontrole.Gebrek;
import nl.swv.overgang.audit.Auditcontrole.Verslag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who has the database and not the key changes no line of the audit unseen, takes none out and puts none in. */
class AuditcontroleTest {

    private static final Instant OP = Instant.parse("2026-11-26T10:00:00.123456Z");

    private record Rij(Auditregel regel, String zegel) {}

    private final Zegel zegel = new Zegel("sleutel");
    private final List<Rij> rijen = new ArrayList<>();

    @Test
    void watGeschrevenIsIsHeel() {
        keten(1, 3);
        keten(2, 2);

        assertThat(controleer()).isEqualTo(new Verslag(6, 2, true, List.of()));
    }

    @Test
    void nietsIsOokHeel() {
        assertThat(controleer()).isEqualTo(new Verslag(0, 0, true, List.of()));
    }

    @Test
    void elkVeldTelt() {
        keten(1, 3);
        List<Auditregel> anders = List.of(
                regel(1, 2, OP.plusNanos(1000), Auditsoort.INZAGE, "ib", "OT-2", "GET /x", "::1", 200),
                regel(1, 2, OP, Auditsoort.LIJST, "ib", "OT-2", "GET /x", "::1", 200),
                regel(1, 2, OP, Auditsoort.INZAGE, "bi", "OT-2", "GET /x", "::1", 200),
                regel(1, 2, OP, Auditsoort.INZAGE, null, "OT-2", "GET /x", "::1", 200),
                regel(1, 2, OP, Auditsoort.INZAGE, "ib", "OT-3", "GET /x", "::1", 200),
                regel(1, 2, OP, Auditsoort.INZAGE, "ib", null, "GET /x", "::1", 200),
                regel(1, 2, OP, Auditsoort.INZAGE, "ib", "OT-2", "GET /y", "::1", 200),
                regel(1, 2, OP, Auditsoort.INZAGE, "ib", "OT-2", "GET /x", "::2", 200),
                regel(1, 2, OP, Auditsoort.INZAGE, "ib", "OT-2", "GET /x", "::1", 404));

        for (Auditregel gewijzigd : anders) {
            Rij was = rijen.set(1, new Rij(gewijzigd, rijen.get(1).zegel()));
            assertThat(controleer().gebreken())
                    .as("%s", gewijzigd)
                    .containsExactly(new Gebrek("1:2", "Deze regel of de regel ervoor is gewijzigd."));
            rijen.set(1, was);
        }
        assertThat(controleer().heel()).isTrue();
    }

    @Test
    void eenVeldSchuiftNietInHetVolgende() {
        assertThat(zegel.van(regel(1, 1, OP, Auditsoort.INZAGE, "a", "bc", "", null, 200), ""))
                .isNotEqualTo(zegel.van(regel(1, 1, OP, Auditsoort.INZAGE, "ab", "c", "", null, 200), ""));
    }

    /** Sealed anew without the key. */
    @Test
    void eenAnderZegelWordtGevonden() {
        keten(1, 3);
        Auditregel gewijzigd = regel(1, 2, OP, Auditsoort.INZAGE, "ander", "OT-2", "GET /x", "::1", 200);
        rijen.set(
                1,
                new Rij(
                        gewijzigd,
                        new Zegel("geraden").van(gewijzigd, rijen.get(0).zegel())));

        assertThat(controleer().gebreken()).extracting(Gebrek::plaats).containsExactly("1:2", "1:3");
    }

    @Test
    void eenRegelDieErUitIsLaatEenGat() {
        keten(1, 3);
        rijen.remove(1);

        assertThat(controleer().gebreken()).containsExactly(new Gebrek("1:3", "Hiervoor ontbreken regels."));
    }

    @Test
    void eenRegelDieErTweeKeerStaatWordtGevonden() {
        keten(1, 3);
        rijen.add(2, rijen.get(1));

        assertThat(controleer().gebreken()).extracting(Gebrek::plaats).containsExactly("1:2");
    }

    @Test
    void hetBeginIsErUit() {
        keten(1, 3);
        rijen.remove(0);

        assertThat(controleer().gebreken())
                .containsExactly(new Gebrek(
                        "1:2", "Hiervoor ontbreken regels, en geen regel zegt dat hun termijn voorbij was."));
    }

    /** The next chain says where the one before it ended. */
    @Test
    void hetEindeIsErAf() {
        keten(1, 3);
        keten(2, 2);
        rijen.remove(2);

        assertThat(controleer().gebreken()).containsExactly(new Gebrek("1:3", "Deze regel stond er, en is weg."));
    }

    @Test
    void eenHeleKetenIsErUit() {
        keten(1, 2);
        keten(2, 2);
        keten(3, 1);
        rijen.removeIf(rij -> rij.regel().keten() == 2);

        assertThat(controleer().gebreken()).containsExactly(new Gebrek("2:3", "Deze regel stond er, en is weg."));
    }

    @Test
    void eenVervangenKetenWordtGevonden() {
        keten(1, 2);
        keten(2, 1);
        Auditregel ander = regel(1, 2, OP, Auditsoort.INZAGE, "ander", "OT-2", "GET /x", "::1", 200);
        rijen.set(1, new Rij(ander, zegel.van(ander, rijen.get(0).zegel())));

        assertThat(controleer().gebreken())
                .containsExactly(new Gebrek("1:2", "Deze regel is een andere dan die er stond."));
    }

    /** What was kept for its term is gone, and a line that is sealed says so. */
    @Test
    void watOpgeruimdIsHoeftErNietTeZijn() {
        keten(1, 3);
        keten(2, 3);
        Rij eerste = rijen.get(4);
        wijs(2, 5, Auditsoort.OPGERUIMD, eerste);
        rijen.subList(0, 4).clear();

        assertThat(controleer()).isEqualTo(new Verslag(4, 1, true, List.of()));

        rijen.remove(0);

        assertThat(controleer().gebreken()).extracting(Gebrek::plaats).containsExactly("2:3");
    }

    /** As nummers, not as tekst: 1:9 lies before 1:10. */
    @Test
    void deOrdeIsDieVanGetallen() {
        keten(1, 11);
        keten(2, 1);
        wijs(2, 3, Auditsoort.OPGERUIMD, rijen.get(8));
        rijen.subList(0, 8).clear();

        assertThat(controleer().heel()).isTrue();
    }

    @Test
    void zonderSleutelGeenZegel() {
        assertThatThrownBy(() -> new Zegel(" ")).hasMessageContaining("overgang.audit.sleutel");
    }

    /** A chain of lines, after a line that points at the end of the one before it. */
    private void keten(int keten, int aantal) {
        int begin = 1;
        if (!rijen.isEmpty()) {
            wijs(keten, begin++, Auditsoort.ANKER, rijen.get(rijen.size() - 1));
        }
        for (int nummer = begin; nummer < begin + aantal; nummer++) {
            zet(regel(keten, nummer, OP, Auditsoort.INZAGE, "ib", "OT-" + nummer, "GET /x", "::1", 200));
        }
    }

    private void wijs(int keten, int nummer, Auditsoort soort, Rij naar) {
        zet(regel(
                keten,
                nummer,
                OP,
                soort,
                null,
                Auditregel.plaats(naar.regel().keten(), naar.regel().nummer()),
                naar.zegel(),
                null,
                0));
    }

    private void zet(Auditregel regel) {
        String vorige =
                regel.nummer() == 1 ? Zegel.BEGIN : rijen.get(rijen.size() - 1).zegel();
        rijen.add(new Rij(regel, zegel.van(regel, vorige)));
    }

    private static Auditregel regel(
            int keten,
            long nummer,
            Instant op,
            Auditsoort soort,
            @Nullable String wie,
            @Nullable String onderwerp,
            String weg,
            @Nullable String vanaf,
            int uitkomst) {
        return new Auditregel(keten, nummer, op, soort, wie, onderwerp, weg, vanaf, uitkomst);
    }

    private Verslag controleer() {
        Map<String, String> wijzers = new LinkedHashMap<>();
        Consumer<Rij> wijzer = rij ->
                wijzers.put(String.valueOf(rij.regel().onderwerp()), rij.regel().weg());
        rijen.stream().filter(rij -> rij.regel().uitkomst() == 0).forEach(wijzer);
        Auditcontrole controle = new Auditcontrole(zegel, wijzers);
        rijen.forEach(rij -> controle.lees(rij.regel(), rij.zegel()));
        return controle.verslag();
    }
}
