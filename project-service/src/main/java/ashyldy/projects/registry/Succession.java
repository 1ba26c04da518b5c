package ashyldy.projects.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import ashyldy.projects.intake.Sighting;
import ashyldy.projects.resolution.Cluster;

/// Who goes on under which id after sightings have been grouped anew.
///
/// A cluster keeps the id of the project that most of its sightings had, the oldest where two had as many. What finds
/// its
/// id taken is merged into the cluster where most of its sightings are now; a cluster without any id gets a new one,
/// and
/// was split off where its sightings had one. A project that lost all its sightings to a new revision of their article
/// goes on with what that revision says.
public final class Succession {
    /// @param votes sightings that the cluster has from the project; 0 where it only has the article that revised them
    private record Claim(Cluster cluster, ProjectId project, int votes) {
        boolean hasVotes() {
            return votes > 0;
        }
    }

    private static final Comparator<Claim> STRONGEST_FIRST = Comparator.comparingInt(Claim::votes)
            .reversed()
            .thenComparing(Claim::project, ProjectId.OLDEST_FIRST)
            .thenComparing(claim -> claim.cluster().sightings().getFirst(), Sighting.BY_TIME);

    private final List<Claim> claims;
    private final Set<ProjectId> old = new LinkedHashSet<>();
    private final Map<Cluster, ProjectId> kept = new LinkedHashMap<>();
    private final Map<ProjectId, Cluster> merged = new LinkedHashMap<>();

    private Succession(Collection<Placed> before, List<Cluster> after) {
        before.forEach(placed -> placed.project().ifPresent(old::add));
        claims = claims(before, after);
        keepIds();
        old.stream()
                .filter(project -> !kept.containsValue(project))
                .forEach(project -> claims.stream()
                        .filter(claim -> claim.hasVotes() && claim.project().equals(project))
                        .findFirst()
                        .ifPresent(claim -> merged.put(project, claim.cluster())));
    }

    static Succession of(Collection<Placed> before, List<Cluster> after) {
        return new Succession(before, after);
    }

    /// In the order of the clusters.
    List<Heir> heirs(List<Cluster> clusters, Supplier<ProjectId> newIds) {
        var ids = new HashMap<Cluster, ProjectId>();
        clusters.forEach(cluster ->
                ids.put(cluster, Optional.ofNullable(kept.get(cluster)).orElseGet(newIds)));
        return clusters.stream()
                .map(cluster -> new Heir(
                        ids.get(cluster), cluster, mergedInto(cluster), splitOff(cluster, ids), parent(cluster)))
                .toList();
    }

    /// Projects of which nothing is left.
    List<ProjectId> withdrawn() {
        return old.stream()
                .filter(project -> !kept.containsValue(project) && !merged.containsKey(project))
                .toList();
    }

    private void keepIds() {
        var taken = new HashSet<ProjectId>();
        for (var claim : claims) {
            if (!kept.containsKey(claim.cluster()) && taken.add(claim.project())) {
                kept.put(claim.cluster(), claim.project());
            }
        }
    }

    private List<ProjectId> mergedInto(Cluster cluster) {
        return merged.entrySet().stream()
                .filter(entry -> entry.getValue() == cluster)
                .map(Map.Entry::getKey)
                .sorted(ProjectId.OLDEST_FIRST)
                .toList();
    }

    private List<ProjectId> splitOff(Cluster cluster, Map<Cluster, ProjectId> ids) {
        return ids.entrySet().stream()
                .filter(entry -> parent(entry.getKey())
                        .filter(parent -> parent.equals(kept.get(cluster)))
                        .isPresent())
                .map(Map.Entry::getValue)
                .sorted(ProjectId.OLDEST_FIRST)
                .toList();
    }

    private Optional<ProjectId> parent(Cluster cluster) {
        return kept.containsKey(cluster)
                ? Optional.empty()
                : claims.stream()
                        .filter(claim -> claim.hasVotes() && claim.cluster() == cluster)
                        .map(Claim::project)
                        .filter(kept::containsValue)
                        .findFirst();
    }

    private static List<Claim> claims(Collection<Placed> before, List<Cluster> after) {
        var claims = new ArrayList<Claim>();
        for (var cluster : after) {
            var votes = new HashMap<ProjectId, Integer>();
            before.stream()
                    .filter(placed -> cluster.ids().contains(placed.sighting().id()))
                    .forEach(placed -> placed.project().ifPresent(project -> votes.merge(project, 1, Integer::sum)));
            votes.forEach((project, count) -> claims.add(new Claim(cluster, project, count)));
        }
        var seen = claims.stream().map(Claim::project).toList();
        for (var placed : before) {
            placed.project()
                    .filter(project -> !seen.contains(project))
                    .ifPresent(project -> revised(placed.sighting(), after)
                            .forEach(cluster -> claims.add(new Claim(cluster, project, 0))));
        }
        claims.sort(STRONGEST_FIRST);
        return claims;
    }

    private static List<Cluster> revised(Sighting gone, List<Cluster> after) {
        return after.stream()
                .filter(cluster -> cluster.sightings().stream()
                        .anyMatch(sighting -> sighting.article().equals(gone.article())
                                && sighting.group().equals(gone.group())))
                .toList();
    }
}
