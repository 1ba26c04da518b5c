package ashyldy.projects.catalogue;

import java.util.Arrays;
import java.util.stream.Stream;

import ashyldy.places.NameKey;

/// What a reader typed, as patterns for the folded names and places of a project: every word has to occur, in whatever
/// script it was typed.
final class SearchWords {

    private SearchWords() {}

    static String[] patterns(String search) {
        return words(search).map(word -> "%" + word + "%").toArray(String[]::new);
    }

    private static Stream<String> words(String search) {
        return Arrays.stream(search.split("[^\\p{L}\\p{N}]+"))
                .map(word -> NameKey.of(word).value())
                .filter(word -> !word.isEmpty());
    }
}
