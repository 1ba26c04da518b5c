package ashyldy.notify.alert;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import ashyldy.events.ProjectDate;

/// A date as exact as its text and no more: a year stays a year.
final class DateWords {
    private DateWords() {}

    static String of(ProjectDate date, Phrases phrases) {
        if (date.to().isEmpty()) {
            return date.quote().text();
        }
        LocalDate from = date.from().orElseThrow();
        LocalDate to = date.to().get();
        return switch (date.precision()) {
            case DAY -> day(to, phrases);
            case MONTH -> in("date.month", to, phrases);
            case QUARTER -> in("date.quarter", to, phrases);
            case HALF -> in(to.getMonthValue() <= 6 ? "date.half.first" : "date.half.second", to, phrases);
            case YEAR -> in("date.year", to, phrases);
            case INTERVAL -> day(from, phrases) + " \u2013 " + day(to, phrases);
            case OPEN -> date.quote().text();
        };
    }

    static String day(LocalDate day, Phrases phrases) {
        return in("date.day", day, phrases);
    }

    private static String in(String key, LocalDate day, Phrases phrases) {
        return DateTimeFormatter.ofPattern(phrases.raw(key), phrases.locale()).format(day);
    }
}
