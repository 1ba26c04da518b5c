package ashyldy.projects.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Everything that is known about one project.
///
/// @param history its stages in order
/// @param facts every value that any source gives
/// @param withdrawnAt when the last of its sources was taken back, for a project that is no longer in the lists
public record Dossier(Listing listing, List<StageChange> history, List<Fact> facts, Optional<Instant> withdrawnAt) {

    public Dossier {
        history = List.copyOf(history);
        facts = List.copyOf(facts);
    }

    public List<Conflict> conflicts() {
        return Conflict.among(facts);
    }
}
