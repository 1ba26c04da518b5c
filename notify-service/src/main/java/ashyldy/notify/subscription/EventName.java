package ashyldy.notify.subscription;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import ashyldy.events.EventType;
import ashyldy.events.ProjectChanged;
import ashyldy.events.PromiseChanged;

/// The short name of an event that one can subscribe to: `project.opened` for `kz.ashyldy.project.opened.v1`.
public final class EventName {
    private static final String BEFORE = "kz.ashyldy.";
    private static final String AFTER = ".v1";

    private EventName() {}

    public static String of(EventType type) {
        String code = type.code();
        return code.substring(BEFORE.length(), code.length() - AFTER.length());
    }

    /// The event with this short name or CloudEvents type, unless nobody can subscribe to it.
    public static Optional<EventType> parse(String text) {
        return Arrays.stream(EventType.values())
                .filter(EventName::canBeTold)
                .filter(type -> of(type).equals(text) || type.code().equals(text))
                .findFirst();
    }

    public static List<String> all() {
        return Arrays.stream(EventType.values())
                .filter(EventName::canBeTold)
                .map(EventName::of)
                .toList();
    }

    /// Merges and splits are the registry's bookkeeping, no news.
    static boolean canBeTold(EventType type) {
        return type.data() == ProjectChanged.class || type.data() == PromiseChanged.class;
    }
}
