package ashyldy.edge.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// What every API description says, whatever its service: who answers for it and on which terms, what each operation is
/// called, that it may answer with a problem, and nothing that nobody refers to.
@OpenApiFilter(stages = RunStage.RUNTIME_STARTUP)
public class DescriptionFilter implements OASFilter {
    private static final String PROBLEM = "HttpProblem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var info = api.getInfo();
        if (info.getDescription() == null) {
            info.setDescription(info.getTitle());
        }
        info.setContact(OASFactory.createContact().name("Ashyldy").url("https://ashyldy.kz"));
        info.setLicense(
                OASFactory.createLicense().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0"));
        if (api.getServers() == null || api.getServers().isEmpty()) {
            api.addServer(OASFactory.createServer().url("/").description("this server"));
        }
        describe(api);
        if (api.getComponents() != null && api.getComponents().getSchemas() != null) {
            api.getComponents().removeSchema("HttpValidationProblem");
            api.getComponents().removeSchema("Violation");
            if (api.getComponents().getSchemas().containsKey("PublishedAt")) {
                api.getComponents().addSchema("PublishedAt", published());
            }
        }
    }

    /// What may be absent is the schema that is referred to or null: both at once would be neither.
    @Override
    public Schema filterSchema(Schema schema) {
        boolean maybeNull = schema.getType() != null && schema.getType().contains(SchemaType.NULL);
        return schema.getRef() == null || !maybeNull
                ? schema
                : OASFactory.createSchema()
                        .addAnyOf(OASFactory.createSchema().ref(schema.getRef()))
                        .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }

    /// It is written as its text, which the scanner does not see.
    private static Schema published() {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .description("a day, or a date-time with offset")
                .addExample("2025-12-13");
    }

    private static void describe(OpenAPI api) {
        var tags = new TreeSet<String>();
        boolean knowsProblems = api.getComponents() != null
                && api.getComponents().getSchemas() != null
                && api.getComponents().getSchemas().containsKey(PROBLEM);
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    describe(path, method, operation, knowsProblems);
                    tags.addAll(operation.getTags() == null ? List.of() : operation.getTags());
                }));
        if (api.getTags() != null) {
            api.getTags().forEach(tag -> tags.remove(tag.getName()));
        }
        tags.forEach(tag -> api.addTag(OASFactory.createTag().name(tag).description(tag)));
    }

    private static void describe(String path, PathItem.HttpMethod method, Operation operation, boolean problems) {
        if (operation.getDescription() == null && operation.getSummary() != null) {
            operation.setDescription(operation.getSummary() + ".");
        }
        if (operation.getOperationId() == null) {
            operation.setOperationId(named(path, method));
        }
        var responses = operation.getResponses();
        if (responses == null) {
            responses = OASFactory.createAPIResponses();
            operation.setResponses(responses);
        }
        if (responses.getAPIResponses().keySet().stream().noneMatch(code -> code.startsWith("2"))) {
            responses.addAPIResponse("200", OASFactory.createAPIResponse().description("what was asked for"));
        }
        responses.getAPIResponses().values().stream()
                .filter(response -> response.getDescription() == null)
                .forEach(response -> response.setDescription("what was asked for"));
        for (Map.Entry<String, APIResponse> each : responses.getAPIResponses().entrySet()) {
            if (problems && each.getKey().startsWith("4")) {
                each.getValue()
                        .setContent(
                                each.getValue().getContent() == null
                                        ? problem()
                                        : each.getValue().getContent());
            }
        }
        if (problems && responses.getDefaultValue() == null) {
            responses.addAPIResponse(
                    "default",
                    OASFactory.createAPIResponse()
                            .description("a problem: what was wrong, where, and what would do")
                            .content(problem()));
        }
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM)));
    }

    /// `getProjectsIdHistory` of `GET /api/v1/projects/{id}/history`.
    private static String named(String path, PathItem.HttpMethod method) {
        var name = new StringBuilder(method.name().toLowerCase(Locale.ROOT));
        for (String part : path.replaceFirst("^/api/v1", "").split("[^A-Za-z0-9]+")) {
            if (!part.isEmpty()) {
                name.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
            }
        }
        return name.toString();
    }
}
