package ashyldy.projects.page;

import java.util.List;

/// What was found for a filter.
///
/// @param next where the list goes on; empty at its end
/// @param first back to the top of the list; empty there
public record ResultsView(String count, List<Card> cards, String next, String first) {}
