package ashyldy.notify.alert;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import ashyldy.events.Language;
import ashyldy.wording.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PhrasesTest {
    /// A title is worded as each language likes; `titles.*.txt` shows every one of them.
    private static final String TITLES = "title.project.|title.promise.";

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageSaysTheSameThings(Language language) {
        assertEquals(own(Language.EN), own(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPhraseFillsTheSamePlacesInEveryLanguage(Language language) {
        List<String> differing = own(language).stream()
                .filter(key -> !places(key, language).equals(places(key, Language.EN)))
                .toList();
        assertEquals(List.of(), differing);
    }

    @Test
    void aRussianVerbThatAgreesHasAllGenders() {
        Words words = Phrases.in(Language.RU).words();
        List<String> missing = words.keys().stream()
                .filter(key -> key.matches("title\\..+\\.[mfnp]"))
                .map(key -> key.substring(0, key.length() - 1))
                .flatMap(stem -> List.of("m", "f", "n", "p").stream().map(stem::concat))
                .filter(key -> words.find(key).isEmpty())
                .toList();
        assertEquals(List.of(), missing);
    }

    private static Set<String> own(Language language) {
        Set<String> keys = new TreeSet<>(Phrases.in(language).words().keys());
        keys.removeAll(Words.in(language).keys());
        keys.removeIf(key -> Pattern.compile(TITLES).matcher(key).lookingAt());
        return keys;
    }

    private static Set<String> places(String key, Language language) {
        return Pattern.compile("\\{\\d}")
                .matcher(Phrases.in(language).words().text(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
