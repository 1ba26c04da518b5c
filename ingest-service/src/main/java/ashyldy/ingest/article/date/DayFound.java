package ashyldy.ingest.article.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// A day and where it is written.
record DayFound(LocalDate day, int start, int end) {
    /// Nothing where there is no such day, as the 30th of February.
    static Optional<DayFound> of(int year, int month, int day, int start, int end) {
        try {
            return Optional.of(new DayFound(LocalDate.of(year, month, day), start, end));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
