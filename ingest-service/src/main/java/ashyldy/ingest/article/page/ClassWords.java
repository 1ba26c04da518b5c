package ashyldy.ingest.article.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ashyldy.ingest.article.WordList;
import org.jsoup.nodes.Element;

/// What a site calls an element, by the words of its class and id.
final class ClassWords {
    private static final Pattern WORD_BORDER = Pattern.compile("[^a-zA-Z0-9]+|(?<=[a-z])(?=[A-Z])");
    private static final int MOST_WORDS = 60;

    private static final Map<String, Suspicion> SUSPECT = suspect();
    private static final List<Set<String>> BODY = WordList.beside(ClassWords.class, "body-words.txt").stream()
            .map(line -> Set.of(line.split(" ")))
            .toList();

    private static final Set<String> DATE = Set.copyOf(WordList.beside(ClassWords.class, "date-words.txt"));

    private ClassWords() {}

    /// The worst that one of the words says.
    static Optional<Suspicion> suspicion(Element element) {
        return words(element)
                .flatMap(word -> Stream.ofNullable(SUSPECT.get(word)))
                .min(Suspicion::compareTo);
    }

    /// Whether the site calls it the body of an article.
    static boolean sayBody(Element element) {
        var words = new HashSet<>(words(element).toList());
        return BODY.stream().anyMatch(words::containsAll);
    }

    /// Whether the site calls it a date.
    static boolean sayDate(Element element) {
        return words(element).anyMatch(DATE::contains);
    }

    private static Stream<String> words(Element element) {
        return Stream.of(element.className(), element.id())
                .filter(names -> !names.isEmpty())
                .flatMap(WORD_BORDER::splitAsStream)
                .limit(MOST_WORDS)
                .map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Suspicion> suspect() {
        Map<String, Suspicion> suspect = new HashMap<>();
        for (String line : WordList.beside(ClassWords.class, "noise.txt")) {
            var words = line.split("\\s+");
            var suspicion = Suspicion.valueOf(words[0]);
            Arrays.stream(words).skip(1).forEach(word -> suspect.put(word, suspicion));
        }
        return Map.copyOf(suspect);
    }
}
