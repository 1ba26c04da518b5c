package ashyldy.projects.resolution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How near in time they are spoken of at their stages.
final class SeasonFeature implements Feature {
    static final String NAME = "seen";

    private record Distance(String outcome, long longest) {}

    private static final List<Distance> DISTANCES = List.of(
            new Distance("months", 120),
            new Distance("season", 270),
            new Distance("year", 500),
            new Distance("years", 1000),
            new Distance("apart", Long.MAX_VALUE));

    private final Map<String, List<Finding>> findings = Stream.of(
                    "plans", "works", "plan.works", "works.open", "plan.open")
            .collect(Collectors.toUnmodifiableMap(Function.identity(), SeasonFeature::findings));

    private static List<Finding> findings(String stages) {
        return DISTANCES.stream()
                .map(distance -> Finding.of(NAME, stages + "." + distance.outcome()))
                .toList();
    }

    @Override
    public Optional<Evidence> compare(Profile one, Profile other) {
        var here = one.life();
        var there = other.life();
        return seen("plans", here.plans(), there.plans())
                .or(() -> seen("works", here.works(), there.works()))
                .or(() -> seen("plan.works", here.plans(), there.works()))
                .or(() -> seen("plan.works", there.plans(), here.works()))
                .or(() -> seen("works.open", here.works(), there.opened()))
                .or(() -> seen("works.open", there.works(), here.opened()))
                .or(() -> seen("plan.open", here.plans(), there.opened()))
                .or(() -> seen("plan.open", there.plans(), here.opened()));
    }

    private Optional<Evidence> seen(String stages, Optional<Days> one, Optional<Days> other) {
        return Moments.of(one, other)
                .map(pair -> findings.get(stages)
                        .get(distance(pair.gap()))
                        .because("told of %s and %s", pair.one(), pair.other()));
    }

    private static int distance(long gap) {
        int distance = 0;
        while (gap > DISTANCES.get(distance).longest()) {
            distance++;
        }
        return distance;
    }
}
