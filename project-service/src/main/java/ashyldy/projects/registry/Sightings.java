package ashyldy.projects.registry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// All claims of all articles in their newest revision: what the registry is a function of. Nobody asks one by one:
/// [OpenSightings] reads once for many articles, and writes once.
public interface Sightings {
    /// The newest revision of each of these articles that is known.
    Map<UUID, Integer> revisions(Set<UUID> articles);

    /// Articles that older rules have settled, in the order of their ids.
    List<UUID> outdated(int limit);

    /// Notes that the rules of today have settled the article.
    void settled(UUID article);

    List<Placed> of(Set<UUID> articles);

    /// Those of these claims that there are.
    List<Placed> with(Collection<UUID> claims);

    /// Those with any of the keys.
    List<Placed> withAnyKey(Set<String> keys);

    /// Whether one of no known region has any of these keys.
    boolean isKnownNowhere(Set<String> keys);

    List<Placed> inComponents(Set<UUID> components);

    List<Placed> of(ProjectId project);

    /// The components of all sightings with any of these crowd keys.
    Set<UUID> componentsIn(Set<String> crowdKeys);

    /// How many different marks the sightings with each of these crowd keys have; what none has is missing.
    Map<String, Integer> crowds(Set<String> crowdKeys);

    /// How many sightings have each of these marks; what none has is missing.
    Map<CrowdMark, Integer> marks(Set<CrowdMark> marks);

    void write(SightingChanges changes);
}
