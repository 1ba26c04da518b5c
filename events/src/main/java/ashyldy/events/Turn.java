package ashyldy.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// What a turn in the life of a promise is.
public enum Turn implements Coded {
    MADE,
    /// Said again: for a date that overlaps, or for one that had been given up.
    @JsonEnumDefaultValue
    RESTATED,
    /// For another date, which does not overlap.
    RESCHEDULED,
    /// The calendar has passed it.
    OVERDUE,
    KEPT,
    /// Cancelled, or the works stand still and no new date was given.
    WITHDRAWN
}
