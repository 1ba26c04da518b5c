package ashyldy.projects.registry;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import ashyldy.projects.intake.Sighting;
import ashyldy.projects.resolution.Verdict;

/// All claims of all articles in their newest revision: what the registry is a function of.
public interface Sightings {
    /// Notes the revision; false where a newer one is known, and then nothing of this one may be kept.
    boolean accept(UUID article, int revision);

    List<Placed> of(UUID article);

    /// Those with any of the keys.
    List<Placed> withAnyKey(Set<String> keys);

    List<Placed> inComponents(Set<UUID> components);

    List<Placed> of(ProjectId project);

    /// Puts the sightings of an article in the place of its earlier ones, whose verdicts go with them.
    void replace(UUID article, List<Sighting> sightings);

    /// Records where these stand now.
    void place(Collection<Placed> placed);

    /// Keeps what a person may ask about.
    void keep(Collection<Verdict> verdicts);
}
