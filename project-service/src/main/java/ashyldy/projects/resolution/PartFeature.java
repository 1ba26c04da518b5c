package ashyldy.projects.resolution;

import java.util.Optional;

/// A stage is not the whole: "the second stage of the works" beside "the works", if both are named at all.
final class PartFeature implements Feature {
    private static final String NAME = "part";

    private final Finding same = Finding.of(NAME, "same");

    @Override
    public Optional<Evidence> compare(Profile one, Profile other) {
        var a = one.parts();
        var b = other.parts();
        if (a.isEmpty() && b.isEmpty()) {
            return Optional.empty();
        }
        if (a.equals(b)) {
            return Optional.of(same.because("both are %s", a));
        }
        if (!a.isEmpty() && !b.isEmpty()) {
            return Optional.of(Evidence.veto(NAME, "differs", "%s and %s", a, b));
        }
        boolean wholeIsNamed = (a.isEmpty() ? one : other).isNamed();
        return wholeIsNamed
                ? Optional.of(Evidence.veto(NAME, "whole", "%s is a piece of the whole", a.isEmpty() ? b : a))
                : Optional.empty();
    }
}
