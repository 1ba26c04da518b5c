package ashyldy.benchmarks;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import ashyldy.notify.matching.InterestIndex;
import ashyldy.notify.subscription.Concern;
import ashyldy.notify.subscription.Subscription;
import org.apache.lucene.document.Document;

/// How many happenings a second find their subscribers, on one thread, beside lucene-monitor with the same filters in
/// the
/// same run. Both have to find the same subscribers first, or nothing is measured.
final class MatchingRace {
    private static final int HAPPENINGS = 4_000;
    private static final int COMPARED = 500;
    private static final double SECONDS = 5;
    private static final double QUICK_SECONDS = 1;
    private static final List<Integer> BESIDE = List.of(1_000, 10_000, 100_000);
    private static final List<Integer> BESIDE_QUICK = List.of(1_000, 10_000);
    private static final int ALONE = 1_000_000;

    private final PrintStream out;
    private final List<Concern> happenings = new InventedWishes().happenings(HAPPENINGS);
    private final List<Document> documents =
            happenings.stream().map(LuceneMonitor::document).toList();

    MatchingRace(PrintStream out) {
        this.out = out;
    }

    /// Whether both sides found the same.
    boolean run(boolean quick) {
        double seconds = quick ? QUICK_SECONDS : SECONDS;
        out.println(Machine.described());
        out.printf(
                "%14s %8s | %12s %10s %10s | %12s %10s | %14s%n",
                "subscriptions", "hits", "ours /s", "p50 us", "p99 us", "lucene /s", "p99 us", "ours / lucene");
        for (int count : quick ? BESIDE_QUICK : BESIDE) {
            if (!beside(count, seconds)) {
                return false;
            }
        }
        if (!quick) {
            InterestIndex index = index(new InventedWishes().subscriptions(ALONE));
            print(ALONE, hits(index), measure(number -> index.wanting(happenings.get(number)), seconds), null);
        }
        return true;
    }

    /// Whether both sides found the same; then one line of figures.
    boolean beside(int count, double seconds) {
        List<Subscription> subscriptions = new InventedWishes().subscriptions(count);
        InterestIndex index = index(subscriptions);
        try (var lucene = new LuceneMonitor(subscriptions)) {
            for (int number = 0; number < COMPARED; number++) {
                Set<UUID> ours = ids(index.wanting(happenings.get(number)));
                Set<UUID> theirs = lucene.wanting(documents.get(number));
                if (!ours.equals(theirs)) {
                    out.printf("happening %d: %d found by us, %d by lucene%n", number, ours.size(), theirs.size());
                    return false;
                }
            }
            Speed ours = measure(number -> index.wanting(happenings.get(number)), seconds);
            Speed theirs = measure(number -> lucene.wanting(documents.get(number)), seconds);
            print(count, hits(index), ours, theirs);
        }
        return true;
    }

    private static InterestIndex index(List<Subscription> subscriptions) {
        var index = new InterestIndex();
        subscriptions.forEach(index::put);
        return index;
    }

    private double hits(InterestIndex index) {
        return happenings.stream()
                .mapToInt(concern -> index.wanting(concern).size())
                .average()
                .orElse(0);
    }

    private static Set<UUID> ids(List<Subscription> subscriptions) {
        return subscriptions.stream()
                .map(subscription -> subscription.id().value())
                .collect(Collectors.toSet());
    }

    /// @param p50 nanoseconds, as p99
    private record Speed(double aSecond, long p50, long p99) {}

    /// A second half that counts, after a first one in which the compiler learns.
    private static Speed measure(IntFunction<?> find, double seconds) {
        double asMany = 0;
        long[] taken = new long[0];
        for (int half = 0; half < 2; half++) {
            taken = new long[1 << 20];
            int done = 0;
            long begin = System.nanoTime();
            while (done < taken.length && System.nanoTime() - begin < seconds * 1e9) {
                long start = System.nanoTime();
                find.apply(done % HAPPENINGS);
                taken[done++] = System.nanoTime() - start;
            }
            asMany = done / ((System.nanoTime() - begin) / 1e9);
            taken = Arrays.copyOf(taken, done);
        }
        Arrays.sort(taken);
        return new Speed(asMany, taken[taken.length / 2], taken[(int) (taken.length * 0.99)]);
    }

    private void print(int count, double hits, Speed ours, Speed theirs) {
        String line = String.format(
                Locale.ROOT,
                "%,14d %8.1f | %,12.0f %10.1f %10.1f |",
                count,
                hits,
                ours.aSecond(),
                ours.p50() / 1e3,
                ours.p99() / 1e3);
        out.println(
                theirs == null
                        ? line
                        : line
                                + String.format(
                                        Locale.ROOT,
                                        " %,12.0f %10.1f | %14.1f",
                                        theirs.aSecond(),
                                        theirs.p99() / 1e3,
                                        ours.aSecond() / theirs.aSecond()));
    }
}
