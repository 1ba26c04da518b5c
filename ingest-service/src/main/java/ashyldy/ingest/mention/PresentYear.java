package ashyldy.ingest.mention;

import java.time.LocalDate;
import java.util.Optional;

import ashyldy.events.DateBasis;

/// The year that "this year" means.
///
/// @param year nothing where neither the day of publication nor the text tells
/// @param basis where it is known from
public record PresentYear(Optional<Integer> year, DateBasis basis) {
    public static PresentYear ofPublication(Optional<LocalDate> day) {
        return new PresentYear(day.map(LocalDate::getYear), DateBasis.PUBLICATION);
    }

    public static PresentYear ofText(int year) {
        return new PresentYear(Optional.of(year), DateBasis.TEXT);
    }
}
