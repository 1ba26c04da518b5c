package ashyldy.projects.resolution;

import java.util.Optional;

import ashyldy.projects.intake.Sighting;

/// A stage is not the whole: "the second stage of the works" beside "the works", if both are named at all.
final class PartFeature {
    private static final String NAME = "part";

    private PartFeature() {}

    static Optional<Evidence> compare(Sighting one, Sighting other) {
        var a = one.words();
        var b = other.words();
        if (!a.isPart() && !b.isPart()) {
            return Optional.empty();
        }
        if (a.part().equals(b.part())) {
            return Optional.of(Evidence.of(NAME, 0.05, "both are %s", a.part()));
        }
        if (a.isPart() && b.isPart()) {
            return Optional.of(Evidence.veto(NAME, "%s and %s", a.part(), b.part()));
        }
        boolean wholeIsNamed = !(a.isPart() ? b : a).proper().isEmpty();
        return wholeIsNamed
                ? Optional.of(Evidence.veto(NAME, "%s is a piece of the whole", a.isPart() ? a.part() : b.part()))
                : Optional.empty();
    }
}
