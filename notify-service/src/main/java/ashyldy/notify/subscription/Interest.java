package ashyldy.notify.subscription;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.places.PlaceCode;

/// What a subscriber wants to hear of. All of it has to hold at once.
///
/// @param events never empty: without a choice they are the openings
/// @param onlyNew of each project the first alert alone
public record Interest(
        Where where, What what, HowMuch howMuch, Mentions mentions, Set<EventType> events, boolean onlyNew) {
    public static final Set<EventType> OPENINGS = Set.of(EventType.PROJECT_OPENED, EventType.PROJECT_STAGE_OPENED);
    static final String EVERY_KIND = "*";

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

    /// The rows under which a look-up by [Concern] finds this interest; what they find has still to be asked.
    List<Key> keys() {
        return events.stream()
                .flatMap(event ->
                        kindKeys().flatMap(kind -> placeKeys().map(place -> new Key(place, EventName.of(event), kind))))
                .toList();
    }

    record Key(String place, String event, String kind) {}

    /// In the order of the vocabulary.
    public List<EventType> eventsInOrder() {
        return List.copyOf(EnumSet.copyOf(events));
    }

    private Stream<String> kindKeys() {
        return what.kinds().isEmpty()
                ? Stream.of(EVERY_KIND)
                : what.kinds().stream().map(Kind::code);
    }

    private Stream<String> placeKeys() {
        return where.places().isEmpty() || where.around().isPresent()
                ? Stream.of(Concern.COUNTRY)
                : where.places().stream().map(PlaceCode::value);
    }
}
