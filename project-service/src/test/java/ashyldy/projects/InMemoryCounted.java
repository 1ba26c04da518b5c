package ashyldy.projects;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import ashyldy.events.ClaimPlace;
import ashyldy.events.CountedPromise;
import ashyldy.events.PlaceName;
import ashyldy.projects.promise.CountedKey;
import ashyldy.projects.promise.CountedPromises;
import ashyldy.projects.promise.Total;
import ashyldy.projects.registry.Project;

final class InMemoryCounted implements CountedPromises {
    private final InMemoryProjects projects;
    private final Map<UUID, List<Total>> totals = new TreeMap<>();
    private final Map<CountedKey, CountedPromise> published = new HashMap<>();

    InMemoryCounted(InMemoryProjects projects) {
        this.projects = projects;
    }

    /// What is said now.
    Stream<CountedPromise> now() {
        return published.values().stream().filter(counted -> !counted.sources().isEmpty());
    }

    @Override
    public Set<CountedKey> replace(UUID article, List<Total> fresh) {
        var touched = new HashSet<CountedKey>();
        totals.getOrDefault(article, List.of()).forEach(total -> touched.add(total.key()));
        fresh.forEach(total -> touched.add(total.key()));
        totals.put(article, fresh);
        return touched;
    }

    @Override
    public Set<CountedKey> touchedBy(Collection<UUID> changed) {
        return Set.copyOf(published.keySet());
    }

    @Override
    public Set<CountedKey> untold(int limit) {
        return Set.of();
    }

    @Override
    public Optional<CountedPromise> published(CountedKey key) {
        return Optional.ofNullable(published.get(key));
    }

    @Override
    public List<Total> totals(CountedKey key) {
        return totals.values().stream()
                .flatMap(List::stream)
                .filter(total -> total.key().equals(key))
                .toList();
    }

    @Override
    public List<UUID> named(CountedKey key) {
        return projects.now.values().stream()
                .filter(project -> fits(project, key))
                .map(project -> project.state().id())
                .toList();
    }

    @Override
    public void publish(CountedKey key, CountedPromise counted) {
        published.put(key, counted);
    }

    private static boolean fits(Project project, CountedKey key) {
        var state = project.state();
        return state.kind() == key.kind()
                && state.work() == key.work()
                && state.place()
                        .filter(place -> isIn(place.value(), key.place()))
                        .isPresent()
                && years(project).anyMatch(year -> key.year().equals(Optional.of(year)));
    }

    private static boolean isIn(ClaimPlace place, String code) {
        return code.equals(CountedKey.COUNTRY)
                || Stream.of(place.region(), place.district(), place.locality())
                        .flatMap(Optional::stream)
                        .map(PlaceName::code)
                        .anyMatch(Optional.of(code)::equals);
    }

    private static Stream<Integer> years(Project project) {
        var due = project.promises().stream().flatMap(promise -> promise.due().value().to().stream());
        return Stream.concat(due, project.openedOn().stream()).map(LocalDate::getYear);
    }
}
