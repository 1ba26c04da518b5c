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
    public static Verdict on(Sighting one, Sighting other) {
        return Sighting.IDS.compare(one.id(), other.id()) < 0
                ? new Verdict(one.id(), other.id(), Features.compare(one, other))
                : new Verdict(other.id(), one.id(), Features.compare(other, one));
    }

    public boolean isSame() {
        return comparison.answer() == Answer.SAME_AS;
    }
}
