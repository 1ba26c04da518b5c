package ashyldy.ingest.mention;

/// Something found in a sentence, from one token to before another.
public interface Mention {
    /// Number of the first token.
    int from();

    /// Number after the last token.
    int to();

    default boolean isBefore(Mention other) {
        return to() <= other.from();
    }

    /// How many tokens stand between the two, 0 where they touch or overlap.
    default int distanceTo(Mention other) {
        return Math.max(0, Math.max(other.from() - to(), from() - other.to()));
    }

    default boolean overlaps(int first, int after) {
        return from() < after && first < to();
    }

    default boolean covers(int token) {
        return from() <= token && token < to();
    }
}
