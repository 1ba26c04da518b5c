package ashyldy.notify.subscription;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.places.PlaceCode;

/// What a subscriber wants to hear of.
///
/// @param place with everything that lies in it; empty is the whole country
/// @param kinds empty is every kind
/// @param events never empty: without a choice they are the openings
public record Interest(Optional<PlaceCode> place, Set<Kind> kinds, Set<EventType> events) {
    public static final Set<EventType> OPENINGS = Set.of(EventType.PROJECT_OPENED, EventType.PROJECT_STAGE_OPENED);
    static final String EVERY_KIND = "*";

    public Interest {
        kinds = Set.copyOf(kinds);
        events = events.isEmpty() ? OPENINGS : Set.copyOf(events);
        for (EventType event : events) {
            if (!EventName.canBeTold(event)) {
                throw new IllegalArgumentException("nobody is told of " + event);
            }
        }
    }

    public boolean wants(Concern concern) {
        return concern.places().contains(placeKey())
                && events.contains(concern.event())
                && (kinds.isEmpty() || kinds.contains(concern.kind()));
    }

    /// The rows under which a look-up by [Concern] finds this interest.
    List<Key> keys() {
        return events.stream()
                .flatMap(event -> kindKeys().map(kind -> new Key(placeKey(), EventName.of(event), kind)))
                .toList();
    }

    record Key(String place, String event, String kind) {}

    /// In the order of the vocabulary.
    List<Kind> kindsInOrder() {
        return kinds.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(kinds));
    }

    List<EventType> eventsInOrder() {
        return List.copyOf(EnumSet.copyOf(events));
    }

    private Stream<String> kindKeys() {
        return kinds.isEmpty() ? Stream.of(EVERY_KIND) : kinds.stream().map(Kind::code);
    }

    private String placeKey() {
        return place.map(PlaceCode::value).orElse(Concern.COUNTRY);
    }
}
