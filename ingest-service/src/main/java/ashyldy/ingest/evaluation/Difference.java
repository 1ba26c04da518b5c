package ashyldy.ingest.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import ashyldy.events.ProjectDate;

/// In what a claim differs from the project it tells of.
final class Difference {
    private Difference() {}

    static String of(Agreement agreement) {
        GoldProject gold = agreement.gold();
        List<String> parts = new ArrayList<>();
        if (!agreement.sameKind()) {
            parts.add("is a " + gold.type());
        }
        if (!agreement.sameStage()) {
            parts.add("is " + gold.status());
        }
        if (gold.place().isKnown() && !agreement.samePlace()) {
            parts.add("is in " + gold.place().printed());
        }
        gold.ownFigures().stream()
                .filter(figure -> agreement.claimedFigures().stream().noneMatch(figure::isSame))
                .forEach(figure -> parts.add("lacks " + printed(figure)));
        agreement.claimedOwnFigures().stream()
                .filter(figure -> gold.figures().stream().noneMatch(figure::isSame))
                .forEach(figure -> parts.add("has not " + printed(figure)));
        gold.dates().stream()
                .filter(date -> agreement.claim().dates().stream().noneMatch(date::isSame))
                .forEach(date -> parts.add("lacks %s %s".formatted(date.role(), date.value())));
        agreement.claim().dates().stream()
                .filter(date -> gold.dates().stream().noneMatch(expected -> expected.isSame(date)))
                .forEach(date -> parts.add("has not %s %s".formatted(date.role().code(), printed(date))));
        return String.join(", ", parts);
    }

    private static String printed(ProjectDate date) {
        return "%s to %s"
                .formatted(
                        date.from().map(LocalDate::toString).orElse("?"),
                        date.to().map(LocalDate::toString).orElse("?"));
    }

    private static String printed(Figure figure) {
        String value = BigDecimal.valueOf(figure.value()).stripTrailingZeros().toPlainString();
        return "%s %s %s".formatted(figure.measure(), value, figure.unit());
    }
}
