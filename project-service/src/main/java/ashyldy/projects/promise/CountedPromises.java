package ashyldy.projects.promise;

import java.util.List;
import java.util.UUID;

/// The totals of all articles in their newest revision.
public interface CountedPromises {
    /// Puts the totals of an article in the place of its earlier ones.
    void replace(UUID article, List<CountedPromise> totals);
}
