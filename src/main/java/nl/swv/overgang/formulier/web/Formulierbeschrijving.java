package nl.swv.overgang.formulier.web;

import io.swagger.v3.core.util.AnnotationsUtils;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import java.util.Objects;
import nl.swv.overgang.formulier.Soort;
import nl.swv.overgang.formulier.Soorten;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Tells of one handler for all forms as what it is for who calls it: an address with a body of its own for each. */
public final class Formulierbeschrijving implements OpenApiCustomizer {

    private static final String JSON = "application/json";
    private static final String ONDERDEEL = "onderdeel";

    private final String adres;
    private final Soorten<?> soorten;
    private final @Nullable Class<?> beeld;

    /**
     * @param adres of the handler, ending in /{onderdeel}
     * @param beeld the answer in which each onderdeel stands by its name; empty when there is none
     */
    public Formulierbeschrijving(String adres, Soorten<?> soorten, @Nullable Class<?> beeld) {
        this.adres = adres;
        this.soorten = soorten;
        this.beeld = beeld;
    }

    @Override
    public void customise(OpenAPI api) {
        PathItem alle = api.getPaths().remove(adres);
        if (alle == null) {
            return;
        }
        Schema<?> kept = beeld == null ? null : kept(beeld, api);
        for (Soort<?> soort : soorten.alle()) {
            if (!soort.taken().isEmpty()) {
                String eigen = adres.replace("{" + ONDERDEEL + "}", soort.pad());
                api.path(eigen, new PathItem().put(van(alle.getPut(), soort, api)));
            }
            if (kept != null) {
                kept.addProperty(soort.naam(), schema(soort.type(), api));
            }
        }
    }

    private Operation van(Operation alle, Soort<?> soort, OpenAPI api) {
        List<Parameter> parameters = alle.getParameters().stream()
                .filter(parameter -> !ONDERDEEL.equals(parameter.getName()))
                .toList();
        return new Operation()
                .tags(alle.getTags())
                .operationId(soort.naam())
                .parameters(parameters)
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content().addMediaType(JSON, new MediaType().schema(schema(soort.type(), api)))))
                .responses(alle.getResponses())
                .security(alle.getSecurity());
    }

    /** A reference to the schema of this type, which is among the components from here on. */
    private static Schema<?> schema(Class<?> type, OpenAPI api) {
        return Objects.requireNonNull(AnnotationsUtils.resolveSchemaFromType(type, api.getComponents(), null, true));
    }

    /** The schema itself; how schemas are named is a setting. */
    private static Schema<?> kept(Class<?> type, OpenAPI api) {
        String name = schema(type, api).get$ref().replace(Components.COMPONENTS_SCHEMAS_REF, "");
        return Objects.requireNonNull(api.getComponents().getSchemas().get(name));
    }
}
