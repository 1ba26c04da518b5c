package ashyldy.events;

/// A bare total ("13 schools this year"): a counted promise, never a project of its own.
///
/// @param count how many, at least 1
public record Aggregate(int count) {
    public Aggregate {
        if (count < 1) {
            throw new IllegalArgumentException("an aggregate counts at least one: " + count);
        }
    }
}
