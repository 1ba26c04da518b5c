package ashyldy.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import ashyldy.ingest.article.CanonicalUrl;
import ashyldy.ingest.feed.Feed.Freshness;
import ashyldy.ingest.feed.Feed.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FeedTest {
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT5M,  PT1M,  false",
        "PT5M,  PT2M,  true",
        "PT2H,  PT20M, false",
        "PT2H,  PT30M, true",
        "P30D,  PT59M, false",
        "P30D,  PT1H,  true"
    })
    void theLongerAFeedHasFailedTheMoreSeldomItIsAsked(Duration failing, Duration unasked, boolean due) {
        var trouble = Optional.of(new Trouble("answers with status 500", NOW.minus(failing)));

        assertEquals(due, feed(NOW.minus(unasked), trouble).isDue(NOW));
    }

    @Test
    void aFeedThatAnswersIsAlwaysDue() {
        assertTrue(feed(NOW, Optional.empty()).isDue(NOW));
    }

    private static Feed feed(Instant polled, Optional<Trouble> trouble) {
        var url = CanonicalUrl.of("https://example.kz/rss");
        return new Feed(
                url.id(), url, Freshness.UNKNOWN, NOW.minus(Duration.ofDays(60)), Optional.of(polled), 0, trouble);
    }
}
