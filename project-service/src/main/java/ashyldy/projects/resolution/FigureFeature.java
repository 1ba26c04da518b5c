package ashyldy.projects.resolution;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import ashyldy.events.Amount;
import ashyldy.events.Approximation;
import ashyldy.events.Measure;
import ashyldy.events.Scope;
import ashyldy.projects.intake.Commonness;

/// A figure of the whole project, in the same unit: equal ones recognise it, different ones speak against it. Printed
/// figures are rounded, so they are held against each other as exactly as the rougher one is printed.
final class FigureFeature implements Feature {
    private final Measure measure;
    /// None of a cost: every budget is rounded.
    private final Optional<Finding> round;
    private final Finding differs;
    private final Finding differsRoughly;

    /// By the digits that both print, where the value itself can be anything; else one row for all.
    private final List<Finding> same;

    FigureFeature(Measure measure) {
        this.measure = measure;
        round = measure == Measure.COST ? Optional.empty() : Optional.of(finding("round"));
        differs = finding("differs");
        differsRoughly = finding("differs.roughly");
        same = isCounted(measure)
                ? List.of(finding("same"))
                : List.of(finding("same.1"), finding("same.2"), finding("same.3"));
    }

    private Finding finding(String outcome) {
        return Finding.of(measure.code(), outcome);
    }

    private static boolean isCounted(Measure measure) {
        return switch (measure) {
            case CAPACITY, COUNT, POWER, STOREYS, JOBS -> true;
            case COST, AREA, LENGTH -> false;
        };
    }

    @Override
    public Optional<Evidence> compare(Profile one, Profile other) {
        return pair(one, other).map(pair -> judge(one, other, pair));
    }

    private Evidence judge(Profile one, Profile other, Pair pair) {
        if (pair.isEqual()) {
            return round.filter(any -> pair.isRound())
                    .map(about -> about.because("both %s", pair))
                    .orElseGet(() -> same(one.group(), pair));
        }
        if (isBefore(one, other) || isBefore(other, one)) {
            return Evidence.weighing(measure.code(), "before", 0, "before and after: %s", pair);
        }
        return (pair.isExact() ? differs : differsRoughly).because("%s", pair);
    }

    private Evidence same(String group, Pair pair) {
        var finding = same.get(Math.min(same.size(), pair.telling()) - 1);
        double most = isCounted(measure) ? Commonness.ofFigure(group, pair.one()) : finding.weight();
        return Evidence.weighing(measure.code(), "same", Math.min(finding.weight(), most), "both %s", pair);
    }

    private Optional<Pair> pair(Profile one, Profile other) {
        var here = one.figures(measure, Scope.PROJECT);
        var there = other.figures(measure, Scope.PROJECT);
        return here.stream()
                .map(Amount::unit)
                .distinct()
                .filter(unit -> there.stream().anyMatch(amount -> amount.unit().equals(unit)))
                .sorted()
                .findFirst()
                .map(unit -> new Pair(said(here, unit), said(there, unit)));
    }

    /// The value that most of them print; of those the exact, of those the one with most digits.
    private static Amount said(List<Amount> amounts, String unit) {
        Map<BigDecimal, List<Amount>> values = amounts.stream()
                .filter(amount -> amount.unit().equals(unit))
                .collect(Collectors.groupingBy(
                        amount -> amount.value().stripTrailingZeros(), TreeMap::new, Collectors.toList()));
        return values.values().stream()
                .max(Comparator.<List<Amount>>comparingInt(FigureFeature::support)
                        .thenComparingInt(same -> digits(same.getFirst().value())))
                .map(same ->
                        same.stream().filter(FigureFeature::isExact).findFirst().orElse(same.getFirst()))
                .orElseThrow();
    }

    private static int support(List<Amount> same) {
        return same.stream().mapToInt(amount -> isExact(amount) ? 3 : 1).sum();
    }

    /// What one article prints as the project's figure another prints as the figure before the works.
    private boolean isBefore(Profile earlier, Profile later) {
        return later.figures(measure, Scope.BEFORE).stream()
                .anyMatch(before -> earlier.figures(measure, Scope.PROJECT).stream()
                        .anyMatch(now -> before.unit().equals(now.unit()) && new Pair(before, now).isEqual()));
    }

    private static boolean isExact(Amount amount) {
        return amount.approximation() == Approximation.EXACT;
    }

    private static int digits(BigDecimal value) {
        return value.stripTrailingZeros().precision();
    }

    private record Pair(Amount one, Amount other) {
        boolean isExact() {
            return FigureFeature.isExact(one) && FigureFeature.isExact(other);
        }

        /// As printed by the rougher.
        int digits() {
            return Math.min(FigureFeature.digits(one.value()), FigureFeature.digits(other.value()));
        }

        /// Of these, how many prove something: a budget that another only rounds to may be another's.
        int telling() {
            boolean rounded = one.value().compareTo(other.value()) != 0;
            return Math.max(1, one.measure() == Measure.COST && rounded ? digits() - 1 : digits());
        }

        /// Equal only as far as one of them, which says "about", is exact.
        boolean isRound() {
            return !isExact() && digits() < 3;
        }

        boolean isEqual() {
            var here = one.value();
            var there = other.value();
            if (here.compareTo(there) == 0) {
                return true;
            }
            boolean rounded = !isExact() || ROUNDED.contains(one.measure());
            var to = new MathContext(Math.max(1, digits()));
            return rounded && here.round(to).compareTo(there.round(to)) == 0;
        }

        @Override
        public String toString() {
            var here = one.value().stripTrailingZeros().toPlainString();
            var there = other.value().stripTrailingZeros().toPlainString();
            return here.equals(there) ? here + " " + one.unit() : here + " and " + there + " " + one.unit();
        }
    }

    private static final List<Measure> ROUNDED = List.of(Measure.COST, Measure.AREA, Measure.LENGTH, Measure.POWER);
}
