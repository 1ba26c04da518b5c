package ashyldy.projects.catalogue;

import java.time.LocalDate;

/// Days, both included.
///
/// @param opened the last day on which it can have opened
/// @param due it is promised for a time that overlaps these days
public record WhenDue(Range<LocalDate> opened, Range<LocalDate> due) {
    public static final WhenDue EVER = new WhenDue(Range.open(), Range.open());
}
