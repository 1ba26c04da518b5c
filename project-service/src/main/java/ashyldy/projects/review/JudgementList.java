package ashyldy.projects.review;

import java.util.List;
import java.util.Optional;

/// A part of what has been judged.
///
/// @param next the cursor of the next part, absent at the end
public record JudgementList(List<JudgementView> items, Optional<String> next) {
    public JudgementList {
        items = List.copyOf(items);
    }
}
