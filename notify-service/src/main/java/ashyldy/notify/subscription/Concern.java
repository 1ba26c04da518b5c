package ashyldy.notify.subscription;

import java.util.Objects;
import java.util.Set;

import ashyldy.events.EventType;
import ashyldy.events.Kind;

/// By what a happening is matched.
///
/// @param places the codes of its place and of everything that lies around it, with [#COUNTRY]; empty abroad
public record Concern(EventType event, Kind kind, Set<String> places) {
    public static final String COUNTRY = "KZ";

    public Concern {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(kind, "kind");
        places = Set.copyOf(places);
    }
}
