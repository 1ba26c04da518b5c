package ashyldy.benchmarks;

import java.util.List;
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

/// Articles of 4 KB a second on one thread. An invocation takes the next article, so that nothing is read twice in a
/// row. `dense` are the articles of the corpus, `news` is a mix in which one of twenty tells of a facility.
@State(Scope.Thread)
@Warmup(iterations = 5, time = 2)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ReadingBenchmark {
    static final int SIZE = 4096;

    @Param({"ru", "kk", "kk-latn", "en"})
    public String language;

    @Param({"dense", "news"})
    public String articlesOf;

    private ArticleReading reading;
    private WordSplitting trained;
    private WordSplitting simple;
    private List<Article> articles;
    private int next;

    @Setup
    public void prepare() {
        reading = ArticleReading.standard();
        trained = WordSplitting.trained();
        simple = WordSplitting.simple();
        articles = articlesOf.equals("news")
                ? OwnArticles.news(language, SIZE)
                : OwnArticles.dense(language).of(SIZE);
    }

    /// Everything: sentences, words, mentions, claims. It is some hundred methods, which the compiler needs half a
    /// minute
    /// to learn; the word splitters are few and loops.
    @Benchmark
    @Warmup(iterations = 15, time = 2)
    public int ashyldy() {
        return reading.read(article()).claims().size();
    }

    @Benchmark
    public int opennlp() {
        return trained.words(article().text());
    }

    @Benchmark
    public int opennlpSimple() {
        return simple.words(article().text());
    }

    private Article article() {
        next = (next + 1) % articles.size();
        return articles.get(next);
    }
}
