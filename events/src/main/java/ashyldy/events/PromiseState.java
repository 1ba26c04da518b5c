package ashyldy.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// What has become of a promise.
public enum PromiseState implements Coded {
    @JsonEnumDefaultValue
    OPEN,
    KEPT,
    KEPT_LATE,
    /// Replaced by a later promise of the same project.
    RESCHEDULED,
    OVERDUE,
    WITHDRAWN
}
