package ashyldy.projects.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import ashyldy.projects.intake.Sighting;
import ashyldy.projects.resolution.Ruling.Apart;
import ashyldy.projects.resolution.Ruling.Together;

/// What people have said, as a function of the set of it: who is one with whom, and who is not with whom. Nobody can
/// say both at once; where two sayings come to contradict each other, because a revision has made two claims one, what
/// is apart stays apart.
public final class Rulings {
    static final Rulings NONE = new Rulings(List.of(), Set.of());

    private record Pair(UUID one, UUID other) {}

    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::one, Sighting.IDS).thenComparing(Pair::other, Sighting.IDS);

    private final Map<UUID, Set<Integer>> some = new HashMap<>();
    private final Map<UUID, Set<Integer>> others = new HashMap<>();
    private final Map<UUID, Set<UUID>> groups = new HashMap<>();

    /// @param sightings those that there are; what is said of others has no effect
    private Rulings(Collection<Ruling> rulings, Set<UUID> sightings) {
        var pairs = new TreeSet<>(ORDER);
        int number = 0;
        for (var ruling : rulings) {
            switch (ruling) {
                case Together(var one) -> pairs.addAll(chain(one, sightings));
                case Apart(var here, var there) -> {
                    note(some, here, number);
                    note(others, there, number++);
                }
            }
        }
        pairs.forEach(this::join);
    }

    public static Rulings of(Collection<Ruling> rulings, Collection<UUID> sightings) {
        return rulings.isEmpty() ? NONE : new Rulings(rulings, Set.copyOf(sightings));
    }

    boolean partAnything() {
        return !some.isEmpty();
    }

    /// Whether no one of these may be one work with any of those.
    public boolean part(Collection<UUID> these, Collection<UUID> those) {
        return meet(tags(some, these), tags(others, those)) || meet(tags(others, these), tags(some, those));
    }

    /// All that are one with this, itself included.
    public Set<UUID> with(UUID sighting) {
        return groups.getOrDefault(sighting, Set.of(sighting));
    }

    /// Each set that is one, two sightings at least, in the order of their ids.
    List<List<UUID>> together() {
        return groups.values().stream()
                .distinct()
                .map(group -> group.stream().sorted(Sighting.IDS).toList())
                .sorted(Comparator.comparing(List::getFirst, Sighting.IDS))
                .toList();
    }

    /// What is one hangs together as by links.
    List<Resolver.Link> and(List<Resolver.Link> links) {
        var said = new ArrayList<>(links);
        together()
                .forEach(group -> group.stream()
                        .skip(1)
                        .forEach(one -> said.add(new Resolver.Link(group.getFirst(), one, Double.POSITIVE_INFINITY))));
        return said;
    }

    private void join(Pair pair) {
        var one = with(pair.one());
        var other = with(pair.other());
        if (!part(one, other)) {
            var joined = new HashSet<>(one);
            joined.addAll(other);
            joined.forEach(sighting -> groups.put(sighting, joined));
        }
    }

    private static List<Pair> chain(Set<UUID> one, Set<UUID> sightings) {
        var ordered =
                one.stream().filter(sightings::contains).sorted(Sighting.IDS).toList();
        var pairs = new ArrayList<Pair>();
        for (int i = 1; i < ordered.size(); i++) {
            pairs.add(new Pair(ordered.get(i - 1), ordered.get(i)));
        }
        return pairs;
    }

    private static void note(Map<UUID, Set<Integer>> side, Set<UUID> sightings, int number) {
        sightings.forEach(
                one -> side.computeIfAbsent(one, any -> new HashSet<>()).add(number));
    }

    private static Set<Integer> tags(Map<UUID, Set<Integer>> side, Collection<UUID> sightings) {
        var tags = new HashSet<Integer>();
        sightings.forEach(one -> tags.addAll(side.getOrDefault(one, Set.of())));
        return tags;
    }

    private static boolean meet(Set<Integer> one, Set<Integer> other) {
        return !Collections.disjoint(one, other);
    }
}
