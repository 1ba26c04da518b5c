package ashyldy.ingest.language;

/// An entry found in a sentence.
///
/// @param rank of the entry in the data, 0 first
/// @param from number of the first token
/// @param to number after the last token
public record Match(Entry entry, int rank, int from, int to) {
    public Match {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("not a match: [%d, %d)".formatted(from, to));
        }
    }

    public int length() {
        return to - from;
    }

    public boolean says(String code) {
        return entry.says(code);
    }

    public boolean says(Code code) {
        return entry.says(code.code());
    }

    public boolean overlaps(Match other) {
        return from < other.to && other.from < to;
    }
}
