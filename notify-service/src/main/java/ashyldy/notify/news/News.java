package ashyldy.notify.news;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import ashyldy.events.Language;
import ashyldy.notify.alert.ProjectId;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A fact that was told to whoever wanted it.
///
/// @param number grows with time; it has gaps
/// @param happening id of the event
/// @param survivor where the project leads today
public record News(long number, String happening, Fact fact, ProjectId survivor, Instant raisedAt) {
    public News {
        Objects.requireNonNull(happening, "happening");
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(survivor, "survivor");
        Objects.requireNonNull(raisedAt, "raisedAt");
    }

    /// By which feed readers know it, in one language. Made of what never changes, so that it is the same after a
    /// merge, a restart, and in another installation that has heard the same.
    public UUID id(Language language) {
        String name =
                "ashyldy:news:%s:%s:%s".formatted(fact.project(), fact.subject().text(), language.code());
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
