package ashyldy.notify.chat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import ashyldy.events.Coded;
import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.notify.subscription.HowMuch;
import ashyldy.notify.subscription.Interest;
import ashyldy.notify.subscription.Mentions;
import ashyldy.notify.subscription.What;
import ashyldy.notify.subscription.Where;
import ashyldy.places.Gazetteer;
import ashyldy.places.Place;

/// What the buttons of a subscription have chosen so far, and how it stands in them: at most 64 bytes.
final class Choice {
    static final String COUNTRY = "KZ";
    static final String ANY = "*";

    /// Which happenings a button means; each with its letter in the button's data.
    enum Events {
        OPENINGS,
        PROMISES,
        ALL;

        String letter() {
            return name().substring(0, 1).toLowerCase(Locale.ROOT);
        }

        static Optional<Events> of(String letter) {
            return Arrays.stream(values())
                    .filter(each -> each.letter().equals(letter))
                    .findFirst();
        }

        Set<EventType> types() {
            return switch (this) {
                case OPENINGS -> Interest.OPENINGS;
                case PROMISES ->
                    Set.of(
                            EventType.PROJECT_OPENED,
                            EventType.PROJECT_STAGE_OPENED,
                            EventType.PROMISE_MADE,
                            EventType.PROMISE_RESCHEDULED,
                            EventType.PROMISE_KEPT,
                            EventType.PROMISE_OVERDUE,
                            EventType.PROMISE_WITHDRAWN);
                case ALL -> Interest.EVERY_CHANGE;
            };
        }

        static Events nearest(Set<EventType> types) {
            return Arrays.stream(values())
                    .filter(each -> each.types().equals(types))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    private Choice() {}

    /// Empty where the code is neither a place nor the whole country.
    static Optional<Optional<Place>> place(String code, Gazetteer gazetteer) {
        return code.equals(COUNTRY)
                ? Optional.of(Optional.empty())
                : gazetteer.byCode(code).map(Optional::of);
    }

    /// Empty where the code is neither a kind nor any.
    static Optional<Optional<Kind>> kind(String code) {
        if (code.equals(ANY)) {
            return Optional.of(Optional.empty());
        }
        return coded(code, Kind.values()).map(Optional::of);
    }

    static <T extends Coded> Optional<T> coded(String code, T[] values) {
        return Arrays.stream(values).filter(each -> each.code().equals(code)).findFirst();
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    static Interest interest(Optional<Place> place, Optional<Kind> kind, Events events) {
        return new Interest(
                new Where(place.stream().map(Place::code).collect(Collectors.toSet()), Optional.empty()),
                new What(kind.stream().collect(Collectors.toSet()), Set.of(), Set.of()),
                HowMuch.ANY,
                Mentions.NONE,
                events.types(),
                false);
    }

    /// Every change of one project.
    static Interest following(UUID project) {
        return new Interest(
                Where.ANYWHERE,
                new What(Set.of(), Set.of(), Set.of(), Set.of(project)),
                HowMuch.ANY,
                Mentions.NONE,
                Interest.EVERY_CHANGE,
                false);
    }

    static String data(String verb, String... parts) {
        return verb + ":" + String.join(":", List.of(parts));
    }
}
