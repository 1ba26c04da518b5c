package ashyldy.ingest.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import ashyldy.events.ProjectDate;

/// An annotated date.
///
/// @param value `2026`, `2026-05` or `2026-05-12`
public record GoldDate(String role, String value) {
    private static final int UP_TO_MONTHS = 7;

    /// Of a year or a month the end of the claimed interval counts, of a day either end.
    boolean isSame(ProjectDate claimed) {
        Stream<Optional<LocalDate>> ends = value.length() <= UP_TO_MONTHS
                ? Stream.of(claimed.to(), claimed.from())
                : Stream.of(claimed.from(), claimed.to());
        return role.equals(claimed.role().code())
                && ends.flatMap(Optional::stream).anyMatch(day -> day.toString().startsWith(value));
    }
}
