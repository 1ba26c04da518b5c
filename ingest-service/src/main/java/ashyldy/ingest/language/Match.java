package ashyldy.ingest.language;

/// An entry found in a sentence.
///
/// @param rank of the entry in the data, 0 first
/// @param from number of the first token
/// @param to number after the last token
/// @param head number of the token whose ending says case and number: the last, unless complements follow it
public record Match(Entry entry, int rank, int from, int to, int head) {
    public Match {
        if (from < 0 || to <= from || head < from || head >= to) {
            throw new IllegalArgumentException("not a match: [%d, %d), head %d".formatted(from, to, head));
        }
    }

    Match(Entry entry, int rank, int from, int to) {
        this(entry, rank, from, to, to - 1);
    }

    public int length() {
        return to - from;
    }

    public boolean says(String code) {
        return entry.says(code);
    }

    /// Whether it is anything: an entry that says `nothing` only takes words away from others.
    public boolean tells() {
        return !says("nothing");
    }

    public boolean says(Code code) {
        return entry.says(code.code());
    }

    public boolean overlaps(Match other) {
        return from < other.to && other.from < to;
    }
}
