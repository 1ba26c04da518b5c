package ashyldy.projects.catalogue;

import java.util.Arrays;
import java.util.List;

import ashyldy.places.NameKey;

/// What a reader typed, folded: every word has to occur, in whatever script it was typed.
final class SearchWords {
    private static final int SHORT = 2;

    private SearchWords() {}

    /// In their order; a word of which no letter is known is an empty one, which nothing matches.
    static List<String> folded(String search) {
        return Arrays.stream(search.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> NameKey.of(word).value())
                .toList();
    }

    /// Whether words were asked for that leave nothing to look for, as `?!`.
    static boolean isOnlySigns(String search) {
        return !search.isBlank() && folded(search).isEmpty();
    }

    /// One or two letters stand in nearly every word, so they count only as a word of their own.
    static boolean isShort(String folded) {
        return folded.length() <= SHORT;
    }

    /// Whether a name has a word that begins with each of these.
    static boolean allIn(String name, List<String> wanted) {
        List<String> words = folded(name);
        return wanted.stream()
                .allMatch(word -> !word.isEmpty()
                        && words.stream().anyMatch(told -> isShort(word) ? told.equals(word) : told.startsWith(word)));
    }
}
