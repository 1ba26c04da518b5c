package ashyldy.ingest.mention.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Digits that may be part of a date: a year, a day of the month, or a whole date such as 14.09.2025.
///
/// @param value year or day; 0 for a whole date
record DateNumber(int value, Optional<LocalDate> whole) {
    private static final int DAYS = 31;

    static Optional<DateNumber> of(String printed, int firstYear, int lastYear) {
        if (printed.length() > 10) {
            return Optional.empty();
        }
        if (printed.indexOf('.') > 0) {
            String[] parts = printed.split("[.]");
            return parts.length == 3 ? whole(parts) : Optional.empty();
        }
        if (printed.length() > 4 || !printed.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
            return Optional.empty();
        }
        int value = Integer.parseInt(printed);
        boolean fits = value >= firstYear && value <= lastYear || value >= 1 && value <= DAYS;
        return fits ? Optional.of(new DateNumber(value, Optional.empty())) : Optional.empty();
    }

    private static Optional<DateNumber> whole(String[] parts) {
        try {
            LocalDate day =
                    LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
            return Optional.of(new DateNumber(0, Optional.of(day)));
        } catch (DateTimeException | NumberFormatException notADate) {
            return Optional.empty();
        }
    }

    boolean isWhole() {
        return whole.isPresent();
    }

    boolean isDay() {
        return whole.isEmpty() && value <= DAYS;
    }
}
