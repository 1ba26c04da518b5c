package ashyldy.notify.subscription;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import ashyldy.events.EventType;

/// What a subscriber wants to hear of. All of it has to hold at once.
///
/// @param events never empty: without a choice they are the openings, and every change of projects that are named
/// @param onlyNew of each project the first alert alone
public record Interest(
        Where where, What what, HowMuch howMuch, Mentions mentions, Set<EventType> events, boolean onlyNew) {
    public static final Set<EventType> OPENINGS = Set.of(EventType.PROJECT_OPENED, EventType.PROJECT_STAGE_OPENED);

    public static final Set<EventType> EVERY_CHANGE =
            Arrays.stream(EventType.values()).filter(EventName::canBeTold).collect(Collectors.toUnmodifiableSet());

    public Interest {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(howMuch, "howMuch");
        Objects.requireNonNull(mentions, "mentions");
        events = events.isEmpty() ? unchosen(what) : Set.copyOf(events);
        for (EventType event : events) {
            if (!EventName.canBeTold(event)) {
                throw new IllegalArgumentException("nobody is told of " + event);
            }
        }
    }

    private static Set<EventType> unchosen(What what) {
        return what.projects().isEmpty() ? OPENINGS : EVERY_CHANGE;
    }

    /// Whether its events are those that nobody needs to ask for.
    public boolean tellsTheUsual() {
        return events.equals(unchosen(what));
    }

    public boolean wants(Concern concern) {
        return events.contains(concern.event())
                && where.holds(concern)
                && what.holds(concern)
                && howMuch.holds(concern)
                && mentions.holds(concern);
    }

    /// In the order of the vocabulary.
    public List<EventType> eventsInOrder() {
        return List.copyOf(EnumSet.copyOf(events));
    }
}
