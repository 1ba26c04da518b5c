package ashyldy.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// Where the year of a date comes from.
public enum DateBasis implements Coded {
    /// Printed in the text.
    TEXT,
    /// Counted from the day of publication ("this year").
    @JsonEnumDefaultValue
    PUBLICATION
}
