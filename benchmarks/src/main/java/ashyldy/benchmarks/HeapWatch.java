package ashyldy.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import ashyldy.ingest.ArticleReading;
import ashyldy.ingest.article.Article;

/// Reads very many articles and looks at what stays in the heap. A reader that remembers articles would grow.
final class HeapWatch {
    private static final int LOOKS = 10;
    private static final double FLAT = 1.10;
    private static final double MEGABYTE = 1 << 20;

    private final PrintStream out;

    HeapWatch(PrintStream out) {
        this.out = out;
    }

    /// Whether the heap after the last tenth is no more than a tenth above that after the first.
    boolean watch(int count) {
        ArticleReading reading = ArticleReading.standard();
        List<Article> articles = Stream.of("ru", "kk", "kk-latn", "en")
                .flatMap(language -> OwnArticles.dense(language).of(ReadingBenchmark.SIZE).stream())
                .toList();
        out.println(Machine.described());
        out.printf("%10s %12s %14s%n", "articles", "heap MB", "articles/s");
        List<Double> looks = new ArrayList<>();
        for (int look = 1; look <= LOOKS; look++) {
            long begin = System.nanoTime();
            for (int number = 0; number < count / LOOKS; number++) {
                reading.read(articles.get(number % articles.size()));
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            looks.add(heap());
            out.printf(
                    Locale.ROOT,
                    "%10d %12.1f %14.0f%n",
                    count / LOOKS * look,
                    looks.getLast(),
                    count / LOOKS / seconds);
        }
        boolean flat = looks.getLast() <= looks.getFirst() * FLAT;
        out.println(flat ? "flat" : "grows");
        return flat;
    }

    private static double heap() {
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
