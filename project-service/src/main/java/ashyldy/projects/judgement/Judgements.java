package ashyldy.projects.judgement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import ashyldy.events.Judgement;
import ashyldy.events.Undone;
import ashyldy.projects.intake.Sighting;

/// All that people have said, what was taken back included.
public interface Judgements {
    /// Whether nobody has said anything yet.
    boolean areNone();

    /// What stands of any of these sightings, in the order in which it was said.
    List<Standing> of(Collection<UUID> sightings);

    /// Finds the claims of an article again in what it says now.
    ///
    /// @return the sightings of which anything has been said
    Set<UUID> bind(UUID article, List<Sighting> now);

    /// Keeps what somebody has said of claims that are sightings now.
    void add(Judgement made);

    Optional<Judgement> find(UUID id);

    /// Takes back what stands.
    Judgement undo(UUID id, Undone undone);

    /// What the claims of a judgement are now, also after it was taken back.
    Set<UUID> sightings(UUID id);
}
