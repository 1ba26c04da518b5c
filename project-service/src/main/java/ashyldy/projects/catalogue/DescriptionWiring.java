package ashyldy.projects.catalogue;

import java.util.Map;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// What holds for every answer of the registry's API, said in its description once for all: the headers, and the limit.
@OpenApiFilter(stages = RunStage.RUNTIME_STARTUP)
public class DescriptionWiring implements OASFilter {
    private static final String ANY_JSON = "#/components/schemas/JsonNode";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().values().stream()
                .map(item -> item.getGET())
                .filter(operation -> operation != null && operation.getResponses() != null)
                .forEach(DescriptionWiring::describe);
        if (api.getComponents() != null && api.getComponents().getSchemas() != null) {
            Map<String, Schema> schemas = api.getComponents().getSchemas();
            open(schemas.get("Fact"), "value", "the value as the events have it: an object, or the code of a stage");
            open(schemas.get("Said"), "value", "the value as the events have it, without its quote");
            open(schemas.get("Judgement"), "evidence", "what speaks for and against, with its weights");
            schemas.values().forEach(DescriptionWiring::openTheRest);
            api.getComponents().removeSchema("JsonNode");
            api.getComponents().removeSchema("JsonNodeType");
        }
    }

    /// What is any JSON, which the scanner takes for a list of itself.
    private static void open(Schema schema, String property, String description) {
        if (schema != null) {
            schema.addProperty(property, OASFactory.createSchema().description(description));
        }
    }

    private static void openTheRest(Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.getProperties().entrySet().stream()
                .filter(property -> ANY_JSON.equals(property.getValue().getRef()))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(name -> open(schema, name, "any JSON"));
    }

    private static void describe(Operation operation) {
        var responses = operation.getResponses();
        APIResponse whole = responses.getAPIResponse("200");
        if (whole != null) {
            whole.addHeader("ETag", header("of this state, for If-None-Match; compared weakly"));
            whole.addHeader("Cache-Control", header("no-cache: keep it, and ask whether it is still so"));
            whole.addHeader("Content-Language", header("kk, ru or en"));
        }
        APIResponse tooMany = OASFactory.createAPIResponse()
                .description("too many requests of this network within a minute")
                .content(problem());
        tooMany.addHeader("Retry-After", header("seconds"));
        responses.addAPIResponse("429", tooMany);
        APIResponse busy = responses.getAPIResponse("503");
        if (busy != null) {
            busy.addHeader("Retry-After", header("seconds"));
        }
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/HttpProblem")));
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
