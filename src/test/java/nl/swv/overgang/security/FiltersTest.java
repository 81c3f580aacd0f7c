package nl.swv.overgang.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

class FiltersTest extends Veiligheidsproef {

    @Autowired
    FilterService filters;

    @Autowired
    @Qualifier("inrichting")
    SmartInitializingSingleton inrichting;

    @Test
    void iedereenHeeftVierFiltersEnZietAlleenZijnEigenTaken() {
        Bezoeker ib = machine("ib-12AB00");

        assertThat(names(ib))
                .containsExactlyInAnyOrder(
                        "Mijn taken", "Taken van mijn team of school", "Te laat", "Wacht op knoppencursus");
        assertThat(tasksIn(ib, "Taken van mijn team of school")).containsOnly("Taak van school A");
        assertThat(tasksIn(ib, "Mijn taken")).isEmpty();
        assertThat(tasksIn(machine("ib-34CD00"), "Taken van mijn team of school"))
                .containsOnly("Taak van school B");
    }

    @Test
    void deCoordinatorHeeftEenEigenFilter() {
        Bezoeker coordinator = machine("coordinator");

        assertThat(names(coordinator)).contains("Taken van de coördinator");
        assertThat(tasksIn(coordinator, "Taken van de coördinator")).isEmpty();
        assertThat(tasksIn(coordinator, "Taken van mijn team of school")).isNotEmpty();
    }

    @Test
    void deBeheerderZietNietDeFiltersVanAnderen() {
        machine("ib-12AB00").get("/engine-rest/filter");

        assertThat(names(machine("beheerder"))).containsOnlyOnce("Mijn taken").hasSize(5);
    }

    @Test
    void wieZichTegelijkVoorHetEerstAanmeldtKrijgtEenFilter() throws InterruptedException {
        ExecutorService tegelijk = Executors.newFixedThreadPool(8);
        try {
            for (int i = 0; i < 10; i++) {
                String id = "ib-99ZZ0" + i;
                groepen.account(id, "Proef", id, "demo", Set.of("school-12AB00"));
                Callable<List<String>> kijken = () -> names(machine(id));

                assertThat(tegelijk.invokeAll(Collections.nCopies(8, kijken)))
                        .allSatisfy(gezien -> assertThat(gezien.get()).containsOnlyOnce("Mijn taken"));
            }
        } finally {
            tegelijk.shutdownNow();
        }
    }

    @Test
    void niemandVerandertEenFilterVanAllen() {
        String id =
                filters.createFilterQuery().filterName("Te laat").singleResult().getId();

        assertThat(machine("consulent1")
                        .send("DELETE", "/engine-rest/filter/" + id, "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void teLaatSchuiftMeeMetDeDag() {
        var late = filters.createFilterQuery().filterName("Te laat").singleResult();
        late.setQuery(tasks.createTaskQuery().dueBefore(Date.from(Instant.EPOCH)));
        filters.saveFilter(late);
        assertThat(tasksIn(machine("ib-12AB00"), "Te laat")).isEmpty();

        inrichting.afterSingletonsInstantiated();

        assertThat(tasksIn(machine("ib-12AB00"), "Te laat")).containsOnly("Taak van school A");
    }

    @Test
    void r19_eenDossierIsTeVindenHoeZijnNummerOokIsGetypt() {
        Bezoeker ib = machine("ib-12AB00");
        String filter = filters.createFilterQuery()
                .filterName("Taken van mijn team of school")
                .singleResult()
                .getId();
        for (String vraag : List.of(
                "{\"processInstanceBusinessKey\":\" ot-1 \"}",
                "{\"processInstanceBusinessKeyLike\":\"%t-1\"}",
                "{\"orQueries\":[{\"processInstanceBusinessKey\":\"ot-1\",\"assignee\":\"niemand\"}]}",
                "{\"orQueries\":[{\"processInstanceBusinessKeyLike\":\"ot%\",\"assignee\":\"niemand\"}]}")) {
            assertThat(JsonPath.<List<String>>read(
                            ib.post("/engine-rest/filter/" + filter + "/list", vraag)
                                    .body(),
                            "$[*].name"))
                    .as(vraag)
                    .containsExactly("Taak van school A");
        }
        assertThat(ib.post("/engine-rest/filter/" + filter + "/count", "{\"processInstanceBusinessKey\":\"ot-2\"}")
                        .body())
                .isEqualTo("{\"count\":0}");
    }

    private static List<String> names(Bezoeker who) {
        return JsonPath.read(who.get("/engine-rest/filter").body(), "$[*].name");
    }

    private static List<String> tasksIn(Bezoeker who, String filter) {
        String id = JsonPath.<List<String>>read(
                        who.get("/engine-rest/filter").body(), "$[?(@.name == '%s')].id".formatted(filter))
                .get(0);
        return JsonPath.read(who.get("/engine-rest/filter/" + id + "/list").body(), "$[*].name");
    }
}
