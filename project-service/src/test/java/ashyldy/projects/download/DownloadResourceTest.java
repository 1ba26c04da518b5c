package ashyldy.projects.download;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.Stage;
import ashyldy.projects.StackResource;
import ashyldy.projects.catalogue.ProjectBuilder;
import ashyldy.projects.catalogue.RegistryShelf;
import ashyldy.projects.catalogue.SampleRegistry;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Each file is read back by the rules of its own standard, and all of them hold the same projects.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class DownloadResourceTest {
    @Inject
    RegistryShelf shelf;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void fill() {
        SampleRegistry.fill(shelf);
        shelf.put(
                ProjectBuilder.project(6, Kind.OTHER, Stage.PLANNED)
                        .source(Language.EN, "sheet.example", "2025-01-01", "Sums")
                        .named("=HYPERLINK(\"x\")\r\n,second line")
                        .build(),
                null,
                "2025-01-01",
                java.time.Instant.parse("2025-01-01T00:00:00Z"));
    }

    @Test
    void theTableOfProjectsHasEveryProjectOnceWithCodesPointsDatesAndPromises() {
        List<Map<String, String>> rows = table("projects.csv?lang=en");

        assertEquals(6, rows.size());
        Map<String, String> school = rows.getFirst();
        assertEquals(id(1).toString(), school.get("id"));
        assertEquals("19", school.get("region_code"));
        assertEquals("1962-tonkeris", school.get("locality_code"));
        assertEquals("Talgar District", school.get("district"));
        assertEquals("600", school.get("capacity"));
        assertEquals("5324000000", school.get("cost"));
        assertEquals("KZT", school.get("cost_currency"));
        assertEquals("2023-01-01", school.get("start_from"));
        assertEquals("2023-12-31", school.get("start_to"));
        assertEquals("year", school.get("start_precision"));
        assertEquals("contractor: ТОО «Құрылыс-Сервис»", school.get("parties"));
        Map<String, String> centre = rows.get(1);
        assertEquals("-18", centre.get("promise_days_late"), "a negative number is no formula");
        assertEquals("district", centre.get("position_of"));
        assertFalse(centre.get("latitude").isEmpty());
        assertEquals("", rows.get(2).get("latitude"), "a region has no point");
        assertEquals("overdue", rows.get(3).get("promise_state"));
        assertEquals("month", rows.get(3).get("promise_precision"));
        assertEquals("'=HYPERLINK(\"x\")\r\n,second line", rows.get(5).get("label"), "a formula is kept a text");
    }

    @Test
    void theTableOfStatementsHasEachValueWithItsWordsAndItsArticle() {
        List<Map<String, String>> rows = table("statements.csv");

        assertEquals(3, rows.size());
        Map<String, String> other = rows.get(2);
        assertEquals("640", other.get("value"));
        assertEquals("places", other.get("unit"));
        assertEquals("false", other.get("shown"));
        assertEquals("640 орындық мектеп", other.get("quote"));
        assertEquals("vesti-stepi.example", other.get("outlet"));
        assertTrue(other.get("url").startsWith("https://"));
    }

    @Test
    void featuresSayWhatTheirPointIsTheMiddleOf() {
        JsonNode map = read("projects.geojson");

        assertEquals("FeatureCollection", map.path("type").asText());
        assertEquals(6, map.path("features").size());
        for (JsonNode feature : map.path("features")) {
            assertEquals("Feature", feature.path("type").asText());
            assertTrue(feature.has("geometry") && feature.has("properties"));
            if (!feature.path("geometry").isNull()) {
                assertEquals("Point", feature.at("/geometry/type").asText());
                assertTrue(Math.abs(feature.at("/geometry/coordinates/0").asDouble() - 77) < 2, "longitude first");
                assertTrue(Math.abs(feature.at("/geometry/coordinates/1").asDouble() - 43) < 1);
                assertTrue(List.of("locality", "district")
                        .contains(feature.at("/properties/position_of").asText()));
            }
        }
        assertTrue(map.at("/features/2/geometry").isNull(), "a region has no point");
    }

    @Test
    void thePackageIsValidInOc4ids() throws Exception {
        JsonNode pack = read("projects.oc4ids.json?lang=en");
        var schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_4,
                        registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()))
                .getSchema(getClass().getResourceAsStream("/oc4ids/oc4ids-0.9.5-package-bundle.json"));

        assertEquals(List.of(), List.copyOf(schema.validate(pack)));
        assertEquals(6, pack.path("projects").size());
        JsonNode park = pack.at("/projects/3");
        assertEquals("oc4ids-xxxxxx-" + id(4), park.path("id").asText());
        assertEquals("notMet", park.at("/milestones/0/status").asText(), "what was promised before it moved");
        assertEquals(
                "2025-09-30T23:59:59+05:00", park.at("/milestones/0/dueDate").asText());
        assertEquals(
                "2025-12-31T23:59:59+05:00", park.at("/milestones/1/dueDate").asText());
        assertEquals("USD", pack.at("/projects/2/budget/amount/currency").asText());
        assertTrue(pack.at("/projects/4/documents/0/url").isMissingNode(), "a script is no address");
        assertFalse(pack.toString().contains("null"), "nothing empty");
        given().get("/api/v1/projects.oc4ids.json?kind=airport").then().statusCode(404);
    }

    @Test
    void aPromiseThatMovesKeepsItsUidAndGetsAHigherSequence() {
        String calendar = given().get("/api/v1/projects.ics?lang=ru")
                .then()
                .contentType(containsString("text/calendar"))
                .extract()
                .asString();

        assertTrue(
                calendar.lines().allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75));
        assertEquals(
                calendar.length(),
                calendar.replace("\r\n", "\n").replace("\n", "\r\n").length(),
                "lines end in CRLF");
        String unfolded = calendar.replace("\r\n ", "");
        List<Map<String, String>> events = new ArrayList<>();
        for (String block : unfolded.split("BEGIN:VEVENT\r\n")) {
            Map<String, String> event = new HashMap<>();
            block.lines().forEach(line -> event.put(line.split("[;:]", 2)[0], line.substring(line.indexOf(':') + 1)));
            events.add(event);
        }
        assertEquals(4, events.size(), "the head, and three promises that have a date");
        Map<String, String> moved = events.stream()
                .filter(event -> (id(302) + "@ashyldy").equals(event.get("UID")))
                .findFirst()
                .orElseThrow();
        assertEquals("2", moved.get("SEQUENCE"));
        assertEquals("20251201", moved.get("DTSTART"));
        assertEquals("20260101", moved.get("DTEND"));
        assertEquals("month", moved.get("X-ASHYLDY-PRECISION"));
    }

    @Test
    void allFormatsHoldTheSameProjects() {
        for (String filter : List.of("kind=school,park", "place=19", "q=nothing", "bbox=76,43,78,44")) {
            int listed = given().get("/api/v1/projects?" + filter).path("items.size()");
            assertEquals(listed, table("projects.csv?" + filter).size(), filter);
            assertEquals(
                    listed, read("projects.geojson?" + filter).path("features").size(), filter);
            assertEquals(
                    listed,
                    given().get("/api/v1/projects.jsonl?" + filter)
                            .asString()
                            .lines()
                            .count(),
                    filter);
        }
    }

    @Test
    void aFileIsNotSentAgainUntilSomethingChanges() {
        String tag = given().get("/api/v1/projects.csv").header("ETag");
        given().header("If-None-Match", "W/" + tag)
                .get("/api/v1/projects.csv")
                .then()
                .statusCode(304);
        given().header("If-None-Match", tag)
                .get("/api/v1/projects.csv?lang=en")
                .then()
                .statusCode(200);
        shelf.changed(id(1), java.time.Instant.now());
        shelf.promised(SampleRegistry.SCHOOL, SampleRegistry.promise());
        shelf.changed(id(1), java.time.Instant.now());
        given().header("If-None-Match", tag).get("/api/v1/projects.csv").then().statusCode(200);
    }

    @Test
    void theCodebookExplainsEveryColumnAndCode() {
        var book = given().get("/api/v1/codebook").then().statusCode(200);
        book.body("licence.uri", containsString("creativecommons"))
                .body("codes.kind.find { it.code == 'school' }.kk", equalTo("мектеп"));
        List<String> explained = book.extract().path("files.'projects.csv'.name");
        assertEquals(List.copyOf(table("projects.csv").getFirst().keySet()), explained);
    }

    @Test
    void mayBeReadFromAnyPage() {
        given().header("Origin", "https://map.example")
                .get("/api/v1/projects.geojson")
                .then()
                .header("Access-Control-Allow-Origin", "*");
        given().header("Origin", "https://map.example")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match")
                .options("/api/v1/projects")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Headers", containsString("If-None-Match"));
    }

    private JsonNode read(String path) {
        try {
            return json.readTree(given().get("/api/v1/" + path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new AssertionError(path, broken);
        }
    }

    private static List<Map<String, String>> table(String path) {
        String text = given().get("/api/v1/" + path)
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString();
        assertEquals('\ufeff', text.charAt(0));
        List<List<String>> rows = CsvReader.read(text.substring(1));
        List<Map<String, String>> table = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            assertEquals(rows.getFirst().size(), row.size(), "as many cells as columns");
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(rows.getFirst().get(i), row.get(i));
            }
            table.add(cells);
        }
        return table;
    }
}
