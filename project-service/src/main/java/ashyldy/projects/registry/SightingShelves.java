package ashyldy.projects.registry;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import ashyldy.projects.intake.Sighting;

/// Sightings that have been read, found by what they are asked for.
final class SightingShelves {
    private static final Comparator<Placed> BY_ID =
            Comparator.comparing(placed -> placed.sighting().id(), Sighting.IDS);

    private final Map<UUID, Placed> rows = new HashMap<>();
    private final Shelf<String> byKey = new Shelf<>();
    private final Shelf<UUID> byArticle = new Shelf<>();
    private final Shelf<UUID> byComponent = new Shelf<>();

    Placed get(UUID sighting) {
        return rows.get(sighting);
    }

    int size() {
        return rows.size();
    }

    boolean has(UUID sighting) {
        return rows.containsKey(sighting);
    }

    Stream<Placed> all() {
        return rows.values().stream();
    }

    void put(Placed placed) {
        var sighting = placed.sighting();
        rows.put(sighting.id(), placed);
        byKey.put(sighting.keys(), sighting.id());
        byArticle.put(Set.of(sighting.article()), sighting.id());
        byComponent.put(Set.of(placed.component()), sighting.id());
    }

    void take(Placed placed) {
        var sighting = placed.sighting();
        rows.remove(sighting.id());
        byKey.take(sighting.keys(), sighting.id());
        byArticle.take(Set.of(sighting.article()), sighting.id());
        byComponent.take(Set.of(placed.component()), sighting.id());
    }

    /// What has been read of these articles once the caller has read what is missing.
    List<Placed> ofArticles(Set<UUID> articles, Function<Set<UUID>, Stream<Placed>> missing) {
        return found(byArticle, articles, missing);
    }

    List<Placed> withAnyKey(Set<String> keys, Function<Set<String>, Stream<Placed>> missing) {
        return found(byKey, keys, missing);
    }

    List<Placed> inComponents(Set<UUID> components, Function<Set<UUID>, Stream<Placed>> missing) {
        return found(byComponent, components, missing);
    }

    /// All of this component are here.
    void isWhole(UUID component) {
        byComponent.unread(Set.of(component));
    }

    void clear() {
        rows.clear();
        Stream.of(byKey, byArticle, byComponent).forEach(Shelf::clear);
    }

    /// @param missing reads what stands under these keys, without what is known better
    private <K> List<Placed> found(Shelf<K> shelf, Set<K> wanted, Function<Set<K>, Stream<Placed>> missing) {
        var unread = shelf.unread(wanted);
        if (!unread.isEmpty()) {
            missing.apply(unread).forEach(this::put);
        }
        return shelf.under(wanted).map(rows::get).sorted(BY_ID).toList();
    }
}
