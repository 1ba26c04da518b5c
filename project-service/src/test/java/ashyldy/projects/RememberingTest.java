package ashyldy.projects;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import ashyldy.edge.outbox.OutgoingEvent;
import ashyldy.projects.intake.SightingReader;
import ashyldy.projects.judgement.Judgements;
import ashyldy.projects.promise.CountedPromises;
import ashyldy.projects.registry.NewIds;
import ashyldy.projects.registry.Projects;
import ashyldy.projects.registry.ReaderAlerts;
import ashyldy.projects.registry.RegionLocks;
import ashyldy.projects.registry.Sightings;
import ashyldy.projects.registry.Sittings;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The registry knows what it knew, and whoever follows its changes knows what it knows, merges, splits and revisions
/// included.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class RememberingTest {
    private static final int ARTICLES = 40;

    @Inject
    SightingReader reader;

    @Inject
    Sightings sightings;

    @Inject
    Projects projects;

    @Inject
    CountedPromises totals;

    @Inject
    Judgements judgements;

    @Inject
    RegionLocks locks;

    @Inject
    ObjectMapper json;

    @Inject
    Bookshelf books;

    private final List<OutgoingEvent> events = new ArrayList<>();
    private final Map<String, JsonNode> copy = new TreeMap<>();
    private Instant now = Instant.parse("2025-02-01T06:00:00Z");
    private String cursor = "";

    /// The store has a clock of its own.
    @Test
    void knowsWhatItKnewAndLetsOthersKnow() {
        books.clear();
        Map<Instant, Map<String, JsonNode>> known = new TreeMap<>();
        var registrar = registrar();
        var press = new RandomPress(3);
        for (int i = 0; i < ARTICLES; i++) {
            var article = press.next();
            QuarkusTransaction.requiringNew().run(() -> registrar.register(List.of(article)));
            if (i % 4 == 3) {
                known.put(Instant.now(), whole(Optional.empty()));
            }
            followOnePart();
            now = now.plusSeconds(5 * 86_400);
            QuarkusTransaction.requiringNew()
                    .run(() -> registrar.overdue(Optional.empty(), 100).forEach(registrar::remind));
        }
        while (followOnePart()) {
            // Until there is no more.
        }

        var registry = shown("");
        assertEquals(registry, copy);
        assertEquals(registry, whole(Optional.empty()));
        known.forEach((moment, then) -> assertEquals(then, whole(Optional.of(moment)), () -> "as of " + moment));
        var halfWay = known.keySet().stream().skip(ARTICLES / 8).findFirst().orElseThrow();
        assertEquals(known.get(halfWay), shown("&asOf=" + halfWay));
        assertEquals(Map.of(), whole(Optional.of(Instant.parse("2024-12-31T00:00:00Z"))));
        assertTrue(events.stream().anyMatch(event -> event.type().code().contains("merged")), "projects were merged");
    }

    private boolean followOnePart() {
        var part = given().queryParam("since", cursor)
                .queryParam("limit", 3)
                .queryParam("lang", "ru")
                .get("/api/v1/changes")
                .then()
                .statusCode(200)
                .extract()
                .body()
                .as(JsonNode.class);
        for (JsonNode change : part.path("items")) {
            if (change.path("gone").asBoolean()) {
                copy.remove(change.path("id").asText());
                assertFalse(change.hasNonNull("project"));
            } else {
                copy.put(change.path("id").asText(), plain(change.path("project")));
            }
        }
        cursor = part.path("next").asText();
        return part.path("more").asBoolean();
    }

    /// By the list and by the address of each project.
    private Map<String, JsonNode> shown(String asOf) {
        Map<String, JsonNode> shown = new TreeMap<>();
        var list = given().get("/api/v1/projects?limit=500&lang=ru" + asOf).as(JsonNode.class);
        for (JsonNode listed : list.path("items")) {
            String id = listed.path("id").asText();
            var one = given().get("/api/v1/projects/" + id + "?lang=ru" + asOf).as(JsonNode.class);
            listed.fieldNames().forEachRemaining(field -> assertEquals(listed.path(field), one.path(field)));
            shown.put(id, plain(one));
        }
        return shown;
    }

    private Map<String, JsonNode> whole(Optional<Instant> moment) {
        Map<String, JsonNode> whole = new TreeMap<>();
        given().get("/api/v1/projects.jsonl?lang=ru"
                        + moment.map(at -> "&asOf=" + at).orElse(""))
                .asString()
                .lines()
                .map(this::read)
                .forEach(one -> whole.put(one.path("id").asText(), plain(one)));
        return whole;
    }

    private JsonNode read(String line) {
        try {
            return json.readTree(line);
        } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
            throw new AssertionError(line, unreadable);
        }
    }

    /// Without the moment of the last look, which is no change.
    private static JsonNode plain(JsonNode project) {
        return ((ObjectNode) project).without("changedAt");
    }

    private ProjectRegistrar registrar() {
        return new ProjectRegistrar(
                reader,
                new Sittings(
                        sightings,
                        projects,
                        judgements,
                        locks,
                        new NewIds(() -> now, new SecureRandom()),
                        ReaderAlerts.HOLD),
                totals,
                events::addAll,
                () -> now,
                Period.ofMonths(18));
    }
}
