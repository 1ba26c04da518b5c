package ashyldy.local.samples;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;

import ashyldy.local.article.FeedLinks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SampleSiteTest {

    private static final InstantSource TWELFTH_OF_MAY = InstantSource.fixed(Instant.parse("2026-05-12T06:00:00Z"));
    private static final Pattern SENTENCE = Pattern.compile("[.!?](\\s|</p>)");

    private SampleSite site;

    @BeforeEach
    void start() throws IOException {
        site = new SampleSite(TWELFTH_OF_MAY, Samples.withThoseForASecondReader());
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void theFeedIsEmptyUntilTheNewsArePublishedAndThenNamesEveryPageNewestFirst() throws Exception {
        assertEquals(List.of(), links());

        site.publish();

        List<String> links = links();
        assertEquals(site.size(), links.size());
        assertTrue(links.getFirst().endsWith(Samples.all().getLast().path()));
    }

    @Test
    void everyPageHasATitleADateAndAShortBodyAndNothingIsLeftToFillIn() throws Exception {
        site.publish();
        for (String link : links()) {
            String page = get(link).body();
            assertTrue(page.matches("(?s).*<h1>[^<]{10,90}</h1>.*"), link);
            assertTrue(page.matches("(?s).*2026-0[345]-\\d\\dT09:00:00\\+05:00.*"), link);
            assertFalse(page.contains("{{"), link);
            long sentences = SENTENCE.matcher(page).results().count();
            assertTrue(sentences >= 3 && sentences <= 6, link + " has sentences: " + sentences);
        }
        assertEquals(site.size(), site.read());
    }

    @Test
    void thereAreEnoughInEveryLanguageAndManyTellNothing() {
        List<Sample> all = Samples.all();

        assertTrue(all.size() >= 26);
        assertEquals(3, all.stream().map(Sample::outlet).distinct().count());
        assertTrue(all.stream().allMatch(sample -> sample.outlet().startsWith("sample-")));
        all.stream()
                .collect(groupingBy(Sample::outlet, counting()))
                .forEach((outlet, pages) -> assertTrue(pages >= 8, outlet));
        assertTrue(all.stream()
                        .filter(sample -> sample.tells() == Sample.Tells.NOTHING)
                        .count()
                >= 10);
    }

    @Test
    void yearsFollowTheDayOfPublication() throws Exception {
        assertTrue(get(site.feed().resolve("/balausa-promised.html").toString())
                .body()
                .contains("2027"));
    }

    @Test
    void aRevisedArticleHasOtherWordsAtTheSameAddress() throws Exception {
        site.publish();
        String address = links().stream()
                .filter(link -> link.contains("ekibastuz-pool"))
                .findFirst()
                .orElseThrow();
        String before = get(address).body();

        assertEquals(address, site.revise().getKey());

        assertNotEquals(before, get(address).body());
    }

    @Test
    void everyOutletHasAHostOfItsOwn() {
        assertEquals(
                List.of(
                        "127.0.0.1 sample-vestnik.localhost",
                        "127.0.0.1 sample-courier.localhost",
                        "127.0.0.1 sample-habar.localhost"),
                site.hosts());
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        assertEquals(404, get(site.feed().resolve("/index.txt").toString()).statusCode());
    }

    private List<String> links() throws Exception {
        return FeedLinks.of(get(site.feed().toString()).body().getBytes(StandardCharsets.UTF_8));
    }

    /// The names of the outlets are known to who is given [SampleSite#hosts].
    private static HttpResponse<String> get(String link) throws Exception {
        String address = link.replaceFirst("//[^:/]+", "//127.0.0.1");
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        }
    }
}
