package ashyldy.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import ashyldy.ingest.ArticleReading;
import ashyldy.ingest.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// That the benchmarks run and measure what they say; how fast is no test's business.
class BenchmarksTest {
    @Test
    void everyBenchmarkRunsForMilliseconds() throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include("ReadingBenchmark")
                        .param("language", "ru")
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(20))
                        .build())
                .run();

        Figures figures = new Figures();
        results.forEach(figures::add);
        List<String> lines = figures.lines();
        assertEquals(7, lines.size());
        assertTrue(lines.get(1).matches("Reading dense ru +ashyldy .*"), lines.get(1));
        assertTrue(lines.get(2).matches("Reading dense ru +opennlp .* ops/s .*\\)"), lines.get(2));
        assertTrue(lines.get(4).matches("Reading news ru +ashyldy .*"), lines.get(4));
    }

    @Test
    void lucenesMonitorFindsTheSameSubscribers() {
        var out = new ByteArrayOutputStream();

        boolean same = new MatchingRace(new PrintStream(out, true, StandardCharsets.UTF_8)).beside(2_000, 0.01);

        String line = out.toString(StandardCharsets.UTF_8);
        assertTrue(same, line);
        assertTrue(line.matches("(?s) +2,000 +[1-9].*"), line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "kk-latn", "en"})
    void theArticlesHaveTheirSizeAndDiffer(String language) {
        List<Article> articles = OwnArticles.dense(language).of(ReadingBenchmark.SIZE);

        assertEquals(
                articles.size(), articles.stream().map(Article::text).distinct().count());
        for (Article article : articles) {
            int bytes = article.text().getBytes(StandardCharsets.UTF_8).length;
            assertTrue(ReadingBenchmark.SIZE - 3 <= bytes && bytes <= ReadingBenchmark.SIZE, "" + bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "kk-latn", "en"})
    void everydayArticlesTellOfNoFacility(String language) {
        ArticleReading reading = ArticleReading.standard();

        for (Article article : OwnArticles.everyday(language).of(ReadingBenchmark.SIZE)) {
            assertEquals(List.of(), reading.read(article).claims());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "kk-latn", "en"})
    void oneOfTwentyArticlesOfTheNewsIsOfTheCorpus(String language) {
        List<Article> news = OwnArticles.news(language, ReadingBenchmark.SIZE);
        Set<String> dense = OwnArticles.dense(language).of(ReadingBenchmark.SIZE).stream()
                .map(Article::text)
                .collect(Collectors.toSet());

        assertEquals(
                news.size(),
                20
                        * news.stream()
                                .filter(article -> dense.contains(article.text()))
                                .count());
    }

    @Test
    void theHeapIsWatched() {
        assertTrue(new HeapWatch(new PrintStream(OutputStream.nullOutputStream())).watch(100));
    }
}
