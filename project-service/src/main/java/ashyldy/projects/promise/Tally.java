package ashyldy.projects.promise;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import ashyldy.events.Cited;
import ashyldy.events.CountedPromise;
import ashyldy.events.Mentioned;
import ashyldy.projects.intake.Sighting;

/// Counts anew what was promised as a number, and tells what differs from what was told before.
public final class Tally {
    /// "Four hundred schools" of the whole country are not listed one by one in every event.
    private static final int MOST_NAMED = 500;

    private final CountedPromises books;

    public Tally(CountedPromises books) {
        this.books = books;
    }

    /// @param touched what the totals of an article count, or counted before
    /// @param projects that have changed
    public List<CountedPromise> settle(Set<CountedKey> touched, Collection<UUID> projects) {
        // In one order everywhere, so that two readers never wait for each other.
        var keys = new TreeSet<>(Comparator.comparing(CountedKey::id, Sighting.IDS));
        keys.addAll(touched);
        if (!projects.isEmpty()) {
            keys.addAll(books.touchedBy(projects));
        }
        return keys.stream().flatMap(key -> settle(key).stream()).toList();
    }

    private Optional<CountedPromise> settle(CountedKey key) {
        var before = books.published(key);
        var totals = books.totals(key).stream().sorted(Total.BY_TIME).toList();
        long version = before.map(CountedPromise::version).orElse(0L);
        var now = counted(key, totals).at(version);
        if (before.isPresent() ? before.get().equals(now) : totals.isEmpty()) {
            return Optional.empty();
        }
        books.publish(key, now.at(version + 1));
        return Optional.of(now.at(version + 1));
    }

    private CountedPromise counted(CountedKey key, List<Total> totals) {
        var due = totals.stream().flatMap(total -> total.due().stream()).min(Interval.MOST_EXACT_FIRST);
        return new CountedPromise(
                key.id(),
                0,
                key.kind(),
                key.work(),
                key.count(),
                totals.stream()
                        .flatMap(total -> total.claim().place().stream()
                                .map(place -> new Cited<>(place, total.source().article())))
                        .findFirst(),
                due.map(Interval::from),
                due.map(Interval::to),
                speakers(totals),
                totals.stream().flatMap(total -> total.said().stream()).toList(),
                totals.stream().map(Total::source).distinct().toList(),
                totals.isEmpty() ? List.of() : named(key));
    }

    private List<UUID> named(CountedKey key) {
        return books.named(key).stream().sorted(Sighting.IDS).limit(MOST_NAMED).toList();
    }

    private static List<Cited<Mentioned>> speakers(List<Total> totals) {
        var known = new HashSet<String>();
        return totals.stream()
                .flatMap(total -> total.claim().speaker().stream()
                        .map(speaker -> new Cited<>(speaker, total.source().article())))
                .filter(speaker -> known.add(speaker.value().name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
