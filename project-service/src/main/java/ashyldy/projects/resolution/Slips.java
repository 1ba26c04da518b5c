package ashyldy.projects.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What slips, slips in every report: dates that disagree count together, and no more than this.
final class Slips {
    private static final Set<String> SLIPPING =
            Set.of(DueFeature.NAME, KeptFeature.NAME, OrderFeature.NAME, SeasonFeature.NAME);

    private final Finding most = Finding.of("dates", "most");

    Optional<Evidence> together(List<Evidence> evidence) {
        double against = 0;
        for (var reason : evidence) {
            if (SLIPPING.contains(reason.feature())) {
                against += Math.min(0, reason.weight());
            }
        }
        return against < most.weight()
                ? Optional.of(Evidence.weighing(
                        most.feature(), most.outcome(), most.weight() - against, "dates slip together"))
                : Optional.empty();
    }
}
