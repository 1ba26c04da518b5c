package ashyldy.projects.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;

import ashyldy.events.ArticleRead;
import ashyldy.projects.Articles;
import ashyldy.projects.Bookshelf;
import ashyldy.projects.ProjectRegistrar;
import ashyldy.projects.StackResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

/// Judging by REST: what cannot be said is refused by the name of its field, and nothing is half done.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class JudgementsResourceTest {
    private static final String NEVER = "00000000-0000-4000-8000-000000000000";
    private static final ArticleRead WINTER = Articles.article(
            "winter", "2026-01-10", "school opened; in Talgar District, Almaty Region; capacity 600 places");
    private static final ArticleRead SPRING = Articles.article(
            "spring", "2026-04-20", "school opened; in Talgar District, Almaty Region; capacity 600 places");
    private static final ArticleRead BRIDGE =
            Articles.article("bridge", "2026-01-12", "bridge opened; in Kainar, Abai Region");

    /// What is refused leaves the books as they were for the next test.
    private static final String UNTOUCHED = """
            select (not exists (select 1 from judgement) and array_agg(id::text) @> array['%s', '%s', '%s']
                and count(*) = 3)::text from article""".formatted(WINTER.id(), SPRING.id(), BRIDGE.id());

    @Inject
    ProjectRegistrar registrar;

    @Inject
    Bookshelf books;

    @BeforeEach
    void readThree() {
        if (!books.ask(UNTOUCHED).equals(List.of("true"))) {
            books.clear();
            List.of(WINTER, SPRING, BRIDGE).forEach(this::read);
        }
    }

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {}                                                                                   | 400 | kind
        {"kind": "alike"}                                                                    | 400 | kind
        {"kind": "same"}                                                                     | 400 | one
        {"kind": "same", "one": {}}                                                          | 400 | one
        {"kind": "same", "one": {"project": "nine"}}                                         | 400 | one.project
        {"kind": "same", "one": {"claims": ["nine"]}}                                        | 400 | one.claims
        {"kind": "same", "one": {"claims": [null]}}                                          | 400 | one.claims
        {"kind": "same", "one": {"claims": [W], "version": 1}}                               | 400 | one.version
        {"kind": "same", "one": {"project": P(W)}, WHO}                                      | 400 | other
        {"kind": "same", "one": {"project": P(W)}, "other": {"project": P(W)}, WHO}          | 400 | other.project
        {"kind": "same", "one": {"claims": [W]}, "other": {"claims": [S, W]}, WHO}           | 400 | other.claims
        {"kind": "same", "one": {"claims": [W]}, "other": {"project": P(W)}, WHO}            | 400 | other
        {"kind": "same", "one": {"claims": [W]}, "other": {"claims": [S]}, "field": "stage", WHO} | 400 | field
        {"kind": "same", "one": {"claims": [W]}, "other": {"claims": [S]}, "by": "A"}        | 400 | why
        {"kind": "same", "one": {"claims": [W]}, "other": {"claims": [S]}, "why": "seen"}    | 400 | by
        {"kind": "same", "one": {"claims": [W]}, "other": {"claims": [S]}, "by": "A\\u0000", "why": "seen"} | 400 | by
        {"kind": "same", "one": {"claims": [W]}, "other": {"claims": [S]}, "by": "A", "why": "\\ud800"} | 400 | why
        {"kind": "split", "one": {"project": P(W)}, WHO}                                     | 400 | one.claims
        {"kind": "split", "one": {"claims": [W]}, WHO}                                       | 400 | one.claims
        {"kind": "split", "one": {"claims": [W, S]}, WHO}                                    | 400 | one.claims
        {"kind": "correct", "one": {"claims": [W]}, WHO}                                     | 400 | field
        {"kind": "correct", "one": {"claims": [W]}, "field": "stage", WHO}                   | 400 | value
        {"kind": "correct", "one": {"claims": [W]}, "field": "colour", "value": "red", WHO}  | 400 | field
        {"kind": "correct", "one": {"claims": [W]}, "field": "amount.capacity.places.each", "value": "6", WHO} | 400 | field
        {"kind": "correct", "one": {"claims": [W]}, "field": "amount.capacity.places.project", "value": "1e999999999", WHO} | 400 | value
        {"kind": "correct", "one": {"claims": [W]}, "field": "amount.capacity.places.project", "value": "-600", WHO} | 400 | value
        {"kind": "correct", "one": {"claims": [W]}, "field": "date.start", "value": "-999999999-01-01", WHO} | 400 | value
        {"kind": "correct", "one": {"claims": [W]}, "field": "date.start", "value": "2026-02-30", WHO} | 400 | value
        {"kind": "correct", "one": {"claims": [W]}, "field": "date.start", "value": "9999", WHO} | 400 | value
        {"kind": "correct", "one": {"claims": [W]}, "field": "date.start", "value": "2026/2025", WHO} | 400 | value
        {"kind": "correct", "one": {"claims": [W]}, "field": "date.opening", "value": "2099", WHO} | 400 | value
        {"kind": "correct", "one": {"claims": [W]}, "field": "stage", "value": "finished", WHO} | 400 | value
        {"kind": "correct", "one": {"claims": [W]}, "field": "place", "value": "Atlantis", WHO} | 400 | value
        {"kind": "same", "one": {"project": NEVER}, "other": {"claims": [S]}, WHO}           | 404 | one.project
        {"kind": "same", "one": {"claims": [W]}, "other": {"claims": [NEVER]}, WHO}          | 404 | other.claims
        {"kind": "same", "one": {"project": P(W), "version": 9}, "other": {"claims": [S]}, WHO} | 409 | one.version
        {"kind": "same", "one": {"project": P(W), "claims": [S]}, "other": {"claims": [B]}, WHO} | 409 | one.claims
        """)
    void refusesWhatCannotBeSaid(String body, int status, String field) {
        judge(words(body))
                .statusCode(status)
                .contentType("application/problem+json")
                .body("field", equalTo(field));

        assertEquals(List.of("0"), books.ask("select count(*) from judgement"));
    }

    @Test
    void refusesABodyThatIsHalfSent() {
        judge("{\"kind\": \"same\", \"one\": {").statusCode(400).body("line", notNullValue());
        judge("").statusCode(400);
        judge("null").statusCode(400).body("field", equalTo("kind"));
        judge("[]").statusCode(400);
    }

    @Test
    void nobodyJudgesOrReviewsWithoutTheKey() {
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/judgements")
                .then()
                .statusCode(401);
        given().get("/api/v1/judgements").then().statusCode(401);
        given().get("/api/v1/review").then().statusCode(401);
        given().delete("/api/v1/judgements/" + NEVER).then().statusCode(401);
    }

    @Test
    void whatIsSaidTwiceIsKeptOnce() {
        var body = words("""
                {"kind": "same", "one": {"claims": [W]}, "other": {"claims": [S]}, WHO}""");
        String id = judge(body).statusCode(201).extract().path("id");

        judge(body).statusCode(200).body("id", equalTo(id)).body("projects", hasSize(1));
    }

    @Test
    void whatIsStaleSaysWhatIsNow() {
        var winter = project(WINTER);
        var spring = project(SPRING);
        judge(words("""
                {"kind": "same", "one": {"claims": [W]}, "other": {"claims": [S]}, WHO}""")).statusCode(201);
        var gone = project(WINTER).equals(winter) ? spring : winter;

        judge(words("""
                {"kind": "same", "one": {"project": "%s"}, "other": {"claims": [B]}, WHO}""".formatted(gone)))
                .statusCode(409)
                .body("field", equalTo("one.project"))
                .body("current.id", contains(project(WINTER)));
    }

    @Test
    void whatContradictsNamesWhatStandsUntilThatIsUndone() {
        String id = judge(words("""
                {"kind": "same", "one": {"claims": [W]}, "other": {"claims": [S]}, WHO}""")).extract().path("id");
        var split = words("""
                {"kind": "split", "one": {"claims": [S]}, WHO}""");

        judge(split).statusCode(409).body("contradicts", contains(id)).body("current.version", hasSize(1));
        undo(id).statusCode(200).body("version", equalTo(2)).body("undone.by", equalTo("B. Reviewer"));

        judge(split).statusCode(400).body("field", equalTo("one.claims"));
        assertEquals(List.of("3"), books.ask("select count(*) from project"));
        undo(id).statusCode(200).body("version", equalTo(2));
        reviewer()
                .queryParam("by", "B")
                .queryParam("why", "late")
                .header("If-Match", "\"1\"")
                .delete("/api/v1/judgements/" + id)
                .then()
                .statusCode(409)
                .body("current.version", contains(2));
        reviewer()
                .get("/api/v1/judgements")
                .then()
                .body("items.id", contains(id))
                .body("next", equalTo(null));
    }

    @Test
    void aFieldHasOneCorrectedValueByWhicheverClaimItWasCorrected() {
        judge(words("""
                {"kind": "same", "one": {"claims": [W]}, "other": {"claims": [S]}, WHO}""")).statusCode(201);
        var value = """
                {"kind": "correct", "one": {"claims": [%s]}, "field": "stage", "value": "%s", WHO}""";
        String id = judge(words(value.formatted("W", "suspended"))).extract().path("id");

        judge(words(value.formatted("S", "cancelled"))).statusCode(409).body("contradicts", contains(id));
    }

    @Test
    void ofTwoWhoContradictEachOtherAtOnceOneIsHeard() throws Exception {
        var sides = """
                "one": {"claims": [W]}, "other": {"claims": [S]}, WHO}""";
        var bodies = List.of(words("{\"kind\": \"same\", " + sides), words("{\"kind\": \"not_the_same\", " + sides));
        var answers = new TreeSet<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var asked : bodies.stream()
                    .map(body -> threads.submit(() -> judge(body).extract().statusCode()))
                    .toList()) {
                answers.add(asked.get());
            }
        }

        assertEquals(Set.of(201, 409), answers);
        assertEquals(List.of("1"), books.ask("select count(*) from judgement"));
    }

    @Test
    void asksForWhoAndWhyAlsoWhereItIsTakenBack() {
        String id = judge(words("""
                {"kind": "same", "one": {"claims": [W]}, "other": {"claims": [S]}, WHO}""")).extract().path("id");

        reviewer()
                .queryParam("why", "x")
                .delete("/api/v1/judgements/" + id)
                .then()
                .statusCode(400)
                .body("field", equalTo("by"));
        reviewer()
                .queryParam("by", "x")
                .delete("/api/v1/judgements/" + id)
                .then()
                .statusCode(400)
                .body("field", equalTo("why"));
        undo(NEVER).statusCode(404).body("field", equalTo("id"));
    }

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource(delimiter = '|', textBlock = """
        review?limit=0               | limit
        review?limit=many            | limit
        review?cursor=abc            | cursor
        review?kinds=school          | kinds
        judgements?cursor=abc        | cursor
        judgements?project=nine      | project
        judgements?state=undone      | state
        """)
    void refusesQuestionsByTheNameOfTheirParameter(String path, String field) {
        reviewer().get("/api/v1/" + path).then().statusCode(400).body("field", equalTo(field));
    }

    @Test
    void putsAQuestionWithBothSidesAndTheEvidence() {
        reviewer()
                .get("/api/v1/review?lang=en")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].hangs", equalTo("told_twice"))
                .body("items[0].sources", equalTo(2))
                .body("items[0].one.project.kind", equalTo("school"))
                .body("items[0].other.project.label", notNullValue())
                .body("items[0].one.claims", hasSize(1))
                .body("items[0].evidence.answer", equalTo("undecided"))
                .body("items[0].evidence.reasons.feature", hasItem("rivals"));
    }

    @Test
    void aPartIsShownOnBothSidesAndAskedOfNoMore() {
        judge(words("""
                {"kind": "part-of", "one": {"project": P(S)}, "other": {"project": P(W)}, WHO}""")).statusCode(201);

        given().get("/api/v1/projects/" + project(SPRING) + "/why")
                .then()
                .body("[0].answer", equalTo("part_of"))
                .body("[0].otherProject", equalTo(project(WINTER)))
                .body("[0].evidence[0].because", equalTo("A. Reviewer: seen on the spot"));
        given().get("/api/v1/projects/" + project(WINTER) + "/why").then().body("[0].answer", equalTo("has_part"));
        reviewer().get("/api/v1/review").then().body("items", hasSize(0));
    }

    @Test
    void aCorrectedFigureIsShownAsSaidByAPerson() {
        judge(words("""
                {"kind": "correct", "one": {"project": P(W)}, "field": "amount.capacity.places.project", "value": "450", WHO}""")).statusCode(201);

        given().get("/api/v1/projects/" + project(WINTER))
                .then()
                .body("amounts[0].value.value", equalTo(450))
                .body("amounts[0].value.quote.text", equalTo("450"))
                .body("sources.by", hasItem("A. Reviewer"))
                .body("conflicts", hasSize(1));
        given().get("/projects/" + project(WINTER)).then().statusCode(200).body(containsString("A. Reviewer"));
    }

    private ValidatableResponse judge(String body) {
        return reviewer()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/judgements")
                .then();
    }

    private ValidatableResponse undo(String id) {
        return reviewer()
                .queryParam("by", "B. Reviewer")
                .queryParam("why", "a mistake")
                .delete("/api/v1/judgements/" + id)
                .then();
    }

    /// W, S and B are the claims, P(…) is the project of one.
    private String words(String body) {
        var filled = body.replace("WHO", "\"by\": \"A. Reviewer\", \"why\": \"seen on the spot\"")
                .replace("NEVER", "\"" + NEVER + "\"");
        for (var named : Map.of("W", WINTER, "S", SPRING, "B", BRIDGE).entrySet()) {
            var claim = "\"" + claim(named.getValue()) + "\"";
            filled = filled.replace("P(" + named.getKey() + ")", "\"" + project(named.getValue()) + "\"")
                    .replace("[" + named.getKey() + "]", "[" + claim + "]")
                    .replace("[" + named.getKey() + ",", "[" + claim + ",")
                    .replace(" " + named.getKey() + "]", claim + "]");
        }
        return filled;
    }

    private static UUID claim(ArticleRead article) {
        return article.claims().getFirst().id();
    }

    private String project(ArticleRead article) {
        return books.ask("select project_id from sighting where claim_id = '%s'".formatted(claim(article)))
                .getFirst();
    }

    private void read(ArticleRead article) {
        QuarkusTransaction.requiringNew().run(() -> registrar.register(List.of(article)));
    }

    private static RequestSpecification reviewer() {
        return given().header("Authorization", "Bearer " + StackResource.KEY);
    }
}
