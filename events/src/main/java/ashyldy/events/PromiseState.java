package ashyldy.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// What has become of a promise.
public enum PromiseState implements Coded {
    @JsonEnumDefaultValue
    OPEN,
    KEPT,
    KEPT_LATE,
    /// Of what was published before a promise kept its history: replaced by a later one of the same project.
    RESCHEDULED,
    OVERDUE,
    WITHDRAWN
}
