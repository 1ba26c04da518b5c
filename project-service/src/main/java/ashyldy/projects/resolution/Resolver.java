package ashyldy.projects.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import ashyldy.projects.intake.Sighting;

/// Finds the projects in a set of sightings: the same set gives the same projects, in whatever order it is given.
public final class Resolver {
    private static final Comparator<Verdict> SUREST_FIRST = Comparator.comparing(
                    (Verdict verdict) -> verdict.comparison().score())
            .reversed()
            .thenComparing(Verdict::one, Sighting.IDS)
            .thenComparing(Verdict::other, Sighting.IDS);

    private Resolver() {}

    /// Compares each of the new sightings with every other that shares a key.
    public static List<Verdict> compare(Collection<Sighting> fresh, Collection<Sighting> known) {
        var verdicts = new ArrayList<Verdict>();
        var seen = new ArrayList<>(known);
        for (var sighting : fresh) {
            seen.stream()
                    .filter(other -> shareKey(sighting, other))
                    .forEach(other -> verdicts.add(Verdict.on(sighting, other)));
            seen.add(sighting);
        }
        return verdicts;
    }

    /// Clusters in the order of their smallest sighting.
    public static List<Cluster> clusters(Collection<Sighting> sightings) {
        var ordered = sightings.stream()
                .sorted(Comparator.comparing(Sighting::id, Sighting.IDS))
                .toList();
        var links = compare(ordered, List.of()).stream()
                .filter(Verdict::isSame)
                .sorted(SUREST_FIRST)
                .toList();
        var components = new Groups(ordered);
        links.forEach(link -> components.join(link.one(), link.other()));
        var projects = new Groups(ordered);
        links.stream()
                .filter(link -> nothingKeepsApart(projects.of(link.one()), projects.of(link.other())))
                .forEach(link -> projects.join(link.one(), link.other()));
        return projects.all().stream()
                .map(members ->
                        new Cluster(smallest(components.of(members.getFirst().id())), members))
                .toList();
    }

    private static boolean nothingKeepsApart(List<Sighting> some, List<Sighting> others) {
        return some == others
                || some.stream()
                        .noneMatch(one -> others.stream()
                                .anyMatch(other ->
                                        Verdict.on(one, other).comparison().isVetoed()));
    }

    private static boolean shareKey(Sighting one, Sighting other) {
        return !Collections.disjoint(one.keys(), other.keys());
    }

    private static UUID smallest(List<Sighting> members) {
        return members.stream().map(Sighting::id).min(Sighting.IDS).orElseThrow();
    }
}
