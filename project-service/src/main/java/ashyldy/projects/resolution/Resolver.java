package ashyldy.projects.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import ashyldy.projects.intake.Sighting;

/// Finds the projects in a set of sightings: the same set gives the same projects, in whatever order it is given.
public final class Resolver {
    /// Version of the rules, keys and tables by which projects are told apart. Whoever changes what they decide counts
    /// on:
    /// the registry then settles anew what older ones have settled.
    public static final int POLICY = 1;

    private Resolver() {}

    /// Two sightings that may be one work.
    ///
    /// @param score of the two alone, see [Comparison#score]
    record Link(UUID one, UUID other, double score) {}

    /// Compares each of the new sightings with every other that shares a key.
    public static List<Verdict> compare(Collection<Sighting> fresh, Collection<Sighting> known, Crowd crowd) {
        var index = new HashMap<String, List<Profile>>();
        known.forEach(sighting -> file(index, Profile.of(sighting)));
        var verdicts = new ArrayList<Verdict>();
        for (var sighting : fresh) {
            var profile = Profile.of(sighting);
            candidates(index, sighting).forEach(other -> verdicts.add(Verdict.on(profile, other, crowd)));
            file(index, profile);
        }
        return verdicts;
    }

    /// The projects of these sightings.
    public static List<Cluster> clusters(Collection<Sighting> sightings, Crowd crowd) {
        var ordered = sightings.stream()
                .sorted(Comparator.comparing(Sighting::id, Sighting.IDS))
                .toList();
        var links = compare(ordered, List.of(), crowd).stream()
                .filter(Verdict::isLink)
                .map(verdict -> new Link(
                        verdict.one(), verdict.other(), verdict.comparison().score()))
                .toList();
        return clusters(ordered, links, crowd);
    }

    static List<Cluster> clusters(Collection<Sighting> sightings, List<Link> links, Crowd crowd) {
        return new Gathering(sightings, links, crowd).projects();
    }

    private static Set<Profile> candidates(Map<String, List<Profile>> index, Sighting sighting) {
        var candidates = new LinkedHashSet<Profile>();
        sighting.keys().forEach(key -> candidates.addAll(index.getOrDefault(key, List.of())));
        return candidates;
    }

    private static void file(Map<String, List<Profile>> index, Profile profile) {
        profile.sightings()
                .getFirst()
                .keys()
                .forEach(key ->
                        index.computeIfAbsent(key, any -> new ArrayList<>()).add(profile));
    }
}
