package nl.swv.overgang.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.springframework.web.client.RestClient;

/** The road of /engine-rest: what Cockpit itself would ask. */
record Cockpitweg(RestClient client, List<String> scholen) {

    private static final int MEESTE = 2_000;

    JsonNode lees(String vraag) {
        return client.get().uri("/engine-rest" + vraag).retrieve().body(JsonNode.class);
    }

    /** All rows, as many in a page as the engine gives. */
    void alle(String vraag) {
        eerste(vraag, Integer.MAX_VALUE);
    }

    void eerste(String vraag, int aantal) {
        for (int vanaf = 0; vanaf < aantal; vanaf += MEESTE) {
            int rijen = lees(vraag + "&firstResult=" + vanaf + "&maxResults=" + MEESTE)
                    .size();
            if (rijen < MEESTE) {
                return;
            }
        }
    }
}
