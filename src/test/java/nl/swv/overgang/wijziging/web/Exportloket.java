package nl.swv.overgang.wijziging.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The coördinator with a newer export and the decisions about it, over the API. */
final class Exportloket {

    static final String KOP =
            "otdossiernummer;module;soort;status;school;leerling;groep;startdatum;einddatum;vervolg;consulent\n";

    private final ObjectMapper json = new ObjectMapper();
    private final MockMvc http;

    Exportloket(MockMvc http) {
        this.http = http;
    }

    /** @param vraag such as ?volledig=true */
    JsonNode lees(String vraag, String... regels) throws Exception {
        String csv = KOP + String.join("\n", regels);
        MockHttpServletResponse antwoord = http.perform(multipart("/api/import/ot-export" + vraag)
                        .file(new MockMultipartFile("bestand", csv.getBytes(StandardCharsets.UTF_8)))
                        .with(coordinator())
                        .header("X-OVERGANG-XSRF", "proef")
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(antwoord.getStatus()).isEqualTo(200);
        return json(antwoord);
    }

    /** The wijzigingen that wait for a decision. */
    List<JsonNode> open() throws Exception {
        return StreamSupport.stream(vraag("/api/wijzigingen?stand=OPEN").spliterator(), false)
                .toList();
    }

    JsonNode vraag(String adres) throws Exception {
        return json(http.perform(get(adres).with(coordinator())).andReturn().getResponse());
    }

    /** The status of the answer. */
    int besluit(JsonNode wijziging, boolean overnemen) throws Exception {
        return besluit(
                wijziging.path("id").asLong(),
                "{\"overnemen\":%s,\"reden\":\"zo zegt de school het\"}".formatted(overnemen),
                coordinator());
    }

    int besluit(long id, String inhoud, RequestPostProcessor wie) throws Exception {
        return stuur("/api/wijzigingen/" + id + "/besluit", inhoud, wie).getStatus();
    }

    MockHttpServletResponse stuur(String adres, String inhoud, RequestPostProcessor wie) throws Exception {
        return stuur(HttpMethod.POST, adres, inhoud, wie);
    }

    MockHttpServletResponse stuur(HttpMethod hoe, String adres, String inhoud, RequestPostProcessor wie)
            throws Exception {
        MockHttpServletRequestBuilder vraag =
                request(hoe, adres).contentType(MediaType.APPLICATION_JSON).content(inhoud);
        return http.perform(vraag.with(wie).header("X-OVERGANG-XSRF", "proef").with(csrf()))
                .andReturn()
                .getResponse();
    }

    JsonNode json(MockHttpServletResponse antwoord) throws Exception {
        return json.readTree(antwoord.getContentAsString(StandardCharsets.UTF_8));
    }

    static RequestPostProcessor coordinator() {
        return met("coordinator", "coordinatoren");
    }

    static RequestPostProcessor met(String wie, String groep) {
        return user(wie).authorities(new SimpleGrantedAuthority(groep));
    }
}
