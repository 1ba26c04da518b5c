package ashyldy.ingest.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import ashyldy.ingest.OwnStack;
import ashyldy.ingest.article.CanonicalUrl;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

/// Feeds that are named by the environment are followed from the start, and asked again and again.
@QuarkusTest
@TestProfile(OwnStack.class)
public class FeedPollerTest {
    private static final String RSS = """
            <rss version="2.0"><channel><title>t</title><link>https://example.kz</link><description>d</description>
            <item><title>Rain</title><link>%s</link></item></channel></rss>""";

    @Test
    void theTroubleOfOneFeedStopsNoOther() {
        var page = System.getProperty(NewsOnThisMachine.PAGE);

        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        given().get("/api/v1/articles/" + CanonicalUrl.of(page).id())
                                        .statusCode()
                                == 200);
        await().atMost(Duration.ofSeconds(20)).until(() -> troubles().contains("answers with status 404"));

        assertEquals(3, troubles().size());
    }

    /// The one that hangs is given up after 15 s; the other is asked every second all the same.
    @Test
    void aFeedThatHangsHoldsUpNoOther() {
        await().atMost(Duration.ofSeconds(20)).until(() -> asked("/slow hangs") > 0);
        var begun = asked("/rss 304");

        await().atMost(Duration.ofSeconds(10)).until(() -> asked("/rss 304") >= begun + 3);
    }

    private static long asked(String request) {
        return NewsOnThisMachine.asked().filter(request::equals).count();
    }

    private static List<String> troubles() {
        return given().get("/api/v1/feeds").path("items.lastError");
    }

    public static final class NewsOnThisMachine implements QuarkusTestResourceLifecycleManager {
        static final String PAGE = "ashyldy.test.page";

        private static NewsSite site;
        private static NewsSite slow;

        static Stream<String> asked() {
            return Stream.concat(site.asked().stream(), slow.asked().stream());
        }

        @Override
        public Map<String, String> start() {
            site = open();
            slow = open().hangsAt("/slow");
            var page = site.address("/rain");
            site.serves("/rss", "text/xml", RSS.formatted(page))
                    .serves("/rain", "text/html", "<title>Rain</title><p>It rained on the whole steppe.</p>");
            System.setProperty(PAGE, page);
            return Map.of(
                    "ashyldy.feeds",
                    String.join(",", site.address("/gone"), slow.address("/slow"), site.address("/rss")),
                    "ashyldy.feeds.allow-private",
                    "127.0.0.0/8",
                    "ashyldy.feeds.interval",
                    "1s");
        }

        @Override
        public void stop() {
            site.close();
            slow.close();
        }

        private static NewsSite open() {
            try {
                return new NewsSite();
            } catch (IOException taken) {
                throw new UncheckedIOException(taken);
            }
        }
    }
}
