package ashyldy.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ashyldy.ingest.article.Article;
import ashyldy.local.article.Found;
import ashyldy.local.article.IngestClient;
import ashyldy.local.article.Sending;
import com.fasterxml.jackson.databind.ObjectMapper;

/// What a second reader that never answers costs those who are told at once: the same articles are sent to
/// ingest-service without one, beside one that refuses and beside one that hangs, and the time until the last of them
/// is on Kafka is taken. Every article tells of a facility, so that every one waits for the model.
final class ReaderWatch {
    private static final int ROUNDS = 15;
    private static final int QUICK_ROUNDS = 5;
    private static final int ARTICLES = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream out;
    private final PrintStream progress;
    private final Path log;

    ReaderWatch(PrintStream out, PrintStream progress, Path log) {
        this.out = out;
        this.progress = progress;
        this.log = log;
    }

    void watch(boolean quick) {
        watch(quick ? QUICK_ROUNDS : ROUNDS, ARTICLES);
    }

    /// @param rounds that are timed, after one that is not
    /// @param count articles of each round
    void watch(int rounds, int count) {
        Map<DeadEndpoint, List<Double>> rates = new EnumMap<>(DeadEndpoint.class);
        try (var none = new Side(DeadEndpoint.NONE, log);
                var refuses = new Side(DeadEndpoint.REFUSES, log);
                var hangs = new Side(DeadEndpoint.HANGS, log)) {
            for (int round = 0; round <= rounds; round++) {
                progress.printf("Round %d of %d%n", round, rounds);
                for (Side side : List.of(none, refuses, hangs)) {
                    double rate = side.rate(round * count, count);
                    if (round > 0) {
                        rates.computeIfAbsent(side.sort, _ -> new ArrayList<>()).add(rate);
                    }
                }
            }
        }
        print(rates, count);
    }

    /// One ingest-service beside one endpoint. All run at once and take turns, so that they meet the same load.
    private static final class Side implements AutoCloseable {
        private final DeadEndpoint sort;
        private final DeadEndpoint.Open endpoint;
        private final PackagedService service;

        private Side(DeadEndpoint sort, Path log) {
            this.sort = sort;
            this.endpoint = sort.open();
            this.service = new PackagedService(
                    new PackagedService.Setup("ingest-service", endpoint.settings(), List.of("-Xmx256m")),
                    "bench_" + sort.name().toLowerCase(Locale.ROOT),
                    log);
        }

        /// Articles a second from the first that is sent to the last that is on Kafka.
        private double rate(int first, int count) {
            try (var published = new PublishedArticles()) {
                long begin = System.nanoTime();
                var ingest = new IngestClient(service.address(), PackagedService.KEY, 1);
                List<Article> articles = OwnArticles.dense("ru").of(ReadingBenchmark.SIZE);
                Stream<Found> lines = IntStream.range(first, first + count)
                        .mapToObj(number -> article(sort, number, articles.get(number % articles.size())));
                new Sending(ingest, _ -> {}).all(lines);
                published.await(count);
                return count / ((System.nanoTime() - begin) / 1e9);
            }
        }

        @Override
        public void close() {
            service.close();
            endpoint.close();
        }
    }

    private static Found article(DeadEndpoint sort, int number, Article article) {
        String address = "https://%s.example.kz/%d".formatted(sort.name().toLowerCase(Locale.ROOT), number);
        var line = JSON.createObjectNode()
                .put("url", address)
                .put("publishedAt", "2026-03-05")
                .put("text", article.text());
        return new Found.Article(address, line.toString());
    }

    private void print(Map<DeadEndpoint, List<Double>> rates, int count) {
        out.println(Machine.described());
        out.println(count + " articles of " + ReadingBenchmark.SIZE
                + " bytes, a round, accepted and published; medians of the rounds, in turns");
        out.println();
        double alone = median(rates.get(DeadEndpoint.NONE));
        rates.forEach((sort, all) -> out.printf(
                Locale.ROOT,
                "%-32s %8.1f articles/s %6.2f   %s%n",
                sort.title(),
                median(all),
                median(all) / alone,
                all.stream()
                        .map(rate -> String.format(Locale.ROOT, "%.1f", rate))
                        .toList()));
    }

    private static double median(List<Double> rates) {
        return rates.stream().sorted().toList().get(rates.size() / 2);
    }
}
