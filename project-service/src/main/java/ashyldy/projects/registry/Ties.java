package ashyldy.projects.registry;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import ashyldy.projects.intake.Sighting;
import ashyldy.projects.judgement.Judgements;
import ashyldy.projects.judgement.Standing;

/// What people have said of sightings: by it they hang together, whatever the evidence.
record Ties(Sightings sightings, Judgements judgements) {
    void bind(UUID article, List<Sighting> fresh) {
        judgements.bind(article, fresh);
    }

    List<Standing> judgements(List<Sighting> of) {
        return judgements.of(ids(of));
    }

    /// The components of all that people hold together with these.
    Set<UUID> components(List<Sighting> fresh) {
        var ids = Set.copyOf(ids(fresh));
        var held = judgements.of(ids).stream()
                .flatMap(standing -> standing.heldWith(ids))
                .collect(Collectors.toCollection(HashSet::new));
        held.removeAll(ids);
        return components(held);
    }

    Set<UUID> components(Collection<UUID> claims) {
        return sightings.with(claims).stream().map(Placed::component).collect(Collectors.toSet());
    }

    private static List<UUID> ids(List<Sighting> sightings) {
        return sightings.stream().map(Sighting::id).toList();
    }
}
