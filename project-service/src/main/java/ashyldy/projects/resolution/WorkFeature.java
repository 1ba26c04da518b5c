package ashyldy.projects.resolution;

import java.util.Collections;
import java.util.Optional;

import ashyldy.events.Work;

/// To repair a building is hardly to build it; of roads and pipes the papers say both of one work.
final class WorkFeature implements Feature {
    private static final String NAME = "work";

    private final Finding construction = Finding.of(NAME, "construction");
    private final Finding same = Finding.of(NAME, "same");
    private final Finding line = Finding.of(NAME, "line");
    private final Finding differs = Finding.of(NAME, "differs");

    @Override
    public Optional<Evidence> compare(Profile one, Profile other) {
        var here = one.works();
        var there = other.works();
        if (!Collections.disjoint(here, there)) {
            return Optional.of(
                    here.contains(Work.CONSTRUCTION) && there.contains(Work.CONSTRUCTION)
                            ? construction.because("both new")
                            : same.because("both %s", here));
        }
        boolean lines = PlaceFeature.isLine(one) && PlaceFeature.isLine(other);
        return Optional.of((lines ? line : differs).because("%s and %s", here, there));
    }
}
