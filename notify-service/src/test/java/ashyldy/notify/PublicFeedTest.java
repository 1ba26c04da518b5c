package ashyldy.notify;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static ashyldy.notify.SampleProject.coded;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// From the topic to the feeds, the page of messages and the preview, by nobody who has a key.
@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class PublicFeedTest {
    /// A word of this test alone: the database is shared.
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    private final RegistryTopic registry = new RegistryTopic();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @AfterEach
    void close() {
        registry.close();
        FakeHub.answer(204);
    }

    @Test
    void whatIsToldIsInAllFormsUnderOneIdWhoeverFollows() {
        open(first);

        String id = feed("json", "language=en").body().path("items[0].id");
        feed("json", "language=en")
                .then()
                .contentType("application/feed+json")
                .body("items", hasSize(1))
                .body("title", startsWith("What has opened: with the words"))
                .body("items[0].title", equalTo("Opened: New School " + word + " – Talgar District"))
                .body("items[0].content_html", containsString("<blockquote"))
                .body("items[0].url", containsString("/projects/" + first));
        feed("atom", "language=en")
                .then()
                .contentType("application/atom+xml")
                .body("feed.entry.id", equalTo(id))
                .body("feed.link.find { it.@rel == 'self' }.@href", containsString("/api/v1/feeds/atom?q=" + word));
        feed("rss", "language=en").then().contentType("application/rss+xml").body("rss.channel.item.guid", equalTo(id));
        feed("atom", "language=kk").then().body("feed.entry.id", not(equalTo(id)));
    }

    @Test
    void whatIsToldTwiceIsNewsOnceAlsoAfterAMergeAndItLeadsToTheSurvivor() {
        open(first);
        String id = feed("json", "language=en").body().path("items[0].id");

        registry.publish(EventType.PROJECT_OPENED, school(first).version(2).changed());
        registry.publish(EventType.PROJECT_MERGED, school(second).version(2).merged(first));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        feed("json", "language=en").then().body("items[0].url", containsString("/projects/" + second)));
        registry.publish(EventType.PROJECT_OPENED, school(second).version(3).changed());
        registry.publish(EventType.PROJECT_STARTED, school(second).version(4).changed());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> feed("json", "language=en&events=project.started")
                        .then()
                        .body("items", hasSize(1)));

        feed("json", "language=en").then().body("items.id", equalTo(List.of(id)));
    }

    @Test
    void whoHasTheFeedIsNotSentItAgain() {
        open(first);
        await().atMost(Duration.ofSeconds(5)).until(() -> feed("atom", "").header("Last-Modified") != null);
        Response whole = feed("atom", "");
        String tag = whole.header("ETag");
        assertEquals("public, max-age=60", whole.header("Cache-Control"));
        assertTrue(whole.header("Vary").contains("Accept-Language"), whole.header("Vary"));

        for (String known : List.of(tag, "W/" + tag, "\"x\", W/" + tag, "*", tag.replaceAll("\"$", "-gzip\""))) {
            feedWith("If-None-Match", known)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .body(equalTo(""));
        }
        feedWith("If-Modified-Since", whole.header("Last-Modified")).then().statusCode(304);
        feedWith("If-None-Match", "\"another\"").then().statusCode(200);
        feedWith("If-Modified-Since", "Thu, 01 Jan 2015 00:00:00 GMT").then().statusCode(200);

        registry.publish(EventType.PROJECT_OPENED, school(second).changed());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> feedWith("If-None-Match", tag).statusCode() == 200);
    }

    @Test
    void aSubscriptionsOwnFeedIsNotSentAgainEither() {
        String subscription = Subscriber.subscribe("{\"language\":\"en\",\"kinds\":[\"digital\"]}");
        for (String form : List.of("atom", "json")) {
            String path = "/api/v1/feeds/" + subscription + "." + form;
            String tag = Subscriber.key().get(path).header("ETag");
            Subscriber.key()
                    .header("If-None-Match", "W/" + tag)
                    .get(path)
                    .then()
                    .statusCode(304);
        }
    }

    @ParameterizedTest
    @CsvSource({"plase=19, plase", "place=Atlantis, place", "kinds=palace, kinds", "language=fr, language"})
    void whatIsNotUnderstoodIsNamed(String query, String field) {
        given().get("/api/v1/feeds/atom?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("field", equalTo(field));
        given().header("Accept", "text/html")
                .get("/messages?" + query)
                .then()
                .statusCode(400)
                .contentType(ContentType.HTML)
                .body(containsString(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/feeds/xml", "/api/v1/feeds/atom/x", "/api/v1/feeds/"})
    void otherFormsThereAreNone(String path) {
        given().get(path).then().statusCode(404);
    }

    @Test
    void theHubIsToldOfAFeedThatSomebodyHasFetchedAndAgainWhereItFails() {
        FakeHub.answer(503);
        List<String> links = feed("json", "").headers().getValues("Link");
        assertEquals(2, links.size(), links.toString());
        assertTrue(links.getFirst().contains("rel=\"hub\""), links.toString());

        registry.publish(EventType.PROJECT_OPENED, school(first).changed());
        await().atMost(Duration.ofSeconds(30)).until(() -> !FakeHub.pings(word).isEmpty());
        FakeHub.answer(202);

        await().atMost(Duration.ofSeconds(30)).until(() -> FakeHub.pings(word).size() >= 2);
        String topic = links.stream()
                .filter(link -> link.contains("\"self\""))
                .findFirst()
                .orElseThrow()
                .replaceAll("^<|>.*$", "");
        assertTrue(
                FakeHub.pings(word).contains("hub.mode=publish&hub.url=" + topic),
                FakeHub.pings(word).toString());
    }

    @Test
    void peopleReadTheSameAsMessages() {
        open(first);

        String page = given().header("Accept-Language", "en")
                .get("/messages?utm_source=x&ysclid=1&q=" + word)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Language", "en")
                .extract()
                .asString();

        assertTrue(page.contains("Opened: New School " + word + " – Talgar District"), page);
        assertTrue(page.contains("the new school <b>opened its doors</b> today"), page);
        assertTrue(page.contains("/api/v1/feeds/rss?q=" + word + "&amp;language=en"), page);
        assertTrue(page.contains("Today, "), page);
    }

    @Test
    void hostileTextStaysText() {
        String evil = "<script>alert(1)</script>\" onload=\"x \u202e" + word;
        registry.publish(
                EventType.PROJECT_OPENED,
                SampleProject.of(Kind.SCHOOL).id(first).named(Language.EN, evil).changed());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> feed("json", "").then().body("items", hasSize(1)));

        for (String query : List.of("q=" + word, "q=%3Cscript%3E" + word, "place=%3Cscript%3Ealert(1)%3C/script%3E")) {
            String page = given().get("/messages?" + query).asString();
            assertTrue(!page.contains("<script") && !page.contains("\u202e"), page);
        }
    }

    @Test
    void theHostHeaderIsNotBelieved() {
        String feed =
                given().header("Host", "evil.example").get("/api/v1/feeds/atom").asString();
        String page = given().header("Host", "evil.example").get("/messages").asString();

        assertTrue(!feed.contains("evil.example") && !page.contains("evil.example"), feed);
    }

    @Test
    void aPreviewSaysWhatWouldHaveBeenSentAndKeepsNothing() {
        var article = UUID.randomUUID();
        registry.publish(
                EventType.PROJECT_OPENED,
                school(first).saying(article, "opened").changed());
        registry.publish(
                EventType.PROJECT_OPENED,
                school(second).saying(article, "opened").changed());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> feed("json", "").then().body("items", hasSize(2)));

        String wanted = "\"language\":\"en\",\"q\":\"" + word + "\"";
        preview("{" + wanted + "}")
                .then()
                .statusCode(200)
                .body("language", equalTo("en"))
                .body("days", equalTo(90))
                .body("total", equalTo(1))
                .body("perWeek", equalTo(1.0f))
                .body("messages[0].tells.title", hasItem("Opened: New School " + word + " – Talgar District"))
                .body("messages[0].tells", hasSize(2));
        preview("{" + wanted + ",\"webhook\":{\"url\":\"https://receiver.example/\"}}")
                .then()
                .body("total", equalTo(2));
        preview("{" + wanted + ",\"costFrom\":2,\"costTo\":1}")
                .then()
                .statusCode(400)
                .body("field", equalTo("costTo"));
        preview("{" + wanted + ",\"costFrom\":1e999999999,\"costTo\":1}").then().statusCode(400);
    }

    private void open(UUID project) {
        registry.publish(EventType.PROJECT_OPENED, school(project).changed());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> feed("json", "").then().statusCode(200).body("items", hasSize(1)));
    }

    private Response feed(String form, String query) {
        return given().get("/api/v1/feeds/" + form + "?q=" + word + "&" + query);
    }

    private Response feedWith(String header, String value) {
        return given().header(header, value).get("/api/v1/feeds/atom?q=" + word);
    }

    private static Response preview(String body) {
        return given().contentType(ContentType.JSON).body(body).post("/api/v1/subscriptions/preview");
    }

    private SampleProject school(UUID id) {
        return SampleProject.of(Kind.SCHOOL)
                .id(id)
                .named(Language.EN, "New School " + word)
                .in(coded("19"), coded("1962"), null)
                .saying(UUID.randomUUID(), "opened its doors", "the new school opened its doors today");
    }
}
