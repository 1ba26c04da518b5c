package ashyldy.projects.resolution;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/// Two phases are two projects, and a later phase is not the whole. The first is: it opens what the others widen.
final class PhaseFeature {
    private static final String NAME = "phase";

    private PhaseFeature() {}

    static Optional<Evidence> compare(Profile one, Profile other) {
        var a = one.phases();
        var b = other.phases();
        if (a.isEmpty() && b.isEmpty()) {
            return Optional.empty();
        }
        if (a.equals(b)) {
            return Optional.of(Evidence.of(NAME, "same", "both are phase %s", a));
        }
        if (!a.isEmpty() && !b.isEmpty()) {
            return Optional.of(Evidence.veto(NAME, "differs", "phases %s and %s", a, b));
        }
        var phases = a.isEmpty() ? b : a;
        return Collections.max(phases) > 1
                ? Optional.of(ofTheWhole(a.isEmpty() ? one : other, phases))
                : Optional.empty();
    }

    /// Without a name it may be the phase of which the other article speaks, too.
    private static Evidence ofTheWhole(Profile whole, Set<Integer> phases) {
        return whole.isNamed()
                ? Evidence.veto(NAME, "whole", "phase %s is a piece of the whole", phases)
                : Evidence.of(NAME, "only.one", "only one speaks of phase %s", phases);
    }
}
