package ashyldy.projects.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import ashyldy.projects.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static ashyldy.projects.catalogue.ProjectBuilder.id;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class CatalogueResourceTest {

    @Inject
    RegistryShelf shelf;

    @BeforeEach
    void fill() {
        SampleRegistry.fill(shelf);
    }

    @ParameterizedTest(name = "?{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
        limit=50                                | 5 4 3 2 1
        place=19                                | 4 2 1
        place=1952                              | 4 2
        place=1962-tonkeris                     | 1
        place=Talgar District                   | 1
        place=Карасайский район                 | 4 2
        place=Маңғыстау облысы                  | 5 3
        kind=school                             | 1
        kind=school,park                        | 4 1
        kind=school&kind=park                   | 4 1
        stage=opened,planned                    | 4 2 1
        place=19&stage=opened&kind=youth_centre | 2
        q=момышулы                              | 1
        q=Momyshuly                             | 1
        q=aktau north                           | 3
        q=тонкерис момыш                        | 1
        q=тонкерис aktau                        |
        q=100%                                  |
        updatedSince=2025-12-14T08:03:00Z       | 5 4
        updatedSince=2025-12-14T13:03:00+05:00  | 5 4
        updatedSince=2025-12-15                 |
        place=&kind=&stage=&q=                  | 5 4 3 2 1
        """)
    void findsProjects(String query, String numbers) {
        assertEquals(
                ids(numbers),
                asked(query)
                        .get("/api/v1/projects")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.id"));
    }

    @ParameterizedTest(name = "?{0} is refused")
    @CsvSource(delimiter = '|', textBlock = """
        kind=palace          | kind         | school
        stage=done           | stage        | stage_opened
        place=Atlantis       | place        | 19 Almaty Region
        limit=0              | limit        |
        limit=501            | limit        |
        limit=many           | limit        |
        updatedSince=monday  | updatedSince |
        cursor=abc           | cursor       |
        cursor=%00%ff        | cursor       |
        """)
    void refusesWhatItCannotReadAndSaysWhatWouldDo(String query, String field, String allowed) {
        var refused = asked(query)
                .get("/api/v1/projects")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("field", equalTo(field));
        if (allowed != null) {
            refused.body("allowed", hasItem(allowed));
        }
    }

    @Test
    void refusesASearchThatIsTooLong() {
        given().queryParam("q", "x".repeat(201))
                .get("/api/v1/projects")
                .then()
                .statusCode(400)
                .body("field", equalTo("q"));
    }

    @Test
    void leadsThroughTheWholeListByItsLinks() {
        List<String> seen = new ArrayList<>();
        String next = "/api/v1/projects?limit=2&stage=opened,planned,under_construction";
        while (next != null) {
            Response page = given().urlEncodingEnabled(false).get(next);
            seen.addAll(page.path("items.id"));
            String link = page.header("Link");
            assertEquals(link == null, page.path("next") == null);
            next = link == null ? null : link.replaceAll(".*<([^>]+)>.*rel=\"next\".*", "$1");
        }
        assertEquals(ids("5 4 3 2 1"), seen);
    }

    @Test
    void givesTheWholeStateOfAProjectWithALabelInTheLanguageOfTheCaller() {
        asked("kind=youth_centre")
                .header("Accept-Language", "kk-KZ,ru;q=0.5")
                .get("/api/v1/projects")
                .then()
                .header("Content-Language", "kk")
                .body("items[0].label", equalTo("Жастар ресурстық орталығы"))
                .body("items[0].stageQuote.value.text", containsString("пайдалануға берілді"))
                .body("items[0].promises[0].state", equalTo("kept"))
                .body("items[0].openedOn", equalTo("2025-12-13"))
                .body("items[0].sources", hasSize(2));
        asked("kind=park&lang=en")
                .get("/api/v1/projects")
                .then()
                .body("items[0].label", equalTo("Park, Karasai District"));
    }

    @Test
    void sendsNothingTwiceToACallerWhoHasItAlready() {
        String tag = given().get("/api/v1/projects").header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/v1/projects")
                .then()
                .statusCode(304)
                .body(equalTo(""));
        given().header("If-None-Match", "\"another\", W/" + tag)
                .get("/api/v1/projects")
                .then()
                .statusCode(304);
        given().header("If-None-Match", tag)
                .get("/api/v1/projects?lang=en")
                .then()
                .statusCode(200);
    }

    @Test
    void tellsEverythingAboutOneProject() {
        given().get("/api/v1/projects/" + id(1))
                .then()
                .statusCode(200)
                .body("facts", hasSize(3))
                .body("conflicts", hasSize(1))
                .body("conflicts[0].field", equalTo("amount.capacity.places.project"))
                .body("conflicts[0].facts.value.value", contains(600, 640))
                .body("history.stage", contains("under_construction", "opened"))
                .body("amounts[1].value.value", equalTo(5324000000L));
        given().get("/api/v1/projects/" + id(1) + "/history").then().body("[0].quote.text", containsString("2023"));
    }

    @Test
    void saysWhyClaimsWerePutTogetherAndKeptApart() {
        given().get("/api/v1/projects/" + id(2) + "/why")
                .then()
                .body("answer", contains("same_as", "new"))
                .body("otherProject", contains(id(2).toString(), id(4).toString()))
                .body("[0].evidence[0].because", equalTo("both in Karasai District"));
    }

    @Test
    void leadsFromAMergedIdToTheSurvivorForEver() {
        given().redirects()
                .follow(false)
                .get("/api/v1/projects/" + id(201) + "/history")
                .then()
                .statusCode(308)
                .header("Location", containsString("/api/v1/projects/" + id(2) + "/history"));
        given().get("/api/v1/projects/" + id(201)).then().statusCode(200).body("id", equalTo(id(2).toString()));
    }

    @Test
    void stillAnswersForAProjectWhoseSourcesWereTakenBack() {
        shelf.clear();
        shelf.withdrawn(SampleRegistry.PARK);
        given().get("/api/v1/projects/" + id(4)).then().statusCode(200).body("withdrawnAt", containsString("T"));
        given().get("/api/v1/projects").then().body("items", hasSize(0));
    }

    @Test
    void saysThatItHasNeverHeardOfAProject() {
        given().get("/api/v1/projects/" + id(999)).then().statusCode(404).contentType("application/problem+json");
        given().get("/api/v1/projects/nonsense").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void listsPromisesByTheDateDueAndThoseWithoutAYearLast() {
        given().get("/api/v1/promises")
                .then()
                .body("items.state", contains("kept", "overdue", "open", "open"))
                .body("items[1].label", containsString("Парк"))
                .body("items[1].source.outlet", equalTo("vesti-stepi.example"));
        asked("state=open,overdue&place=19")
                .get("/api/v1/promises")
                .then()
                .body("items.project", contains(id(4).toString()));
        asked("state=late")
                .get("/api/v1/promises")
                .then()
                .statusCode(400)
                .body("allowed", hasItems("open", "kept_late"));
        String next = asked("limit=2").get("/api/v1/promises").path("next");
        given().queryParam("cursor", next).get("/api/v1/promises").then().body("items.state", contains("open", "open"));
    }

    @Test
    void aPromiseThatMovedIsFoundAsRescheduledWhateverHasBecomeOfItSince() {
        asked("state=rescheduled")
                .get("/api/v1/promises")
                .then()
                .body("items.project", contains(id(4).toString()))
                .body("items[0].state", equalTo("overdue"))
                .body("items[0].history.turn", contains("made", "rescheduled", "overdue"))
                .body("items[0].slipDays", equalTo(62));
    }

    @Test
    void aNumberIsPromisedOnceAndNamesThoseThatAreKnown() {
        asked("place=47")
                .get("/api/v1/promises/counted")
                .then()
                .body("items", hasSize(1))
                .body("items[0].count", equalTo(22))
                .body("items[0].namedCount", equalTo(1))
                .body("items[0].projects[0].id", equalTo(id(1).toString()))
                .body("items[0].said[0].value.text", equalTo("22 schools"));
        asked("place=19").get("/api/v1/promises/counted").then().body("items", hasSize(0));
    }

    @Test
    void scorecardsAreByRegionByKindOrBySpeaker() {
        asked("by=speaker")
                .get("/api/v1/promises/scorecards")
                .then()
                .body("items.code", contains("аким района"))
                .body("items[0].promises", equalTo(4))
                .body("items[0].overdue", equalTo(1))
                .body("items[0].slipDays", equalTo(62));
        asked("by=kind&place=19")
                .get("/api/v1/promises/scorecards")
                .then()
                .body("items.code", hasItems("park", "youth_centre"));
        asked("by=weather")
                .get("/api/v1/promises/scorecards")
                .then()
                .statusCode(400)
                .body("allowed", contains("region", "kind", "speaker"));
    }

    @Test
    void countsTheRegistry() {
        given().get("/api/v1/stats")
                .then()
                .body("projects", equalTo(5))
                .body("stages.opened", equalTo(2))
                .body("kinds.road", equalTo(1))
                .body("regions.'19'", equalTo(3))
                .body("promises.open", equalTo(2));
        given().get("/api/v1/places")
                .then()
                .body("$", hasSize(20))
                .body("find { it.code == '47' }.projects", equalTo(2))
                .body("find { it.code == '47' }.kk", equalTo("Маңғыстау облысы"));
    }

    @Test
    void countsAnEmptyRegistryToo() {
        shelf.clear();
        given().get("/api/v1/stats").then().statusCode(200).body("projects", equalTo(0));
        given().get("/api/v1/projects").then().body("items", hasSize(0)).header("Link", equalTo(null));
    }

    @Test
    void givesTheListAsATableThatNoSpreadsheetRuns() {
        shelf.put(
                ProjectBuilder.project(6, ashyldy.events.Kind.OTHER, ashyldy.events.Stage.PLANNED)
                        .source(ashyldy.events.Language.EN, "sheet.example", "2025-01-01", "Sums")
                        .named("=HYPERLINK(\"x\")")
                        .build(),
                null,
                "2025-01-01",
                java.time.Instant.parse("2025-01-01T00:00:00Z"));
        String table = given().get("/api/v1/projects.csv?lang=en")
                .then()
                .contentType(containsString("text/csv"))
                .extract()
                .asString();
        assertTrue(
                table.contains("Школа имени Бауыржана Момышулы,Almaty Region,Talgar"
                        + " District,Tonkeris,600,places,5324000000,KZT,2025-09-01"),
                table);
        assertTrue(table.contains("\"'=HYPERLINK(\"\"x\"\")\""), table);
    }

    @Test
    void describesItselfInOpenApi() {
        given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .body(
                        "paths.'/api/v1/projects'.get.parameters.name",
                        hasItems("place", "kind", "updatedSince", "cursor"))
                .body("paths", not(org.hamcrest.Matchers.hasKey("/about")));
    }

    private static RequestSpecification asked(String query) {
        RequestSpecification request = given();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            request.queryParam(parts[0], parts[1]);
        }
        return request;
    }

    private static List<String> ids(String numbers) {
        return numbers == null
                ? List.of()
                : Arrays.stream(numbers.split(" "))
                        .map(number -> id(Integer.parseInt(number)).toString())
                        .toList();
    }
}
