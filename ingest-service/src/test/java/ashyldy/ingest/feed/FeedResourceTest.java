package ashyldy.ingest.feed;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.ingest.LocalStack;
import ashyldy.ingest.article.CanonicalUrl;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class FeedResourceTest {
    private static final String PAGE = """
            <html><head><meta charset="windows-1251"><title>Снег</title></head>
            <body><nav>Новости</nav><article><p>%s</p></article></body></html>""";

    private NewsSite site;

    @BeforeEach
    void open() throws IOException {
        site = new NewsSite();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void eachNewEntryIsReadFromItsPageOnceAndInItsOwnEncoding() {
        site.serves("/rss", "text/xml", rss("/2", "/1"))
                .serves("/1", "text/html", PAGE.formatted("В понедельник выпал первый снег."))
                .serves("/2", "text/html; charset=windows-1251", PAGE.formatted("Во вторник снег растаял."));

        var feed = follow();
        poll(feed).body("articles", equalTo(2)).body("lastError", nullValue());
        poll(feed).body("articles", equalTo(2));

        assertEquals(
                List.of("/robots.txt 404", "/rss 200", "/1 200", "/2 200", "/rss 304", "/1 304", "/2 304"),
                site.asked());
        given().get("/api/v1/articles/" + CanonicalUrl.of(site.address("/1")).id())
                .then()
                .statusCode(200)
                .body("title", equalTo("Заголовок /1"), "text", equalTo("В понедельник выпал первый снег."));
    }

    @Test
    void aPageThatCannotBeReadIsListedUntilItCan() {
        site.serves("/rss", "text/xml", rss("/late", "/1"))
                .serves("/1", "text/html", PAGE.formatted("Выпал снег."))
                .refuses("/late", 403);
        var feed = follow();
        poll(feed)
                .body("articles", equalTo(1), "lastError", nullValue(), "missed.waiting", equalTo(1))
                .body("missed.lastReason", equalTo("answers with status 403"));
        given().get("/api/v1/feeds/%s/missed".formatted(feed))
                .then()
                .statusCode(200)
                .body("items.url", equalTo(List.of(site.address("/late"))))
                .body("items[0].state", equalTo("waiting"), "items[0].looks", equalTo(1))
                .body("items[0].reason", equalTo("answers with status 403"), "items[0].nextLookAt", notNullValue());

        site.serves("/late", "text/html", PAGE.formatted("Снег растаял."));
        poll(feed).body("articles", equalTo(2), "missed.waiting", equalTo(0), "missed.lastReason", nullValue());
    }

    @Test
    void anArticleWhosePageIsGoneTwiceIsTakenBack() {
        site.serves("/rss", "text/xml", rss("/1")).serves("/1", "text/html", PAGE.formatted("Выпал снег."));
        var feed = follow();
        poll(feed).body("articles", equalTo(1));
        site.refuses("/1", 410);
        poll(feed).body("missed.withdrawn", equalTo(0));
        poll(feed).body("missed.withdrawn", equalTo(1));

        var article = "/api/v1/articles/" + CanonicalUrl.of(site.address("/1")).id();
        given().get(article).then().body("failure", equalTo("withdrawn: its page is gone"), "revision", equalTo(2));
        site.serves("/1", "text/html", PAGE.formatted("Выпал снег."));
        poll(feed).body("articles", equalTo(1), "missed.withdrawn", equalTo(0));
        given().get(article).then().body("failure", nullValue(), "revision", equalTo(3));
    }

    @Test
    void anArticleIsTheSameUnderAnotherSpellingOfItsAddress() {
        site.serves("/rss", "text/xml", rss("/1", "/1/", "/amp/1"));
        for (var path : List.of("/1", "/1/", "/amp/1")) {
            site.serves(path, "text/html", PAGE.formatted("Выпал снег."));
        }

        poll(follow()).body("articles", equalTo(1));
    }

    @Test
    void theTroubleOfAFeedIsNotedUntilItIsOver() {
        site.refuses("/rss", 503);
        var feed = follow();
        poll(feed).body("lastError", equalTo("answers with status 503"), "failingSince", notNullValue());

        site.serves("/rss", "text/xml", "<html>no feed</html>");
        poll(feed).body("lastError", startsWith("is neither RSS nor Atom"), "failingSince", notNullValue());

        site.serves("/rss", "text/xml", rss());
        poll(feed).body("lastError", nullValue(), "failingSince", nullValue());
    }

    @Test
    void aFeedIsFollowedOnce() {
        assertEquals(follow(), follow());
        given().get("/api/v1/feeds").then().statusCode(200).body("items.url", hasItem(site.address("/rss")));
        given().get("/api/v1/feeds/" + UUID.randomUUID()).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "http://10.0.0.1/rss, url is not called",
        "http://169.254.169.254/latest/meta-data, url is not called",
        "file:///etc/passwd, url must begin with",
        "'', url is not a web address",
    })
    void anAddressThatNobodyMayCallIsRefused(String address, String detail) {
        writing()
                .body(Map.of("url", address))
                .post("/api/v1/feeds")
                .then()
                .statusCode(400)
                .body("field", equalTo("url"), "detail", startsWith(detail));
    }

    @Test
    void nobodyFollowsOrPollsWithoutTheKey() {
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/feeds")
                .then()
                .statusCode(401);
        given().post("/api/v1/feeds/%s/poll".formatted(UUID.randomUUID()))
                .then()
                .statusCode(401);
    }

    private String follow() {
        return writing()
                .body(Map.of("url", site.address("/rss")))
                .post("/api/v1/feeds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse poll(String feed) {
        return writing().post("/api/v1/feeds/%s/poll".formatted(feed)).then().statusCode(200);
    }

    private String rss(String... paths) {
        var items = Stream.of(paths)
                .map(path ->
                        "<item><title>Заголовок %s</title><link>%s</link></item>".formatted(path, site.address(path)))
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="windows-1251"?>
                <rss version="2.0"><channel><title>Вестник</title><link>https://example.kz</link>
                <description>Новости</description>%s</channel></rss>""".formatted(items);
    }

    private static RequestSpecification writing() {
        return given().header("Authorization", "Bearer " + LocalStack.KEY).contentType(ContentType.JSON);
    }
}
