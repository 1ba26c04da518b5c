package ashyldy.projects.catalogue;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Kind;
import ashyldy.events.Stage;

/// Which projects are wanted; an empty condition leaves all of them in.
///
/// @param places codes of places; a project counts that lies in any of them
/// @param search words as the reader typed them, all of which must occur in the names or places
/// @param updatedSince only what changed at or after this moment
public record Selection(
        Set<String> places, Set<Kind> kinds, Set<Stage> stages, String search, Optional<Instant> updatedSince) {

    public static final Selection EVERYTHING = new Selection(Set.of(), Set.of(), Set.of(), "", Optional.empty());

    public Selection {
        places = Set.copyOf(places);
        kinds = Set.copyOf(kinds);
        stages = Set.copyOf(stages);
        search = search.strip();
    }
}
