package ashyldy.projects.catalogue;

import java.util.Set;

import ashyldy.events.PromiseState;

/// Which promises are wanted; an empty condition leaves all of them in.
public record PromiseSelection(Set<PromiseState> states, Set<String> places) {

    public PromiseSelection {
        states = Set.copyOf(states);
        places = Set.copyOf(places);
    }
}
