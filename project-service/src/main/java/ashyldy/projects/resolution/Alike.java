package ashyldy.projects.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Measure;

/// Works of one size cost much the same and cover much the same ground: that these agree as well proves less.
final class Alike {
    private static final Set<String> SIZES = Set.of(Measure.CAPACITY.code(), Measure.COUNT.code());
    private static final Set<String> FOLLOWING = Set.of(Measure.COST.code(), Measure.AREA.code());

    private final Finding ofOneSize = Finding.of("figures", "of.one.size");

    Optional<Evidence> together(List<Evidence> evidence) {
        long following = evidence.stream()
                .filter(reason -> FOLLOWING.contains(reason.feature()) && agrees(reason))
                .count();
        boolean sized = evidence.stream().anyMatch(reason -> SIZES.contains(reason.feature()) && agrees(reason));
        return sized && following > 0
                ? Optional.of(Evidence.weighing(
                        ofOneSize.feature(),
                        ofOneSize.outcome(),
                        following * ofOneSize.weight(),
                        "what is of one size costs and covers alike"))
                : Optional.empty();
    }

    private static boolean agrees(Evidence reason) {
        return reason.weight() > 0;
    }
}
