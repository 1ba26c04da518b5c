package ashyldy.benchmarks;

import java.util.concurrent.TimeUnit;

import ashyldy.ingest.ArticleReading;
import ashyldy.ingest.article.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Milliseconds for one text of 1 MB: an article of all articles, and texts that nobody would print, each made to lead
/// one step of the reading astray.
@State(Scope.Benchmark)
@Warmup(iterations = 5, time = 2)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LongTextBenchmark {
    private static final int SIZE = 1 << 20;

    @Param({"articles", "one-sentence", "digits", "quotes", "commas", "capitals", "no-spaces", "lines"})
    public String text;

    private ArticleReading reading;
    private Article article;

    @Setup
    public void prepare() {
        reading = ArticleReading.standard();
        article = text.equals("articles")
                ? OwnArticles.dense("ru").of(SIZE).getFirst()
                : OwnArticles.article(hostile(text), 0);
    }

    @Benchmark
    public int ashyldy() {
        return reading.read(article).claims().size();
    }

    private static String hostile(String name) {
        String part = switch (name) {
            case "one-sentence" -> "a new school for 600 pupils opened in Talgar district and ";
            case "digits" -> "1 000 000,5 ";
            case "quotes" -> "\u00ABschool \"";
            case "commas" -> "Talgar, ";
            case "capitals" -> "School Of ";
            case "no-spaces" -> "schoolopened";
            case "lines" -> "school opened\n";
            default -> throw new IllegalArgumentException(name);
        };
        return part.repeat(SIZE / part.length());
    }
}
