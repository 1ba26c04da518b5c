package ashyldy.projects.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

import ashyldy.projects.intake.Sighting;
import ashyldy.projects.judgement.Standing;
import ashyldy.projects.resolution.Cluster;

/// What is claimed of a project, where people have set some of it right.
///
/// A person's value wins over all others of its field. A stage and a date go on: against these, a person's word stands
/// for what was claimed until that day, and what is claimed later may go further.
///
/// @param said all that anybody says, side by side
/// @param counted of that what the stages and promises are worked out from
record Corrected(Cluster said, Cluster counted) {
    private static final Comparator<Standing> BY_TIME = Comparator.comparing(
                    (Standing standing) -> standing.judgement().at())
            .thenComparing(standing -> standing.judgement().id(), Sighting.IDS);

    static Corrected of(Cluster cluster, Collection<Standing> judgements) {
        var corrections = newest(cluster, judgements);
        if (corrections.isEmpty()) {
            return new Corrected(cluster, cluster);
        }
        var muted = cluster.sightings().stream()
                .map(sighting -> Muted.by(corrections, sighting))
                .toList();
        return new Corrected(with(cluster, cluster.sightings(), corrections), with(cluster, muted, corrections));
    }

    private static Cluster with(Cluster cluster, List<Sighting> sightings, List<Sighting> corrections) {
        return new Cluster(
                cluster.component(),
                Stream.concat(sightings.stream(), corrections.stream()).toList(),
                cluster.mayBe());
    }

    /// Of each field the last word, of claims that are of this project now.
    private static List<Sighting> newest(Cluster cluster, Collection<Standing> judgements) {
        var ids = cluster.ids();
        var newest = new LinkedHashMap<String, Sighting>();
        judgements.stream()
                .filter(standing -> standing.one().stream().anyMatch(ids::contains))
                .sorted(BY_TIME)
                .forEach(standing -> standing.said()
                        .ifPresent(
                                said -> newest.put(standing.judgement().field().orElseThrow(), said)));
        return new ArrayList<>(newest.values());
    }
}
