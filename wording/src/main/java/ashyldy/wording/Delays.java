package ashyldy.wording;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import ashyldy.events.DatePrecision;
import ashyldy.events.ProjectDate;
import ashyldy.events.Promise;

/// Puts into words how far off a promise is, was kept or has moved, no more exactly than its dates allow: for a
/// promise of "2025" nobody is "19 days late", but "at least 19 days"; and what moved from one year to another has
/// moved by years.
public final class Delays {
    private final Words words;

    Delays(Words words) {
        this.words = words;
    }

    /// Empty where the promised interval and the one in which it was kept overlap, and where it is not kept.
    public Optional<String> kept(Promise promise) {
        boolean exact = isDay(promise.due().value())
                && (promise.history().isEmpty() || promise.keptFrom().equals(promise.keptOn()));
        return promise.daysLate()
                .map(days -> days == 0
                        ? words.text("kept.intime")
                        : counted(days > 0 ? "kept.late" : "kept.early", exact ? "" : ".least", days));
    }

    /// How long until the last promised day, or since. Empty where no year is known.
    public Optional<String> waiting(ProjectDate due, LocalDate today) {
        return due.to().map(last -> {
            int days = (int) ChronoUnit.DAYS.between(today, last);
            if (days == 0) {
                return words.text("due.today");
            }
            return isDay(due)
                    ? counted(days > 0 ? "due.left" : "due.late", "", days)
                    : counted(days > 0 ? "due.left" : "due.late", days > 0 ? ".most" : ".least", days);
        });
    }

    /// @param days that the two are certainly apart, negative where the promise was brought forward
    public String moved(ProjectDate before, ProjectDate now, int days) {
        String direction = days > 0 ? ".later" : ".earlier";
        boolean sameUnit = before.precision() == now.precision();
        return switch (sameUnit ? now.precision() : DatePrecision.INTERVAL) {
            case YEAR -> counted("moved.year" + direction, "", years(before, now));
            case QUARTER -> counted("moved.quarter" + direction, "", months(before, now) / 3);
            case MONTH -> counted("moved.month" + direction, "", months(before, now));
            case DAY -> counted("moved.day" + direction, "", days);
            case HALF, INTERVAL, OPEN -> counted("moved.day" + direction, ".least", days);
        };
    }

    private String counted(String key, String bound, int number) {
        return words.counted(key + bound, Math.abs(number));
    }

    private static boolean isDay(ProjectDate date) {
        return date.to().isPresent() && date.from().equals(date.to());
    }

    private static int years(ProjectDate before, ProjectDate now) {
        return now.to().orElseThrow().getYear() - before.to().orElseThrow().getYear();
    }

    private static int months(ProjectDate before, ProjectDate now) {
        return years(before, now) * 12
                + now.to().orElseThrow().getMonthValue()
                - before.to().orElseThrow().getMonthValue();
    }
}
