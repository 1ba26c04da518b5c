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
final class Ties {
    private final OpenSightings sightings;
    private final Judgements judgements;
    private final boolean silent;

    Ties(OpenSightings sightings, Judgements judgements) {
        this.sightings = sightings;
        this.judgements = judgements;
        this.silent = judgements.areNone();
    }

    /// @return those of which anything has been said
    Set<UUID> bind(UUID article, List<Sighting> fresh) {
        return silent ? Set.of() : judgements.bind(article, fresh);
    }

    List<Standing> judgements(List<Sighting> of) {
        return silent ? List.of() : judgements.of(of.stream().map(Sighting::id).toList());
    }

    /// The components of all that people hold together with these.
    Set<UUID> heldWith(Set<UUID> fresh) {
        if (fresh.isEmpty()) {
            return Set.of();
        }
        var held = judgements.of(fresh).stream()
                .flatMap(standing -> standing.heldWith(fresh))
                .collect(Collectors.toCollection(HashSet::new));
        held.removeAll(fresh);
        return components(held);
    }

    Set<UUID> components(Collection<UUID> claims) {
        return sightings.with(claims).stream().map(Placed::component).collect(Collectors.toSet());
    }
}
