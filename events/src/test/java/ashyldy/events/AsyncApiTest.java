package ashyldy.events;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The AsyncAPI document names what there is, and nothing else.
class AsyncApiTest {
    private static final JsonNode DOCUMENT = document();

    @Test
    void followsAsyncApiThree() {
        assertEquals("3.0.0", DOCUMENT.path("asyncapi").textValue());
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsAMessageWithItsSchemaAndItsExample(EventType type) {
        var message = message(type);
        assertEquals(
                "./schema/" + Schemas.BY_DATA.get(type.data()),
                message.at("/payload/schema/$ref").textValue());
        assertEquals(
                "./examples/" + type.code() + ".json",
                message.at("/examples/0/payload/$ref").textValue());
        assertEquals(
                type.code(),
                message.at("/headers/allOf/1/properties/ce_type/const").textValue());
    }

    @Test
    void everyMessageIsAType() {
        var named = DOCUMENT.at("/components/messages")
                .valueStream()
                .map(message -> message.path("name").asText())
                .collect(toCollection(TreeSet::new));
        var types = Stream.of(EventType.values()).map(EventType::code).collect(toCollection(TreeSet::new));
        types.add("deadLetter");
        assertEquals(types, named);
    }

    @Test
    void theTopicsAreTheTwoAndTheirDeadLetters() {
        var topics = DOCUMENT.path("channels")
                .valueStream()
                .map(channel -> channel.at("/bindings/kafka/topic").asText())
                .collect(toCollection(TreeSet::new));
        assertEquals(
                Set.of(
                        "ashyldy.articles.v1",
                        "ashyldy.articles.v1.dead",
                        "ashyldy.projects.v1",
                        "ashyldy.projects.v1.dead"),
                topics);
    }

    @Test
    void everyTypeTravelsOnTheTopicOfItsData() {
        for (var type : EventType.values()) {
            var channel =
                    Set.of(ArticleRead.class, ArticleWithdrawn.class).contains(type.data()) ? "articles" : "projects";
            var travels = DOCUMENT.path("channels")
                    .path(channel)
                    .path("messages")
                    .valueStream()
                    .map(message ->
                            at(message.path("$ref").asText()).path("name").asText());
            assertTrue(travels.anyMatch(type.code()::equals), type::code);
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var references = DOCUMENT.findValuesAsText("$ref");
        assertFalse(references.isEmpty());
        for (var reference : references) {
            var found = reference.startsWith("#/")
                    ? !at(reference).isMissingNode()
                    : Files.isRegularFile(Published.FOLDER.resolve(reference));
            assertTrue(found, reference);
        }
    }

    private static JsonNode message(EventType type) {
        return DOCUMENT.at("/components/messages")
                .valueStream()
                .filter(message -> type.code().equals(message.path("name").asText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no message " + type.code()));
    }

    private static JsonNode at(String reference) {
        return DOCUMENT.at(reference.substring(1));
    }

    private static JsonNode document() {
        try {
            return new YAMLMapper().readTree(Published.text("asyncapi.yaml"));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
