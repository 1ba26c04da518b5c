package ashyldy.projects.resolution;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import ashyldy.events.Amount;
import ashyldy.events.Approximation;
import ashyldy.events.Measure;
import ashyldy.events.Scope;
import ashyldy.projects.intake.Sighting;

/// A figure of the whole project, in the same unit: equal ones recognise it, different ones speak against it.
///
/// @param conflict weight where the figures differ
/// @param telling whether a difference alone tells two unnamed projects apart
record FigureFeature(Measure measure, double equal, double conflict, boolean telling) implements Feature {
    /// Printed figures are rounded.
    private static final BigDecimal EXACT = new BigDecimal("0.01");

    private static final BigDecimal ROUGH = new BigDecimal("0.10");

    static Feature of(Measure measure, double equal, double conflict) {
        return new FigureFeature(measure, equal, conflict, false);
    }

    static Feature telling(Measure measure, double equal) {
        return new FigureFeature(measure, equal, -0.15, true);
    }

    @Override
    public Optional<Evidence> compare(Sighting one, Sighting other) {
        var pairs = pairs(one, other);
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        var equalPair = pairs.stream().filter(Pair::isEqual).findFirst();
        if (equalPair.isPresent()) {
            return Optional.of(Evidence.of(measure.code(), equal, "both %s", equalPair.get()));
        }
        if (isBefore(one, other) || isBefore(other, one)) {
            return Optional.of(Evidence.of(measure.code(), 0, "before and after: %s", pairs.getFirst()));
        }
        return Optional.of(
                telling && !NameFeature.agree(one, other)
                        ? Evidence.veto(measure.code(), "%s", pairs.getFirst())
                        : Evidence.of(measure.code(), conflict, "%s", pairs.getFirst()));
    }

    private List<Pair> pairs(Sighting one, Sighting other) {
        return figures(one, Scope.PROJECT)
                .flatMap(here -> figures(other, Scope.PROJECT)
                        .filter(there -> there.unit().equals(here.unit()))
                        .map(there -> new Pair(here, there)))
                .toList();
    }

    /// What one article prints as the project's figure another prints as the figure before the works.
    private boolean isBefore(Sighting earlier, Sighting later) {
        return figures(later, Scope.BEFORE)
                .anyMatch(before -> figures(earlier, Scope.PROJECT)
                        .anyMatch(now ->
                                new Pair(before, now).isEqual() && before.unit().equals(now.unit())));
    }

    private Stream<Amount> figures(Sighting sighting, Scope scope) {
        return sighting.claim().amounts().stream()
                .filter(amount -> amount.measure() == measure && amount.scope() == scope);
    }

    private record Pair(Amount one, Amount other) {
        boolean isEqual() {
            boolean exact = one.approximation() == Approximation.EXACT && other.approximation() == Approximation.EXACT;
            var larger = one.value().max(other.value());
            var difference = one.value().subtract(other.value()).abs();
            return difference.compareTo(larger.multiply(exact ? EXACT : ROUGH)) <= 0;
        }

        @Override
        public String toString() {
            var here = one.value().stripTrailingZeros().toPlainString();
            var there = other.value().stripTrailingZeros().toPlainString();
            return here.equals(there) ? here + " " + one.unit() : here + " and " + there + " " + one.unit();
        }
    }
}
