package ashyldy.projects.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.projects.intake.PlaceKey;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.resolution.Crowd;

/// How much is built where once an article's sightings stand in the place of its earlier ones, counted in powers of
/// two.
final class Crowds implements Crowd {
    /// Marks of a crowd that is looked at again with the article that has shifted it; of a larger one each article is,
    /// one after the other, by [SettleWorker].
    private static final int MOST_AT_ONCE = 64;

    private final OpenSightings sightings;
    private final Map<String, Integer> before;
    private final Map<String, Integer> marks = new HashMap<>();

    private Crowds(OpenSightings sightings, Map<String, Integer> before) {
        this.sightings = sightings;
        this.before = before;
    }

    /// @param replacing puts the fresh sightings in the place of those that are gone
    static Crowds around(OpenSightings sightings, Stream<Sighting> touched, Runnable replacing) {
        var keys = touched.flatMap(Sighting::crowdKeys).collect(Collectors.toSet());
        var before = keys.isEmpty() ? Map.<String, Integer>of() : sightings.crowds(keys);
        replacing.run();
        var crowds = new Crowds(sightings, before);
        crowds.count(keys);
        return crowds;
    }

    /// Where the next power of two is reached or left: all that stands there has to be looked at again.
    Set<String> shifted() {
        return shifted(true);
    }

    /// The same where so much stands that nobody can wait until it has been looked at.
    Set<String> shiftedAmongMany() {
        return shifted(false);
    }

    private Set<String> shifted(boolean few) {
        return before.keySet().stream()
                .filter(key -> steps(before.get(key)) != steps(marks.get(key)))
                .filter(key -> few == marks.get(key) <= MOST_AT_ONCE)
                .collect(Collectors.toSet());
    }

    /// Counts the places of these in one go.
    void look(Collection<Sighting> others) {
        count(others.stream().flatMap(Sighting::crowdKeys).collect(Collectors.toSet()));
    }

    private void count(Set<String> keys) {
        var unknown = new HashSet<>(keys);
        unknown.removeAll(marks.keySet());
        if (!unknown.isEmpty()) {
            var counted = sightings.crowds(unknown);
            unknown.forEach(key -> marks.put(key, counted.getOrDefault(key, 0)));
        }
    }

    @Override
    public int marks(String group, PlaceKey place) {
        return Sighting.crowdKey(group, place).map(this::marks).orElse(0);
    }

    private int marks(String key) {
        count(Set.of(key));
        return steps(marks.get(key));
    }

    private static int steps(int count) {
        return Integer.highestOneBit(count);
    }
}
