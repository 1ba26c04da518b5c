package ashyldy.projects.resolution;

import java.util.Collections;
import java.util.Optional;

/// A town numbers its parts, and builds alike in many of them.
final class SpotFeature implements Feature {
    private static final String NAME = "spot";

    private final Finding same = Finding.of(NAME, "same");

    @Override
    public Optional<Evidence> compare(Profile one, Profile other) {
        if (one.spots().isEmpty() || other.spots().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Collections.disjoint(one.spots(), other.spots())
                        ? Evidence.veto(NAME, "differs", "%s is not %s", one.spots(), other.spots())
                        : same.because("both in %s", one.spots()));
    }
}
