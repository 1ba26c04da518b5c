package ashyldy.projects.catalogue;

import java.util.List;
import java.util.Optional;

/// The lists of the API as they are on the wire: a part, and the cursor of the next one, which is absent at the end.
public interface Lists {
    record ProjectList(List<ListedProject> items, Optional<String> next) {}

    record PromiseList(List<ListedPromise> items, Optional<String> next) {}

    record CountedList(List<ListedCounted> items, Optional<String> next) {}

    record ScorecardList(List<Scorecard> items, Optional<String> next) {}
}
