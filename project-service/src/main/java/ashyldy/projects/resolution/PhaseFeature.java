package ashyldy.projects.resolution;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/// Two phases are two projects, and a later phase is not the whole. The first is: it opens what the others widen.
final class PhaseFeature implements Feature {
    private static final String NAME = "phase";

    private final Finding same = Finding.of(NAME, "same");
    private final Finding onlyOne = Finding.of(NAME, "only.one");

    @Override
    public Optional<Evidence> compare(Profile one, Profile other) {
        var a = one.phases();
        var b = other.phases();
        if (a.isEmpty() && b.isEmpty()) {
            return Optional.empty();
        }
        if (a.equals(b)) {
            return Optional.of(same.because("both are phase %s", a));
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
    private Evidence ofTheWhole(Profile whole, Set<Integer> phases) {
        return whole.isNamed()
                ? Evidence.veto(NAME, "whole", "phase %s is a piece of the whole", phases)
                : onlyOne.because("only one speaks of phase %s", phases);
    }
}
