package ashyldy.ingest.article.date;

/// What comes first in a day of three numbers, where the numbers alone do not tell.
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST
}
