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
import java.util.function.Consumer;

import ashyldy.projects.intake.Sighting;

/// Finds the projects in a set of sightings: the same set gives the same projects, in whatever order it is given.
public final class Resolver {
    /// Version of the rules, keys and tables by which projects are told apart. Whoever changes what they decide counts
    /// on:
    /// the registry then settles anew what older ones have settled.
    public static final int POLICY = 2;

    private Resolver() {}

    /// Two sightings that may be one work.
    ///
    /// @param score of the two alone, see [Comparison#score]
    record Link(UUID one, UUID other, double score) {}

    /// Compares each of the new sightings with every other that shares a key.
    public static List<Verdict> compare(Collection<Sighting> fresh, Collection<Sighting> known, Crowd crowd) {
        var verdicts = new ArrayList<Verdict>();
        compare(fresh, known, crowd, verdicts::add);
        return verdicts;
    }

    private static void compare(
            Collection<Sighting> fresh, Collection<Sighting> known, Crowd crowd, Consumer<Verdict> verdicts) {
        var index = new HashMap<String, List<Profile>>();
        known.forEach(sighting -> file(index, Profile.of(sighting)));
        for (var sighting : fresh) {
            var profile = Profile.of(sighting);
            candidates(index, sighting).forEach(other -> verdicts.accept(Verdict.on(profile, other, crowd)));
            file(index, profile);
        }
    }

    /// The projects of these sightings, by evidence alone.
    public static List<Cluster> clusters(Collection<Sighting> sightings, Crowd crowd) {
        return clusters(sightings, crowd, List.of());
    }

    /// The projects of these sightings, where people have had their say first.
    public static List<Cluster> clusters(Collection<Sighting> sightings, Crowd crowd, Collection<Ruling> rulings) {
        var ordered = sightings.stream()
                .sorted(Comparator.comparing(Sighting::id, Sighting.IDS))
                .toList();
        var links = new ArrayList<Link>();
        compare(ordered, List.of(), crowd, verdict -> {
            if (verdict.isLink()) {
                links.add(new Link(
                        verdict.one(), verdict.other(), verdict.comparison().score()));
            }
        });
        var said = Rulings.of(rulings, ordered.stream().map(Sighting::id).toList());
        return new Gathering(ordered, links, crowd, said).projects();
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
