package ashyldy.benchmarks;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
        assertEquals(4, lines.size());
        assertTrue(lines.get(1).startsWith("Reading ru                   ashyldy"), lines.get(1));
        assertTrue(lines.get(2).matches("Reading ru +opennlp .* ops/s .*\\)"), lines.get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "kk-latn", "en"})
    void theArticlesHaveTheirSizeAndDiffer(String language) {
        List<Article> articles = new OwnArticles(language).of(ReadingBenchmark.SIZE);

        assertEquals(
                articles.size(), articles.stream().map(Article::text).distinct().count());
        for (Article article : articles) {
            int bytes = article.text().getBytes(StandardCharsets.UTF_8).length;
            assertTrue(ReadingBenchmark.SIZE - 3 <= bytes && bytes <= ReadingBenchmark.SIZE, "" + bytes);
        }
    }

    @Test
    void theHeapIsWatched() {
        assertTrue(new HeapWatch(new PrintStream(OutputStream.nullOutputStream())).watch(100));
    }
}
