package ashyldy.projects.resolution;

import java.util.Collections;
import java.util.Optional;

import ashyldy.events.Work;

/// To repair a building is hardly to build it; of roads and pipes the papers say both of one work.
final class WorkFeature {
    private static final String NAME = "work";

    private WorkFeature() {}

    static Optional<Evidence> compare(Profile one, Profile other) {
        var here = one.works();
        var there = other.works();
        if (!Collections.disjoint(here, there)) {
            return Optional.of(
                    here.contains(Work.CONSTRUCTION) && there.contains(Work.CONSTRUCTION)
                            ? Evidence.of(NAME, "construction", "both new")
                            : Evidence.of(NAME, "same", "both %s", here));
        }
        boolean line = PlaceFeature.isLine(one) && PlaceFeature.isLine(other);
        return Optional.of(Evidence.of(NAME, line ? "line" : "differs", "%s and %s", here, there));
    }
}
