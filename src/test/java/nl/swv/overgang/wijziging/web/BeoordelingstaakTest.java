package nl.swv.overgang.wijziging.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.swv.overgang.EveryFlow;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.otexport.Imports;
import nl.swv.overgang.otexport.Importsoort;
import nl.swv.overgang.platform.Weigering;
import nl.swv.overgang.wijziging.Wijzigingswacht;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** R15: the coördinator has one task exactly as long as wijzigingen wait, whatever else runs. */
@Proef
@EveryFlow(except = {"OvergangDossierProcess", "TopDossierOpenenProcess"})
class BeoordelingstaakTest {

    private static final String KOP =
            "otdossiernummer;module;soort;status;school;leerling;groep;startdatum;einddatum;vervolg;consulent\n";
    private static final String RIJ = "OT-%d;OT-1LOKET;A&O;LOPEND;12AB00;LL-AAAA2;4;2026-03-01;;%s;consulent1\n";

    @Autowired
    MockMvc http;

    @Autowired
    Reis reis;

    @Autowired
    Imports imports;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    @Autowired
    Wijzigingswacht wacht;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void begin() {
        reis.mensen();
    }

    @Test
    void eenTaakHoeveelWijzigingenErOokZijnTotHetLaatsteBesluit() throws Exception {
        lees(RIJ.formatted(1, "GEEN") + RIJ.formatted(2, "GEEN"), false);
        lees(RIJ.formatted(1, "GEEN") + RIJ.formatted(2, "GEEN"), false);
        assertThat(taken()).isEmpty();
        lees(RIJ.formatted(1, "NIEUWE_ACTIE") + RIJ.formatted(2, "NIEUWE_ACTIE"), false);
        lees(RIJ.formatted(3, "GEEN"), false);
        assertThat(taken()).singleElement().satisfies(taak -> {
            assertThat(taak.getName()).isEqualTo("Wijzigingen uit OT beoordelen");
            assertThat(taak.getDueDate()).isNotNull();
            assertThat(tasks.getIdentityLinksForTask(taak.getId()))
                    .extracting(link -> link.getGroupId())
                    .containsExactly("coordinatoren");
        });
        String taak = taken().get(0).getId();
        assertThatThrownBy(() -> tasks.complete(taak))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Over 2 wijzigingen is nog niet besloten");

        List<Long> open = open();
        besluit(open.get(0), true);
        assertThat(taken()).as("one is left").extracting(Task::getId).containsExactly(taak);
        besluit(open.get(1), false);
        assertThat(taken()).isEmpty();
        assertThat(history.createHistoricTaskInstanceQuery()
                        .taskId(taak)
                        .singleResult()
                        .getDeleteReason())
                .isEqualTo("completed");
    }

    @Test
    void eenLatereExportDieAllesInhaaltNeemtDeTaakWeg() {
        lees(RIJ.formatted(1, "GEEN") + RIJ.formatted(2, "GEEN"), false);
        lees(RIJ.formatted(1, "GEEN"), true);
        assertThat(taken()).as("one has gone").hasSize(1);
        lees(RIJ.formatted(1, "GEEN") + RIJ.formatted(2, "GEEN"), true);
        assertThat(taken()).as("and is back").isEmpty();
        lees(RIJ.formatted(1, "NIEUWE_ACTIE"), false);
        assertThat(taken()).hasSize(1);
        lees(RIJ.formatted(1, "GEEN"), false);
        assertThat(taken()).as("overtaken").isEmpty();
    }

    @Test
    void watTegelijkGebeurdeStemtDeWachtAf() {
        lees(RIJ.formatted(1, "GEEN"), false);
        lees(RIJ.formatted(1, "NIEUWE_ACTIE"), false);
        jdbc.sql("update wijziging set stand = 'VERVALLEN'").update();
        wacht.stemAf();
        assertThat(taken()).isEmpty();
        jdbc.sql("update wijziging set stand = 'OPEN'").update();
        wacht.stemAf();
        wacht.stemAf();
        assertThat(taken()).hasSize(1);
    }

    private List<Task> taken() {
        return tasks.createTaskQuery()
                .taskDefinitionKey("Task_WijzigingenBeoordelen")
                .list();
    }

    private List<Long> open() throws Exception {
        JsonNode alle = new ObjectMapper()
                .readTree(http.perform(get("/api/wijzigingen?stand=OPEN").with(coordinator()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8));
        return alle.findValuesAsText("id").stream().map(Long::valueOf).toList();
    }

    private void besluit(long id, boolean overnemen) throws Exception {
        http.perform(post("/api/wijzigingen/%d/besluit".formatted(id))
                        .with(coordinator())
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"overnemen\":%s,\"reden\":\"zo zegt de school het\"}".formatted(overnemen)))
                .andExpect(status().is2xxSuccessful());
    }

    private void lees(String csv, boolean volledig) {
        imports.lees(
                Importsoort.OT_EXPORT,
                new ByteArrayResource((KOP + csv).getBytes(StandardCharsets.UTF_8)),
                false,
                volledig,
                stand -> {});
    }

    private static RequestPostProcessor coordinator() {
        return user("coordinator").authorities(new SimpleGrantedAuthority("coordinatoren"));
    }
}
