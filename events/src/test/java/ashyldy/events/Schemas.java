package ashyldy.events;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.resource.SchemaLoader;

/// The JSON Schemas, each identifier resolved from the class path and none from the network.
final class Schemas {
    static final String ADDRESS = "https://ashyldy.kz/schema/";

    static final Map<Class<?>, String> BY_DATA = Map.of(
            ArticleRead.class, "article.read.v1.json",
            ArticleWithdrawn.class, "article.withdrawn.v1.json",
            ProjectChanged.class, "project.changed.v1.json",
            ProjectsMerged.class, "project.merged.v1.json",
            ProjectSplit.class, "project.split.v1.json",
            PromiseChanged.class, "promise.v1.json",
            PromiseCounted.class, "promise.counted.v1.json",
            Judged.class, "judgement.v1.json");

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaLoader(classPathOnly())
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    private Schemas() {}

    static Schema of(EventType type) {
        return REGISTRY.getSchema(SchemaLocation.of(ADDRESS + BY_DATA.get(type.data())));
    }

    /// Why the schema refuses the data; empty where it accepts them.
    static List<String> refusals(EventType type, JsonNode data) {
        return of(type).validate(data).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    static boolean accepts(EventType type, JsonNode data) {
        return refusals(type, data).isEmpty();
    }

    private static Consumer<SchemaLoader.Builder> classPathOnly() {
        return loader -> loader.schemaIdResolvers(ids -> ids.mapPrefix(ADDRESS, "classpath:schema/"));
    }
}
