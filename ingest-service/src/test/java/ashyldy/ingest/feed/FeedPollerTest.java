package ashyldy.ingest.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

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

        assertEquals(2, troubles().size());
    }

    private static List<String> troubles() {
        return given().get("/api/v1/feeds").path("items.lastError");
    }

    public static final class NewsOnThisMachine implements QuarkusTestResourceLifecycleManager {
        static final String PAGE = "ashyldy.test.page";

        private NewsSite site;

        @Override
        public Map<String, String> start() {
            site = open();
            var page = site.address("/rain");
            site.serves("/rss", "text/xml", RSS.formatted(page))
                    .serves("/rain", "text/html", "<title>Rain</title><p>It rained on the whole steppe.</p>");
            System.setProperty(PAGE, page);
            return Map.of(
                    "ashyldy.feeds",
                    site.address("/gone") + "," + site.address("/rss"),
                    "ashyldy.feeds.allow-private",
                    "127.0.0.0/8",
                    "ashyldy.feeds.interval",
                    "1s");
        }

        @Override
        public void stop() {
            site.close();
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
