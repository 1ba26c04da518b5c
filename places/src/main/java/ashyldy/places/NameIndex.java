package ashyldy.places;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Function;

/** Places by some key of their spellings; homonyms stay together, in the order in which the places came. */
final class NameIndex<K> {

    private final Function<String, K> key;
    private final Map<K, List<Place>> places;

    private NameIndex(Function<String, K> key, Map<K, List<Place>> places) {
        this.key = key;
        this.places = places;
    }

    static <K> NameIndex<K> of(List<Place> places, Function<String, K> key) {
        Map<K, SequencedSet<Place>> found = new HashMap<>();
        for (Place place : places) {
            for (String spelling : place.spellings()) {
                found.computeIfAbsent(key.apply(spelling), unused -> new LinkedHashSet<>())
                        .add(place);
            }
        }
        Map<K, List<Place>> index = new HashMap<>();
        found.forEach((word, homonyms) -> index.put(word, List.copyOf(homonyms)));
        return new NameIndex<>(key, Map.copyOf(index));
    }

    List<Place> find(String name) {
        return places.getOrDefault(key.apply(name), List.of());
    }
}
