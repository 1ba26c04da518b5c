package ashyldy.benchmarks.road;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A table of times in milliseconds: what half of the articles took at most, nine of ten, ninety-nine of a hundred,
/// all.
final class Shares {
    private static final String ROW = "%-40s %8s %8s %8s %8s";

    private final Map<String, List<Double>> times = new LinkedHashMap<>();

    Shares with(String name, List<Double> each) {
        times.put(name, each.stream().sorted().toList());
        return this;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(ROW.formatted("milliseconds", "p50", "p90", "p99", "max"));
        times.forEach((name, each) ->
                lines.add(ROW.formatted(name, at(each, 50), at(each, 90), at(each, 99), at(each, 100))));
        return lines;
    }

    /// The nearest rank.
    private static String at(List<Double> sorted, int percent) {
        return sorted.isEmpty()
                ? "-"
                : String.format(Locale.ROOT, "%.0f", sorted.get((sorted.size() * percent + 99) / 100 - 1));
    }
}
