package ashyldy.events;

/// Where the year of a date comes from.
public enum DateBasis implements Coded {
    /// Printed in the text.
    TEXT,
    /// Counted from the day of publication ("this year").
    PUBLICATION
}
