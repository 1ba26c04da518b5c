package ashyldy.projects.page;

import java.util.List;
import java.util.Optional;

/// A promise as the page shows it.
///
/// @param code of its state, for the colour
/// @param countdown days left, overdue, early or late; empty where nothing is to be counted
/// @param speaker who says so; empty where nobody is named
/// @param made the day on which it was said; empty where the article is undated
/// @param history its turns, the oldest first; empty where there is but one
public record PromiseLine(
        String code,
        String state,
        String due,
        String note,
        String countdown,
        String speaker,
        String made,
        Optional<Citation> proof,
        List<TurnLine> history) {}
