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
        q=школа                                 | 1
        q=мектептер                             | 1
        q=mektepter                             | 1
        q=new schools                           |
        q=Talgar school                         | 1
        q=школы Талгар                          | 1
        q=zzzz                                  |
        q=?!                                    |
        q=школа ?!                              | 1
        q=α                                     |
        work=construction                       | 5 4 3 2 1
        work=rehabilitation                     |
        kinds=school                            | 1
        capacityFrom=600&capacityTo=600         | 1
        capacityFrom=601                        | 3
        costFrom=5e9                            | 1
        costTo=5323999999.99                    |
        openedFrom=2025-09-01&openedTo=2025-12-12 | 1
        openedTo=2025-12-13                     | 2 1
        dueFrom=2026-01-01                      | 3
        dueTo=2025-12-31                        | 4 2
        dueFrom=2025-12-31&dueTo=2026-01-01     | 4 3 2
        party=kurylys                           | 1
        party=құрылыс сервис                    | 1
        party=сервис рога                       |
        programme=школы времени                 | 1
        programme=shkoly                        | 1
        bbox=76.5,43.0,78.0,43.6                | 4 2
        bbox=76.5,43.0,78.0,43.6&kind=park      | 4
        bbox=50,40,55,48                        |
        near=43.33,77.0&within=60               | 4 2
        near=43.33,77.0&within=60&bbox=0,0,1,1  |
        language=kk                             | 5 4 3 2 1
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
        work=demolition      | work         | expansion
        knd=school           | knd          | kind
        PLACE=19             | PLACE        | place
        capacityFrom=many    | capacityFrom |
        capacityFrom=-1      | capacityFrom |
        costTo=1e999999999   | costTo       |
        costFrom=2&costTo=1  | costTo       |
        openedFrom=-999999999-01-01 | openedFrom |
        dueTo=2025-02-30     | dueTo        |
        updatedSince=+999999999-12-31 | updatedSince |
        asOf=2999-01-01      | asOf         |
        asOf=yesterday       | asOf         |
        bbox=1,2,3           | bbox         |
        bbox=2,0,1,0         | bbox         |
        bbox=0,0,NaN,1       | bbox         |
        near=43,77           | within       |
        within=5             | near         |
        near=91,0&within=5   | near         |
        near=43,77&within=0  | within       |
        party=?!             | party        |
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
    void namesTheParameterThatWasMeantOfOneThatNobodyKnows() {
        asked("cappacityFrom=3")
                .get("/api/v1/projects")
                .then()
                .statusCode(400)
                .body("nearest", equalTo("capacityFrom"))
                .body("detail", containsString("'cappacityFrom'"));
        for (String path : List.of(
                "projects/" + id(1),
                "projects/" + id(1) + "/history",
                "projects/" + id(1) + "/why",
                "projects.csv",
                "places",
                "stats",
                "promises",
                "promises/counted",
                "promises/scorecards",
                "changes",
                "codebook")) {
            asked("stgae=opened").get("/api/v1/" + path).then().statusCode(400).body("field", equalTo("stgae"));
        }
    }

    @Test
    void aCursorOfOneListIsNoneOfAnother() {
        String ofPromises = asked("limit=2").get("/api/v1/promises").path("next");
        String ofProjects = asked("limit=2").get("/api/v1/projects").path("next");
        given().queryParam("cursor", ofPromises).get("/api/v1/projects").then().statusCode(400);
        given().queryParam("cursor", ofProjects).get("/api/v1/promises").then().statusCode(400);
    }

    @Test
    void losesNothingThatChangesWhileTheListIsRead() {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page =
                    given().queryParam("limit", 2).queryParam("cursor", cursor).get("/api/v1/projects");
            seen.addAll(page.path("items.id"));
            cursor = page.path("next");
            shelf.changed(id(1), java.time.Instant.now());
            shelf.changed(id(3), java.time.Instant.now());
        }
        assertEquals(ids("5 4 3 2 1"), seen);
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
                .body("values", hasSize(2))
                .body("values[1].field", equalTo("amount.capacity.places.project"))
                .body("values[1].rule", containsString("exact figure"))
                .body("values[1].values.value.value", contains(600, 640))
                .body("values[1].values.shown", contains(true, false))
                .body("values[1].values[0].firstSeenOn", equalTo("2025-09-02"))
                .body("values[1].values[0].articles", hasSize(1))
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
