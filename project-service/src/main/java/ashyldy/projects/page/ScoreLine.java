package ashyldy.projects.page;

/// One line of the scorecards: how many promises, and what has become of them.
public record ScoreLine(
        String who, long promises, long kept, long keptLate, long overdue, long open, long withdrawn, long moved) {}
