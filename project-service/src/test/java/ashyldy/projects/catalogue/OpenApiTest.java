package ashyldy.projects.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ashyldy.local.api.ApiLint;
import ashyldy.projects.StackResource;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static ashyldy.projects.catalogue.ProjectBuilder.id;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

/// What is served is what is described: each answer is held against its own schema, and says nothing beyond it.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class OpenApiTest {
    @Inject
    RegistryShelf shelf;

    @Inject
    ObjectMapper json;

    private JsonNode description;

    @BeforeEach
    void read() throws Exception {
        SampleRegistry.fill(shelf);
        description = json.readTree(given().get("/q/openapi?format=json").asString());
    }

    @Test
    void aLinterFindsNothing() {
        assertEquals(List.of(), ApiLint.findings(json.convertValue(description, Map.class)));
    }

    @Test
    void everyAnswerIsAsItsSchemaSays() throws Exception {
        Map<String, String> answers = Map.of(
                "/api/v1/projects", "/api/v1/projects",
                "/api/v1/projects/{id}", "/api/v1/projects/" + id(1),
                "/api/v1/projects/{id}/history", "/api/v1/projects/" + id(1) + "/history",
                "/api/v1/projects/{id}/why", "/api/v1/projects/" + id(2) + "/why",
                "/api/v1/promises", "/api/v1/promises",
                "/api/v1/promises/counted", "/api/v1/promises/counted",
                "/api/v1/promises/scorecards", "/api/v1/promises/scorecards",
                "/api/v1/changes", "/api/v1/changes",
                "/api/v1/places", "/api/v1/places",
                "/api/v1/stats", "/api/v1/stats");
        for (var each : answers.entrySet()) {
            JsonNode schema = description
                    .path("paths")
                    .path(each.getKey())
                    .at("/get/responses/200/content/application~1json/schema");
            JsonNode answer = json.readTree(given().get(each.getValue()).asString());
            assertEquals(List.of(), faults(schema, answer), each.getValue());
            assertEquals(Set.of(), undescribed(schema, answer), each.getValue());
        }
    }

    @Test
    void aProblemIsAsItsSchemaSaysToo() throws Exception {
        JsonNode problem =
                json.readTree(given().get("/api/v1/projects?knd=school").asString());
        JsonNode schema =
                description.at("/paths/~1api~1v1~1projects/get/responses/400/content/application~1problem+json/schema");
        assertEquals(List.of(), faults(schema, problem));
    }

    private List<String> faults(JsonNode schema, JsonNode answer) {
        ObjectNode whole = ((ObjectNode) schema.deepCopy());
        whole.set("components", description.path("components"));
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()))
                .getSchema(whole)
                .validate(answer)
                .stream()
                .map(fault -> fault.getInstanceLocation() + " " + fault.getMessage())
                .toList();
    }

    /// Fields that the schema does not have.
    private Set<String> undescribed(JsonNode schema, JsonNode answer) {
        Set<String> undescribed = new HashSet<>();
        List<JsonNode> variants = variants(schema);
        answer.fieldNames().forEachRemaining(field -> {
            List<JsonNode> described = variants.stream()
                    .map(variant -> variant.path("properties").path(field))
                    .filter(property -> !property.isMissingNode())
                    .toList();
            boolean open = variants.stream()
                    .anyMatch(variant -> variant.has("additionalProperties") || !variant.has("properties"));
            if (described.isEmpty() && !open) {
                undescribed.add(field);
            }
            described.forEach(property -> undescribed.addAll(undescribed(property, answer.path(field))));
        });
        if (answer.isArray()) {
            variants.stream()
                    .filter(variant -> variant.has("items"))
                    .forEach(variant ->
                            answer.forEach(item -> undescribed.addAll(undescribed(variant.path("items"), item))));
        }
        return undescribed;
    }

    private List<JsonNode> variants(JsonNode schema) {
        if (schema.has("$ref")) {
            return variants(description.at(schema.path("$ref").asText().substring(1)));
        }
        List<JsonNode> variants = new ArrayList<>(List.of(schema));
        for (String many : List.of("anyOf", "oneOf", "allOf")) {
            schema.path(many).forEach(each -> variants.addAll(variants(each)));
        }
        return variants.size() > 1 ? variants.subList(1, variants.size()) : variants;
    }
}
