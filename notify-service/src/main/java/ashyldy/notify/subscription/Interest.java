package ashyldy.notify.subscription;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import ashyldy.events.EventType;

/// What a subscriber wants to hear of. All of it has to hold at once.
///
/// @param events never empty: without a choice they are the openings
/// @param onlyNew of each project the first alert alone
public record Interest(
        Where where, What what, HowMuch howMuch, Mentions mentions, Set<EventType> events, boolean onlyNew) {
    public static final Set<EventType> OPENINGS = Set.of(EventType.PROJECT_OPENED, EventType.PROJECT_STAGE_OPENED);

    public Interest {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(howMuch, "howMuch");
        Objects.requireNonNull(mentions, "mentions");
        events = events.isEmpty() ? OPENINGS : Set.copyOf(events);
        for (EventType event : events) {
            if (!EventName.canBeTold(event)) {
                throw new IllegalArgumentException("nobody is told of " + event);
            }
        }
    }

    public boolean wants(Concern concern) {
        return events.contains(concern.event())
                && where.holds(concern)
                && what.holds(concern)
                && howMuch.holds(concern)
                && mentions.holds(concern);
    }

    /// In the order of the vocabulary.
    List<EventType> eventsInOrder() {
        return List.copyOf(EnumSet.copyOf(events));
    }
}
