package ashyldy.projects.resolution;

import java.util.Optional;

import ashyldy.events.Phase;
import ashyldy.projects.intake.Sighting;

/// Two phases are two projects, and a later phase is not the whole. The first is: it opens what the others widen.
final class PhaseFeature {
    private static final String NAME = "phase";

    private PhaseFeature() {}

    static Optional<Evidence> compare(Sighting one, Sighting other) {
        int a = ordinal(one);
        int b = ordinal(other);
        if (a == 0 && b == 0) {
            return Optional.empty();
        }
        if (a == b) {
            return Optional.of(Evidence.of(NAME, 0.05, "both are phase %s", a));
        }
        if (a > 0 && b > 0) {
            return Optional.of(Evidence.veto(NAME, "phases %s and %s", Math.min(a, b), Math.max(a, b)));
        }
        return Math.max(a, b) > 1 ? Optional.of(ofTheWhole(a > 0 ? other : one, Math.max(a, b))) : Optional.empty();
    }

    /// Without a name it may be the phase of which the other article speaks, too.
    private static Evidence ofTheWhole(Sighting whole, int phase) {
        return whole.words().proper().isEmpty()
                ? Evidence.of(NAME, -0.2, "only one speaks of phase %s", phase)
                : Evidence.veto(NAME, "phase %s is a piece of the whole", phase);
    }

    /// 0 where no phase is spoken of.
    private static int ordinal(Sighting sighting) {
        return sighting.claim().phase().map(Phase::ordinal).orElse(0);
    }
}
