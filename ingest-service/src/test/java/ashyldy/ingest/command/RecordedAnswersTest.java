package ashyldy.ingest.command;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import ashyldy.ingest.ArticleReading;
import ashyldy.ingest.article.Article;
import ashyldy.ingest.article.Readers;
import ashyldy.ingest.pointing.AnswerReader;
import ashyldy.ingest.pointing.Pointed;
import ashyldy.local.samples.Sample;
import ashyldy.local.samples.SampleSite;
import ashyldy.local.samples.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The answers that `./ashyldy demo --second-reader` plays back, beside the sample news that they are about.
class RecordedAnswersTest {
    private static final ArticleReading READING = ArticleReading.standard();

    /// Words that stand nowhere, by the page: an invented number twice, a wrong sentence, and what an article tells
    /// models to say.
    private static final Map<String, Integer> INVENTED = Map.of(
            "/ereymentau-wind.html", 1,
            "/shymkent-school.html", 1,
            "/taraz-park.html", 1,
            "/aktobe-kindergarten.html", 1);

    private static final Map<String, Article> ARTICLES = new TreeMap<>();
    private static SampleSite site;

    @BeforeAll
    static void read() throws Exception {
        site = new SampleSite(InstantSource.system(), Samples.withThoseForASecondReader());
        var taking = new ArticleTaking(InstantSource.system());
        try (var http = HttpClient.newHttpClient()) {
            for (Sample sample : Samples.withThoseForASecondReader()) {
                String path = sample.page().substring(sample.page().indexOf('/'));
                byte[] page = http.send(
                                HttpRequest.newBuilder(site.feed().resolve(path))
                                        .build(),
                                BodyHandlers.ofByteArray())
                        .body();
                ARTICLES.put(path, taking.article(new Handed.Page(path, page)));
            }
        }
        site.revise();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void everyArticleAboutWhichAModelIsAskedHasOneAndEveryAnswerAnArticle() {
        List<String> unanswered = new ArrayList<>();
        ARTICLES.forEach((path, article) -> {
            if (READING.question(article).isPresent() && recorded(article).isEmpty()) {
                unanswered.add(path);
            }
        });

        assertEquals(List.of(), unanswered);
        long answered = ARTICLES.values().stream()
                .filter(article -> recorded(article).isPresent())
                .count();
        assertEquals(site.answers().size(), answered + 1, "and the corrected article has another");
    }

    @Test
    void wordsStandWhereAnAnswerSaysThatTheyDoButForThoseThatAreInvented() {
        Map<String, Integer> lost = new TreeMap<>();
        ARTICLES.forEach((path, article) -> recorded(article).ifPresent(answer -> {
            var tally = READING.tally(article, answer);
            if (tally.lost() > 0) {
                lost.put(path, tally.lost());
            }
            assertTrue(tally.unread() <= 1, path + " says no value: " + tally.unread());
        }));

        assertEquals(new TreeMap<>(INVENTED), lost);
    }

    @Test
    void theModelAddsTwoOpeningsOneOfThemUnverifiedAndTakesNothingAway() {
        List<String> added = new ArrayList<>();
        ARTICLES.forEach((path, article) -> {
            int alone = READING.read(article).claims().size();
            var both = READING.read(article, Readers.BOTH, recorded(article)).claims();
            assertTrue(both.size() >= alone, path);
            both.stream()
                    .skip(alone)
                    .map(claim -> path + " " + claim.kind().code() + (claim.verified() ? "" : ", not verified"))
                    .forEach(added::add);
        });

        assertEquals(List.of("/pavlodar-terem.html culture, not verified", "/uralsk-pavilion.html digital"), added);
    }

    private static Optional<Pointed> recorded(Article article) {
        return site.answers().entrySet().stream()
                .filter(answer -> article.text().contains(answer.getKey()))
                .map(answer -> new AnswerReader(ReadingJson.MAPPER).read(answer.getValue()))
                .findFirst();
    }
}
