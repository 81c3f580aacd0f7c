package nl.swv.overgang.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.platform.Weigering;

/** A refusal on the engine's own REST roads looks as it does on ours; "message" is where Camunda's webapps look. */
class WeigeringMapper implements ExceptionMapper<Weigering> {

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public Response toResponse(Weigering weigering) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:overgang:weigering");
        problem.put("title", "Dit mag niet volgens de regels");
        problem.put("status", 400);
        problem.put("detail", weigering.zin());
        problem.put("message", weigering.zin());
        problem.put("fouten", weigering instanceof Ongeldig ongeldig ? ongeldig.bezwaren() : List.of());
        return Response.status(Response.Status.BAD_REQUEST)
                .type("application/problem+json")
                .entity(text(problem))
                .build();
    }

    private String text(Map<String, Object> problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
