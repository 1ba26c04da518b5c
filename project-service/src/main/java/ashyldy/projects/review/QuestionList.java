package ashyldy.projects.review;

import java.util.List;
import java.util.Optional;

/// A part of the queue, the question on which most hangs first.
///
/// @param next the cursor of the next part, absent at the end
public record QuestionList(List<QuestionView> items, Optional<String> next) {
    public QuestionList {
        items = List.copyOf(items);
    }
}
