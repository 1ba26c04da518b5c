package ashyldy.ingest.mention.time;

import java.time.LocalDate;
import java.util.Optional;

import ashyldy.events.DateBasis;

/// The year that "this year" means, and the day that "today" is.
///
/// @param year nothing where neither the day of publication nor the text tells
/// @param day of publication
/// @param basis where it is known from
public record PresentYear(Optional<Integer> year, Optional<LocalDate> day, DateBasis basis) {
    public static PresentYear ofPublication(Optional<LocalDate> day) {
        return new PresentYear(day.map(LocalDate::getYear), day, DateBasis.PUBLICATION);
    }

    public static PresentYear ofText(int year) {
        return new PresentYear(Optional.of(year), Optional.empty(), DateBasis.TEXT);
    }
}
