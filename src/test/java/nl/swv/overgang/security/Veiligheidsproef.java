package nl.swv.overgang.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.platform.engine.TaskRule;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The whole application on a real port, with a few accounts and a process of two tasks: one context for these tests. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "overgang.swv-naam=SWV <Proef> & Co",
            "overgang.top-dossier.token=geheim-token",
            "overgang.sessie.groepen-verversen=PT0S",
            "overgang.beheerder.id=eerste",
            "overgang.beheerder.wachtwoord=begin-geheim"
        })
@ActiveProfiles("test")
@Import(Veiligheidsproef.Regels.class)
@Tag("application")
abstract class Veiligheidsproef {

    @Autowired
    Groepen groepen;

    @Autowired
    IdentityService identity;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @LocalServerPort
    int port;

    @BeforeEach
    void accountsAndProcess() {
        groepen.groep("school-12AB00", "De Linde");
        account("ib-12AB00", "school-12AB00");
        account("ib-34CD00", "school-34CD00");
        account("consulent1", "consulenten");
        account("coordinator", "coordinatoren");
        account("beheerder", "camunda-admin");
        if (repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("ProefProcess")
                        .count()
                == 0) {
            repository
                    .createDeployment()
                    .addClasspathResource("security/proef.bpmn")
                    .deploy();
            runtime.startProcessInstanceByKey("ProefProcess", "OT-1");
        }
    }

    private void account(String id, String groep) {
        groepen.account(id, "Proef", id, "demo", Set.of(groep));
    }

    Bezoeker anoniem() {
        return new Bezoeker(port);
    }

    Bezoeker machine(String gebruiker) {
        return new Bezoeker(port).basic(gebruiker, "demo");
    }

    Bezoeker sessie(String gebruiker) {
        return new Bezoeker(port).aangemeld(gebruiker, "demo");
    }

    String taak(String key) {
        return tasks.createTaskQuery()
                .taskDefinitionKey(key)
                .listPage(0, 1)
                .get(0)
                .getId();
    }

    @TestConfiguration
    static class Regels {

        @Bean
        TaskRule proefRegel() {
            return new TaskRule() {
                @Override
                public Set<String> taskDefinitionKeys() {
                    return Set.copyOf(List.of("Task_ProefA", "Task_ProefB"));
                }

                @Override
                public Map<String, Object> complete(String businessKey, String taskDefinitionKey) {
                    return Map.of();
                }
            };
        }
    }
}
