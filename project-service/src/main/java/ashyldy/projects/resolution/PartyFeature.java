package ashyldy.projects.resolution;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ashyldy.places.NameKey;
import ashyldy.projects.intake.Sighting;

/// The same builder or owner leans towards one project; different ones say nothing, for a project has many.
final class PartyFeature {
    private PartyFeature() {}

    static Optional<Evidence> compare(Sighting one, Sighting other) {
        var there = parties(other);
        return parties(one).stream()
                .filter(there::contains)
                .sorted()
                .findFirst()
                .map(party -> Evidence.of("party", 0.10, "both name %s", party));
    }

    private static Set<String> parties(Sighting sighting) {
        return sighting.claim().parties().stream()
                .map(party -> party.role().code() + " " + NameKey.of(party.name()))
                .collect(Collectors.toSet());
    }
}
