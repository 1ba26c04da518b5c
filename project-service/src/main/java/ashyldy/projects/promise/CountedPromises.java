package ashyldy.projects.promise;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import ashyldy.events.CountedPromise;

/// The totals of all articles in their newest revision, and the counted promises that they come to.
public interface CountedPromises {
    /// Puts the totals of an article in the place of its earlier ones.
    ///
    /// @return what either of them count
    Set<CountedKey> replace(UUID article, List<Total> totals);

    /// Which of the numbers these projects, as they are now, have become one of by name, or are no longer one of.
    Set<CountedKey> touchedBy(Collection<UUID> projects);

    /// Numbers that were kept before anybody was told of them.
    Set<CountedKey> untold(int limit);

    /// As last told, held against other readers until the end of the transaction.
    Optional<CountedPromise> published(CountedKey key);

    List<Total> totals(CountedKey key);

    /// The projects of this kind and work in this place that are promised for the year or opened in it.
    List<UUID> named(CountedKey key);

    void publish(CountedKey key, CountedPromise counted);
}
