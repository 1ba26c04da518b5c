package ashyldy.events;

/// How exact a date is: the unit that the text names.
public enum DatePrecision implements Coded {
    DAY,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    /// The text gives an interval of its own, such as the eve of a holiday.
    INTERVAL,
    /// The phrase is kept, but neither it nor the day of publication settles the year.
    OPEN
}
