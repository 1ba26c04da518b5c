package ashyldy.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.edge.outbound.Request;
import ashyldy.edge.outbound.Response;
import ashyldy.events.ArticleRead;
import ashyldy.events.Language;
import ashyldy.ingest.article.Article;
import ashyldy.ingest.article.ArticleIntake;
import ashyldy.ingest.article.CanonicalUrl;
import ashyldy.ingest.article.InMemoryArticles;
import ashyldy.ingest.article.PageAddress;
import ashyldy.ingest.article.PublicationDate;
import ashyldy.ingest.article.ReadingRoom;
import ashyldy.ingest.article.page.PageReader;
import ashyldy.ingest.web.Urgency;
import ashyldy.ingest.web.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static ashyldy.ingest.web.Urgency.NOW;
import static ashyldy.ingest.web.Urgency.ROUTINE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The history of a page, from the feed that points to it.
class FeedVisitTest {
    private static final String SITE = "https://example.kz";
    private static final String NEWS = "В Макинске открыли новую школу на 600 мест, её строили два года.";

    private final Map<String, Response> served = new HashMap<>();
    private final InMemoryArticles articles = new InMemoryArticles();
    private final InMemoryPages pages = new InMemoryPages();
    private final Feed feed = Feed.added(CanonicalUrl.of(SITE + "/rss"), Instant.EPOCH);
    private Instant now = Instant.parse("2026-11-25T05:00:00Z");
    private int asked;
    private final FeedVisit visit = visit();

    @Test
    void aPageThatFailsIsReadOnceItIsBackDaysLater() {
        serves("/rss", rss(item("/1", "")));
        answers("/1", 502);
        assertEquals(0, visit(ROUTINE));

        pass(Duration.ofDays(3), Duration.ofHours(1));
        page("/1", NEWS);
        pass(Duration.ofDays(2), Duration.ofHours(6));

        assertTrue(text("/1").contains("600"));
    }

    @Test
    void aPageThatFailsIsAskedForLessAndLessOften() {
        serves("/rss", rss(item("/1", "")));
        answers("/1", 502);
        pass(Duration.ofDays(14), Duration.ofHours(1));

        assertEquals(PageState.GIVEN_UP, pages.missed(feed, 1).getFirst().state());
        assertEquals(11, asked);
    }

    @Test
    void whoeverAsksNowIsNotHeldUpByTheSchedule() {
        serves("/rss", rss(item("/1", "")));
        served.put(SITE + "/1", answer(503, "text/html", "", Map.of("retry-after", List.of("600"))));
        for (int i = 0; i < 6; i++) {
            assertEquals(0, visit(NOW));
        }
        page("/1", NEWS);

        assertEquals(0, visit(ROUTINE));
        assertEquals(1, visit(NOW));
    }

    @Test
    void aCorrectedPageIsAnotherRevisionOnceItsFeedSaysSo() {
        serves("/rss", rss(item("/1", "<dc:date>2026-11-25T10:00:00Z</dc:date>")));
        page("/1", NEWS.replace("600", "6000"));
        visit(ROUTINE);
        page("/1", NEWS);
        serves("/rss", rss(item("/1", "<dc:date>2026-11-25T11:00:00Z</dc:date>")));
        visit(ROUTINE);

        assertTrue(text("/1").contains(" 600 "));
        assertEquals(2, article("/1").revision());
    }

    @Test
    void aYoungPageIsReadAgainByItself() {
        serves("/rss", rss(item("/1", "")));
        page("/1", NEWS.replace("600", "6000"));
        visit(ROUTINE);
        page("/1", NEWS);
        pass(Duration.ofDays(10), Duration.ofHours(1));

        assertEquals(2, article("/1").revision());
        assertEquals(5, asked);
    }

    @Test
    void anArticleWhosePageIsGoneTwiceIsTakenBackAndReadOnceItReturns() {
        serves("/rss", rss(item("/1", "")));
        page("/1", NEWS);
        visit(ROUTINE);
        answers("/1", 404);
        pass(Duration.ofHours(1), Duration.ofHours(1));
        assertEquals("1-read", version("/1"));
        pass(Duration.ofHours(1), Duration.ofHours(1));
        assertEquals("2-withdrawn", version("/1"));

        page("/1", NEWS);
        pass(Duration.ofDays(1), Duration.ofHours(1));
        assertEquals("3-read", version("/1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Проверяем ваш браузер перед переходом на сайт, подождите.",
                "Браузеріңізді тексеріп жатырмыз, күте тұрыңыз.",
                "Just a moment... Checking your browser.",
                "Школа \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD мест"
            })
    void whatStandsInThePlaceOfAnArticleIsNotKept(String placeholder) {
        serves("/rss", rss(item("/1", "")));
        page("/1", placeholder);
        visit(ROUTINE);
        assertEquals(Optional.empty(), articles.known(CanonicalUrl.of(SITE + "/1")));

        page("/1", NEWS);
        assertEquals(1, visit(NOW));
    }

    @Test
    void whereThePageHasNoTextTheFeedsIsTaken() {
        serves("/rss", rss(item("/1", "<content:encoded><![CDATA[<p>%s</p>]]></content:encoded>".formatted(NEWS))));
        served.put(SITE + "/1", answer(200, "text/html", "<div id='root'></div><script src='a'></script>", Map.of()));

        assertEquals(1, visit(ROUTINE));
        assertEquals(NEWS, text("/1"));
    }

    @Test
    void onePageIsOneArticleWhateverItsAddresses() {
        serves("/rss", rss(item("/a/1", "") + item("/a/1/", "") + item("/amp/a/1", "") + item("/x?y=2", "")));
        for (var path : List.of("/a/1", "/a/1/", "/amp/a/1", "/x?y=2")) {
            served.put(
                    SITE + path,
                    answer(200, "text/html", "<link href='/a/1' rel=canonical><article>%s".formatted(NEWS), Map.of()));
        }

        assertEquals(1, visit(ROUTINE));
    }

    @Test
    void aSiteThatGivesAllItsPagesOneAddressKeepsItsArticlesApart() {
        serves("/rss", rss(item("/1", "") + item("/2", "")));
        var own = "<link rel='canonical' href='/news'><article>%s";
        served.put(SITE + "/1", answer(200, "text/html", own.formatted(NEWS), Map.of()));
        served.put(
                SITE + "/2",
                answer(200, "text/html", own.formatted("Больницу на двести коек достроят весной в Актау."), Map.of()));

        assertEquals(2, visit(ROUTINE));
    }

    @Test
    void theTroubleOfAFeedStopsNoneOfItsPages() {
        serves("/rss", rss(item("/1", "")));
        answers("/1", 502);
        visit(ROUTINE);
        answers("/rss", 500);
        page("/1", NEWS);
        now = now.plus(Duration.ofHours(1));

        var brought = visit.to(feed, ROUTINE, () -> false);
        assertEquals(1, brought.articles());
        assertEquals(Optional.of("answers with status 500"), brought.trouble());
    }

    private FeedVisit visit() {
        var dates = new PublicationDate(() -> now);
        var reader = new PageReader(dates);
        var intake = new ArticleIntake(articles, FeedVisitTest::read, FeedVisitTest::read, receipt -> {});
        var room = new ReadingRoom("test", 1, Duration.ofSeconds(1), Duration.ofMinutes(1));
        var web = new Web(this::exchange, () -> now, Duration.ZERO);
        var looks = new PageIntake(web, reader, intake, new PageAddress(articles), room);
        var sources = new FeedSources(web, new FeedParser(dates), looks, room);
        return new FeedVisit(sources, articles, intake, pages, () -> now);
    }

    private Response exchange(Request request) {
        var path = request.uri().toString();
        asked += path.matches(".*/(rss|robots\\.txt)") ? 0 : 1;
        var answer = served.getOrDefault(path, answer(404, "text/plain", "", Map.of()));
        return new Response(answer.status(), answer.headers(), answer.body(), request.uri());
    }

    private static ArticleRead read(Article article) {
        return new ArticleRead(
                article.id(),
                article.url(),
                article.title(),
                article.outlet(),
                Language.RU,
                article.publishedAt(),
                article.revision(),
                List.of());
    }

    private int visit(Urgency urgency) {
        return visit.to(feed, urgency, () -> false).articles();
    }

    private void pass(Duration time, Duration step) {
        for (var end = now.plus(time); now.isBefore(end); ) {
            now = now.plus(step);
            visit(ROUTINE);
        }
    }

    private void page(String path, String text) {
        served.put(
                SITE + path,
                answer(200, "text/html", "<article><h1>Школа</h1><p>%s</p></article>".formatted(text), Map.of()));
    }

    private void serves(String path, String document) {
        served.put(SITE + path, answer(200, "text/xml", document, Map.of()));
    }

    private void answers(String path, int status) {
        served.put(SITE + path, answer(status, "text/html", "", Map.of()));
    }

    private static Response answer(int status, String type, String body, Map<String, List<String>> headers) {
        var all = Stream.concat(headers.entrySet().stream(), Map.of("content-type", List.of(type)).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Response(status, all, body.getBytes(UTF_8), null);
    }

    private static String rss(String items) {
        return "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'"
                + " xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel>" + items + "</channel></rss>";
    }

    private static String item(String path, String more) {
        return "<item><title>Школа</title><link>%s</link>%s</item>".formatted(path.replace("&", "&amp;"), more);
    }

    private Article article(String path) {
        return articles.find(articles.known(CanonicalUrl.of(SITE + path)).orElseThrow())
                .orElseThrow()
                .article();
    }

    private String text(String path) {
        return article(path).text();
    }

    private String version(String path) {
        return articles.find(articles.known(CanonicalUrl.of(SITE + path)).orElseThrow())
                .orElseThrow()
                .version();
    }
}
