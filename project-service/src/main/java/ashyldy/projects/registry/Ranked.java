package ashyldy.projects.registry;

import ashyldy.events.Cited;
import ashyldy.projects.intake.Sighting;

/// A value among those of its field.
///
/// @param by the oldest sighting that gives it
/// @param shown whether it is the best of its field
record Ranked<V>(V value, Sighting by, String field, boolean shown) {
    Ranked<V> shownIf(boolean best) {
        return new Ranked<>(value, by, field, best);
    }

    Cited<V> cited() {
        return new Cited<>(value, by.article());
    }
}
