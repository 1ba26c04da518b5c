package ashyldy.local.model;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What ingest-service counts of its second reader, as its metrics say it.
///
/// @param counts by name and label: `words dropped`
public record ReaderCounts(Map<String, Long> counts) {
    private static final Pattern LINE =
            Pattern.compile("ashyldy_reader_([a-z]+)_total\\{[a-z]+=\"([a-z]+)\",?} ([0-9.E]+)");

    public ReaderCounts {
        counts = Map.copyOf(counts);
    }

    /// @param metrics in the text format of Prometheus
    public static ReaderCounts of(String metrics) {
        Map<String, Long> counts = new TreeMap<>();
        metrics.lines()
                .map(LINE::matcher)
                .filter(line -> line.matches())
                .forEach(line ->
                        counts.put(line.group(1) + " " + line.group(2), (long) Double.parseDouble(line.group(3))));
        return new ReaderCounts(counts);
    }

    /// Zero for what was never met.
    public long of(String name, String label) {
        return counts.getOrDefault(name + " " + label, 0L);
    }

    public String table() {
        return Stream.of(
                        row("articles it was asked about", of("asked", "answered")),
                        row("words it pointed at, read", of("words", "read")),
                        row("  that say no value", of("words", "unread")),
                        row("  that stand nowhere, dropped", of("words", "dropped")),
                        row("projects it saw, as the grammar", of("projects", "both")),
                        row("  which the grammar did not see", of("projects", "model")),
                        row("  and those that it looked past", of("projects", "grammar")))
                .collect(Collectors.joining());
    }

    private static String row(String name, long count) {
        return "  %-32s %4d%n".formatted(name, count);
    }
}
