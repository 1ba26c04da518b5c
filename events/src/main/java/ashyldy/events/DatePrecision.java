package ashyldy.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// How exact a date is: the unit that the text names.
public enum DatePrecision implements Coded {
    DAY,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    /// The text gives an interval of its own, such as the eve of a holiday. An unknown precision is read
    /// as this one: the days still hold.
    @JsonEnumDefaultValue
    INTERVAL,
    /// The phrase is kept, but neither it nor the day of publication settles the year.
    OPEN
}
