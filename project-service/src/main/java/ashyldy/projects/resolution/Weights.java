package ashyldy.projects.resolution;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import ashyldy.projects.intake.DataFile;

/// How much each finding weighs: the file `evidence.tsv`.
final class Weights {
    private static final Map<String, Double> TABLE =
            DataFile.rows("/ashyldy/projects/resolution/evidence.tsv", 4).stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.get(0) + "." + row.get(1), row -> Double.valueOf(row.get(2))));

    private static final Set<String> READ = new TreeSet<>();

    private Weights() {}

    static synchronized double of(String feature, String outcome) {
        var weight = TABLE.get(feature + "." + outcome);
        if (weight == null) {
            throw new IllegalStateException("evidence.tsv has no row for %s %s".formatted(feature, outcome));
        }
        READ.add(feature + "." + outcome);
        return weight;
    }

    /// Rows that no rule has asked for: a person who corrected one of them would wait for an effect in vain.
    static synchronized Set<String> unread() {
        var unread = new TreeSet<>(TABLE.keySet());
        unread.removeAll(READ);
        return unread;
    }
}
