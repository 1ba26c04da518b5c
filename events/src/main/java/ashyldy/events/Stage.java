package ashyldy.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// How far a project is, as an article asserts it. Commissioned, handed over and launched are [#OPENED].
public enum Stage implements Coded {
    PLANNED,
    UNDER_CONSTRUCTION,
    SUSPENDED,
    /// A first phase, line or unit is in use, the whole is not.
    STAGE_OPENED,
    OPENED,
    CANCELLED,
    @JsonEnumDefaultValue
    UNKNOWN
}
