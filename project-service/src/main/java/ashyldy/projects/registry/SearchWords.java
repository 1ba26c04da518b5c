package ashyldy.projects.registry;

import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.ClaimPlace;
import ashyldy.events.PlaceName;
import ashyldy.places.NameKey;
import ashyldy.projects.resolution.Cluster;

/// The words that find a project, each folded so that any script finds it: of its names and of its places.
public final class SearchWords {
    private SearchWords() {}

    /// A text as the words it is searched by, separated by one space: what a reader types folds the same way.
    public static String fold(String text) {
        return words(text).collect(Collectors.joining(" "));
    }

    static String of(Cluster cluster) {
        var words = new TreeSet<String>();
        cluster.sightings().forEach(sighting -> {
            sighting.claim().name().ifPresent(name -> words(name.text()).forEach(words::add));
            sighting.claim()
                    .place()
                    .ifPresent(place -> names(place).flatMap(SearchWords::words).forEach(words::add));
        });
        return String.join(" ", words);
    }

    private static Stream<String> names(ClaimPlace place) {
        return Stream.of(place.region(), place.district(), place.locality())
                .flatMap(Optional::stream)
                .flatMap(SearchWords::names)
                .flatMap(Optional::stream);
    }

    private static Stream<Optional<String>> names(PlaceName place) {
        return Stream.of(place.kk(), place.ru(), place.en(), place.text());
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .map(word -> NameKey.of(word).value())
                .filter(word -> !word.isEmpty());
    }
}
