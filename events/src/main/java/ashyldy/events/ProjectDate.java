package ashyldy.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// A date of a project as an interval, never more exact than the text.
///
/// @param from first day, absent where the year stays open
/// @param to last day, absent where the year stays open
public record ProjectDate(
        DateRole role,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        DatePrecision precision,
        DateBasis basis,
        Quote quote) {
    public ProjectDate {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(quote, "quote");
        if (from.isPresent() != to.isPresent() || from.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException("not an interval: %s to %s".formatted(from, to));
        }
    }
}
