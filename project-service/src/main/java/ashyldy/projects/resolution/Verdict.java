package ashyldy.projects.resolution;

import java.util.UUID;

import ashyldy.projects.intake.Sighting;

/// The comparison of two sightings, the smaller id first.
public record Verdict(UUID one, UUID other, Comparison comparison) {
    public Verdict {
        if (Sighting.IDS.compare(one, other) >= 0) {
            throw new IllegalArgumentException("the smaller id comes first: %s, %s".formatted(one, other));
        }
    }

    /// The same for (one, other) and (other, one).
    public static Verdict on(Sighting one, Sighting other, Crowd crowd) {
        return on(Profile.of(one), Profile.of(other), crowd);
    }

    static Verdict on(Profile here, Profile there, Crowd crowd) {
        var one = here.sightings().getFirst();
        var other = there.sightings().getFirst();
        return Sighting.IDS.compare(one.id(), other.id()) < 0
                ? new Verdict(one.id(), other.id(), Features.compare(here, there, crowd))
                : new Verdict(other.id(), one.id(), Features.compare(there, here, crowd));
    }

    /// Whether the two hang together: their projects are settled in one.
    public boolean isLink() {
        return comparison.isLink();
    }
}
