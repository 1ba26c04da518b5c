package ashyldy.projects.registry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import ashyldy.projects.intake.Sighting;
import ashyldy.projects.resolution.Verdict;

/// All claims of all articles in their newest revision: what the registry is a function of.
public interface Sightings {
    /// Notes the revision; false where a newer one is known, and then nothing of this one may be kept.
    boolean accept(UUID article, int revision);

    /// Articles that older rules have settled, in the order of their ids.
    List<UUID> outdated(int limit);

    /// Notes that the rules of today have settled the article.
    void settled(UUID article);

    List<Placed> of(UUID article);

    /// Those of these claims that there are.
    List<Placed> with(Collection<UUID> claims);

    /// Those with any of the keys.
    List<Placed> withAnyKey(Set<String> keys);

    /// How many different marks the sightings with each of these crowd keys have; what none has is missing.
    Map<String, Integer> crowds(Set<String> crowdKeys);

    /// The components of all sightings with any of these crowd keys.
    Set<UUID> componentsIn(Set<String> crowdKeys);

    List<Placed> inComponents(Set<UUID> components);

    List<Placed> of(ProjectId project);

    /// Puts the sightings of an article in the place of its earlier ones, whose verdicts go with them.
    void replace(UUID article, List<Sighting> sightings);

    /// Records where these stand now.
    void place(Collection<Placed> placed);

    /// Puts the verdicts in the place of all that were kept between these.
    void judgeAnew(Collection<Sighting> between, Collection<Verdict> verdicts);

    /// Keeps what a person may ask about.
    void keep(Collection<Verdict> verdicts);
}
