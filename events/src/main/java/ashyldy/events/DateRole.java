package ashyldy.events;

/// What happens on a date. [#START] is the start of works, never of design or finance.
///
/// Closed within v1: no code could stand in for an unknown one, so there is no default.
public enum DateRole implements Coded {
    START,
    OPENING,
    PLANNED_COMPLETION
}
