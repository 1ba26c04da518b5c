package ashyldy.ingest.suggestion;

import java.util.List;

/// A line of a table.
public record TableLine(String file, String line) implements Proposal {
    @Override
    public List<String> lines(int number, List<String> sentences) {
        return List.of(line);
    }
}
