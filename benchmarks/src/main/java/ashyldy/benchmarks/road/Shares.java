package ashyldy.benchmarks.road;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A table of the hops: how long half of the articles took at most, nine of ten, ninety-nine of a hundred, all.
final class Shares {
    private static final String ROW = "%-40s %8s %8s %8s %8s";

    private final List<Journey> journeys;

    Shares(List<Journey> journeys) {
        this.journeys = List.copyOf(journeys);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(ROW.formatted("milliseconds", "p50", "p90", "p99", "max"));
        IntStream.range(0, Journey.HOPS.size()).forEach(hop -> lines.add(line(hop)));
        return lines;
    }

    private String line(int hop) {
        List<Double> times = journeys.stream()
                .map(journey -> journey.hops().get(hop))
                .sorted()
                .toList();
        return ROW.formatted(Journey.HOPS.get(hop), at(times, 50), at(times, 90), at(times, 99), at(times, 100));
    }

    /// The nearest rank.
    private static String at(List<Double> sorted, int percent) {
        return sorted.isEmpty()
                ? "-"
                : String.format(Locale.ROOT, "%.0f", sorted.get((sorted.size() * percent + 99) / 100 - 1));
    }
}
