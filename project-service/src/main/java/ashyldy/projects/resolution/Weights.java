package ashyldy.projects.resolution;

import java.util.HashMap;
import java.util.Map;

import ashyldy.projects.intake.DataFile;

/// How much each finding weighs: the file `evidence.tsv`.
final class Weights {
    private static final Map<String, Double> TABLE = read();

    private Weights() {}

    static double of(String feature, String outcome) {
        var weight = TABLE.get(feature + "." + outcome);
        if (weight == null) {
            throw new IllegalStateException("evidence.tsv has no row for %s %s".formatted(feature, outcome));
        }
        return weight;
    }

    private static Map<String, Double> read() {
        var table = new HashMap<String, Double>();
        for (var row : DataFile.rows("/ashyldy/projects/resolution/evidence.tsv", 4)) {
            table.put(row.get(0) + "." + row.get(1), Double.valueOf(row.get(2)));
        }
        return Map.copyOf(table);
    }
}
