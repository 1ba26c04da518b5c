package ashyldy.projects.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import ashyldy.projects.intake.Sighting;

/// Gathers sightings into projects, the surest first: two join when what each says as a whole fits, and no other fits
/// about as well. What fits two joins none, and waits for a fact that tells.
final class Gathering {
    /// Below that two that may each be the same as a third speak against each other.
    private static final double CONTRADICTION = -1;

    private static final Comparator<Bond> SUREST_FIRST = Comparator.comparingDouble(Bond::score)
            .reversed()
            .thenComparing(bond -> bond.one.id, Sighting.IDS)
            .thenComparing(bond -> bond.other.id, Sighting.IDS);

    private final Crowd crowd;
    private final Rulings rulings;
    private final Components components;
    private final Map<UUID, Group> groups = new HashMap<>();
    private final PriorityQueue<Bond> open = new PriorityQueue<>(SUREST_FIRST);
    private final List<Bond> unclear = new ArrayList<>();

    /// @param links of these sightings alone
    /// @param rulings come first: what they join is one group before any evidence counts
    Gathering(Collection<Sighting> sightings, List<Resolver.Link> links, Crowd crowd, Rulings rulings) {
        this.crowd = crowd;
        this.rulings = rulings;
        components = new Components(rulings.and(links));
        sightings.forEach(sighting -> groups.put(sighting.id(), new Group(sighting.id(), Profile.of(sighting))));
        links.forEach(link -> bind(groups.get(link.one()), groups.get(link.other()), link.score()));
        rulings.together().forEach(this::gather);
    }

    List<Cluster> projects() {
        while (!open.isEmpty()) {
            var bond = open.poll();
            if (bond.score < Comparison.SAME || bond.isStale()) {
                continue;
            }
            if (isClear(bond)) {
                join(bond.one, bond.other);
                open.addAll(unclear);
                unclear.clear();
            } else {
                unclear.add(bond);
            }
        }
        return groups.values().stream()
                .sorted(Comparator.comparing((Group group) -> group.id, Sighting.IDS))
                .map(group -> new Cluster(components.of(group.id), group.profile.sightings(), mayBe(group)))
                .toList();
    }

    private static Set<UUID> mayBe(Group group) {
        return group.bonds.values().stream()
                .filter(bond -> !bond.isStale())
                .map(bond -> bond.across(group).id)
                .collect(Collectors.toSet());
    }

    /// Sightings that have joined.
    private static final class Group {
        private final UUID id;
        private final Profile profile;
        private final Map<Group, Bond> bonds = new HashMap<>();
        private boolean gone;

        /// @param id the smallest of its sightings
        Group(UUID id, Profile profile) {
            this.id = id;
            this.profile = profile;
        }

        List<UUID> sightings() {
            return profile.sightings().stream().map(Sighting::id).toList();
        }
    }

    /// Two groups that may be one work.
    private record Bond(Group one, Group other, double score) {
        boolean isStale() {
            return one.gone || other.gone;
        }

        Group across(Group from) {
            return from == one ? other : one;
        }
    }

    /// All others that either may be stand against it together.
    private boolean isClear(Bond bond) {
        double most = Math.exp(bond.score - Comparison.SAME) - 1;
        return odds(bond.one, bond, most) <= most && odds(bond.other, bond, most) <= most;
    }

    /// Of the others that this one may be, added up until they are too many.
    private double odds(Group group, Bond bond, double most) {
        double odds = 0;
        for (var other : group.bonds.values()) {
            if (odds <= most
                    && other != bond
                    && !other.isStale()
                    && !isOneWork(other.across(group), bond.across(group))) {
                odds += Math.exp(other.score);
            }
        }
        return odds;
    }

    /// Rivals of which nothing says that they are two do not stand against each other.
    private boolean isOneWork(Group one, Group other) {
        if (isParted(one, other)) {
            return false;
        }
        var comparison = Features.compare(one.profile, other.profile, crowd);
        return !comparison.isVetoed() && comparison.withoutRivals() >= CONTRADICTION;
    }

    private boolean isParted(Group one, Group other) {
        return rulings.partAnything() && rulings.part(one.sightings(), other.sightings());
    }

    private void gather(List<UUID> one) {
        var group = groups.get(one.getFirst());
        for (var sighting : one.subList(1, one.size())) {
            group = join(group, groups.get(sighting));
        }
    }

    private Group join(Group here, Group there) {
        var one = take(here);
        var other = take(there);
        var id = Sighting.IDS.compare(one.id, other.id) < 0 ? one.id : other.id;
        var joined = new Group(id, one.profile.with(other.profile));
        groups.put(id, joined);
        var neighbours = new HashSet<>(one.bonds.keySet());
        neighbours.addAll(other.bonds.keySet());
        for (var neighbour : neighbours) {
            neighbour.bonds.remove(one);
            neighbour.bonds.remove(other);
            if (!neighbour.gone) {
                rebind(joined, neighbour);
            }
        }
        return joined;
    }

    private Group take(Group group) {
        group.gone = true;
        groups.remove(group.id);
        return group;
    }

    private void rebind(Group joined, Group neighbour) {
        var comparison = Features.compare(joined.profile, neighbour.profile, crowd);
        if (comparison.isLink()) {
            bind(joined, neighbour, comparison.score());
        }
    }

    private void bind(Group one, Group other, double score) {
        if (isParted(one, other)) {
            return;
        }
        boolean ordered = Sighting.IDS.compare(one.id, other.id) < 0;
        var bond = ordered ? new Bond(one, other, score) : new Bond(other, one, score);
        one.bonds.put(other, bond);
        other.bonds.put(one, bond);
        open.add(bond);
    }
}
