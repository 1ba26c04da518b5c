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
    /// @return those of which anything has been said
    Set<UUID> bind(UUID article, List<Sighting> fresh) {
        return judgements.bind(article, fresh);
    }

    List<Standing> judgements(List<Sighting> of) {
        return judgements.of(ids(of));
    }

    /// The components of all that people hold together with these.
    Set<UUID> heldWith(Set<UUID> fresh) {
        var held = judgements.of(fresh).stream()
                .flatMap(standing -> standing.heldWith(fresh))
                .collect(Collectors.toCollection(HashSet::new));
        held.removeAll(fresh);
        return components(held);
    }

    Set<UUID> components(Collection<UUID> claims) {
        return sightings.with(claims).stream().map(Placed::component).collect(Collectors.toSet());
    }

    private static List<UUID> ids(List<Sighting> sightings) {
        return sightings.stream().map(Sighting::id).toList();
    }
}
