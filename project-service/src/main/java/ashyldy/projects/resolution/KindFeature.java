package ashyldy.projects.resolution;

import java.util.Collections;
import java.util.Optional;

/// Only kinds of one group are ever the same; within it one paper may say hospital and another clinic.
final class KindFeature implements Feature {
    private static final String NAME = "kind";

    private final Finding same = Finding.of(NAME, "same");
    private final Finding akin = Finding.of(NAME, "akin");

    @Override
    public Optional<Evidence> compare(Profile one, Profile other) {
        if (!one.group().equals(other.group())) {
            return Optional.of(Evidence.veto(NAME, "other", "%s and %s", one.kinds(), other.kinds()));
        }
        return Optional.of(
                Collections.disjoint(one.kinds(), other.kinds())
                        ? akin.because("%s and %s may be one kind", one.kinds(), other.kinds())
                        : same.because("both %s", one.kinds()));
    }
}
