package ashyldy.places.classifier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What became of the rows of a classifier, counted for the terminal and listed for the file beside the table.
public final class TakeoverReport {
    private static final int EXAMPLES = 3;

    private final List<Outcome.Taken> taken = new ArrayList<>();
    private final List<Outcome.Known> known = new ArrayList<>();
    private final Map<Reason, List<ClassifierRow>> leftOut = new EnumMap<>(Reason.class);
    private int structure;

    public void add(Outcome outcome) {
        switch (outcome) {
            case Outcome.Taken row -> taken.add(row);
            case Outcome.Known row -> known.add(row);
            case Outcome.Structure _ -> structure++;
            case Outcome.LeftOut row ->
                leftOut.computeIfAbsent(row.reason(), _ -> new ArrayList<>()).add(row.row());
        }
    }

    public List<ClassifiedPlace> places() {
        return taken.stream().map(Outcome.Taken::place).toList();
    }

    /// Whether there was a settlement in it at all.
    public boolean isEmpty() {
        return taken.isEmpty() && known.isEmpty();
    }

    /// For a person: the counts, and some rows of each reason.
    public List<String> summary() {
        List<String> lines = new ArrayList<>();
        lines.add(line("taken over", taken.size()));
        lines.add(line("known already", known.size()));
        lines.add(line("regions, districts", structure));
        lines.add(line(
                "did not fit", leftOut.values().stream().mapToInt(List::size).sum()));
        leftOut.forEach((reason, rows) -> {
            lines.add("    %6d %s".formatted(rows.size(), reason.words()));
            rows.stream().limit(EXAMPLES).forEach(row -> lines.add("           line " + described(row, " ")));
        });
        return lines;
    }

    /// For a file: every row that was not taken over, with what it is or why.
    public List<String> table() {
        Stream<String> merged =
                known.stream().map(row -> "known\t%s\t%s".formatted(described(row.row(), "\t"), row.place()));
        Stream<String> refused = leftOut.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(row -> "left out\t%s\t%s"
                                .formatted(described(row, "\t"), entry.getKey().words())));
        return Stream.of(Stream.of("outcome\tline\tcode\tname\twhy"), refused, merged)
                .flatMap(lines -> lines)
                .toList();
    }

    private static String line(String what, int count) {
        return "%-19s%6d".formatted(what, count);
    }

    private static String described(ClassifierRow row, String separator) {
        return String.join(separator, Integer.toString(row.line()), row.code(), row.russian());
    }
}
