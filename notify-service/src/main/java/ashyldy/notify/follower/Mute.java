package ashyldy.notify.follower;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import ashyldy.places.PlaceCode;

/// What a follower does not want to be sent for a time. Its alerts are raised all the same, and can be fetched.
public record Mute(Matter matter, Instant until) {
    /// A mute that lasts until somebody ends it.
    public static final Instant UNTIL_ENDED = Instant.parse("9999-12-31T00:00:00Z");

    public Mute {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(until, "until");
    }

    public sealed interface Matter {
        record OneProject(UUID project) implements Matter {}

        /// With everything that lies in it.
        record OnePlace(PlaceCode place) implements Matter {}

        record Everything() implements Matter {}
    }

    /// @param projects all ids by which the project is known, so that a mute outlives a merge
    /// @param places the codes of the place of what has happened and of all that lies around it
    public boolean covers(Set<UUID> projects, Set<String> places, Instant now) {
        return now.isBefore(until)
                && switch (matter) {
                    case Matter.OneProject one -> projects.contains(one.project());
                    case Matter.OnePlace one -> places.contains(one.place().value());
                    case Matter.Everything all -> true;
                };
    }
}
