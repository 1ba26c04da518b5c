package ashyldy.ingest.web;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import ashyldy.edge.outbound.Request;
import ashyldy.edge.outbound.Response;
import ashyldy.ingest.article.CanonicalUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WebTest {
    private final Map<String, Response> served = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-25T05:00:00Z");
    private final Web web = new Web(this::exchange, () -> now, Duration.ZERO);

    @ParameterizedTest
    @CsvSource({
        "/news/1,       true",
        "/admin/1,      false",
        "/admin/open/1, true",
        "/news/1.pdf,   false",
        "/rss,          true"
    })
    void aPageIsReadWhereRobotsTxtAllowsIt(String path, boolean allowed) {
        serves("/robots.txt", 200, """
                User-agent: *
                Disallow: /admin
                Allow: /admin/open
                Disallow: /*.pdf$

                User-agent: Googlebot
                Disallow: /news
                """, Map.of());

        if (allowed) {
            assertDoesNotThrow(() -> page(path, Urgency.ROUTINE));
        } else {
            assertThrows(Unwelcome.class, () -> page(path, Urgency.NOW));
        }
        assertEquals(allowed, asked.contains(path));
    }

    @Test
    void aGroupThatNamesUsCountsInsteadOfTheOneForAll() throws IOException {
        serves("/robots.txt", 200, "User-agent: *\nDisallow:\n\nUser-agent: Ashyldy\nDisallow: /\n", Map.of());

        assertThrows(Unwelcome.class, () -> page("/news/1", Urgency.NOW));
        assertEquals(404, web.feed(url("/rss"), Map.of(), Urgency.ROUTINE).status());
    }

    @Test
    void robotsTxtIsFetchedOnceADay() throws IOException {
        page("/1", Urgency.ROUTINE);
        page("/2", Urgency.ROUTINE);
        now = now.plus(Duration.ofHours(25));
        page("/3", Urgency.ROUTINE);

        assertEquals(List.of("/robots.txt", "/1", "/2", "/robots.txt", "/3"), asked);
    }

    @Test
    void whileNobodyKnowsWhatRobotsTxtSaysNoPageIsReadByTheSchedule() throws IOException {
        serves("/robots.txt", 503, "", Map.of());

        assertThrows(IOException.class, () -> page("/1", Urgency.ROUTINE));
        assertEquals(404, page("/1", Urgency.NOW).status());
    }

    @ParameterizedTest
    @CsvSource({
        "503, 600,                             600",
        "429, 60,                              60",
        "429, '',                              300",
        "429, 'Wed, 25 Nov 2026 05:10:00 GMT', 600",
        "503, 99999999,                        86400",
        "503, soon,                            0",
        "503, 'Wed, 25 Nov 2020 05:10:00 GMT', 0",
        "500, 600,                             0"
    })
    void aServerIsLeftAloneAsLongAsItWants(int status, String retryAfter, int seconds) throws IOException {
        serves("/1", status, "", retryAfter.isEmpty() ? Map.of() : Map.of("retry-after", List.of(retryAfter)));
        page("/1", Urgency.ROUTINE);

        if (seconds > 0) {
            now = now.plusSeconds(seconds - 1);
            var postponed = assertThrows(Postponed.class, () -> page("/2", Urgency.ROUTINE));
            assertEquals(now.plusSeconds(1), postponed.until());
            now = now.plusSeconds(1);
        }
        assertEquals(404, page("/2", Urgency.ROUTINE).status());
    }

    @Test
    void whoeverAsksNowIsNotLeftWaiting() throws IOException {
        serves("/1", 503, "", Map.of("retry-after", List.of("600")));
        page("/1", Urgency.ROUTINE);

        assertEquals(503, page("/1", Urgency.NOW).status());
    }

    @Test
    void aServerRestsAsLongAsItAsks() throws IOException {
        serves("/robots.txt", 200, "User-agent: *\nCrawl-delay: 0.2\n", Map.of());
        var clock = new Web(this::exchange, Instant::now, Duration.ZERO);
        clock.page(url("/1"), Map.of(), Urgency.ROUTINE);
        var begun = System.nanoTime();
        clock.page(url("/2"), Map.of(), Urgency.ROUTINE);

        assertTrue(System.nanoTime() - begun >= Duration.ofMillis(150).toNanos());
    }

    private Response page(String path, Urgency urgency) throws IOException {
        return web.page(url(path), Map.of(), urgency);
    }

    private static CanonicalUrl url(String path) {
        return CanonicalUrl.of("https://example.kz" + path);
    }

    private void serves(String path, int status, String body, Map<String, List<String>> headers) {
        served.put(path, new Response(status, headers, body.getBytes(UTF_8), null));
    }

    private Response exchange(Request request) {
        asked.add(request.uri().getPath());
        assertTrue(
                request.headers().get("User-Agent").startsWith("Ashyldy/"),
                request.headers().keySet().stream().collect(Collectors.joining()));
        return served.getOrDefault(request.uri().getPath(), new Response(404, Map.of(), new byte[0], request.uri()));
    }
}
