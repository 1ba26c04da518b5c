package ashyldy.events;

/// What happens on a date. [#START] is the start of works, never of design or finance.
public enum DateRole implements Coded {
    START,
    OPENING,
    PLANNED_COMPLETION
}
