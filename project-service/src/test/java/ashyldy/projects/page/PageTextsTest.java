package ashyldy.projects.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.Language;
import ashyldy.wording.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The three files of the pages say the same things, and everything that is asked of them.
class PageTextsTest {

    private static final Map<Language, List<String>> FORMS = Map.of(
            Language.KK, List.of("other"),
            Language.RU, List.of("one", "few", "many"),
            Language.EN, List.of("one", "other"));
    private static final Pattern FORM = Pattern.compile("\\.(one|few|many|other)$");

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheTextsOfTheOthers(Language language) {
        assertEquals(concepts(Language.RU), concepts(language));
    }

    @ParameterizedTest
    @EnumSource
    void countedTextsHaveAllFormsOfTheirLanguage(Language language) {
        Set<String> keys = own(language);
        List<String> missing = keys.stream()
                .filter(key -> FORM.matcher(key).find())
                .map(PageTextsTest::stem)
                .filter(stem -> !stem.equals("counted"))
                .distinct()
                .flatMap(stem -> FORMS.get(language).stream().map(form -> stem + "." + form))
                .filter(key -> !keys.contains(key))
                .toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @EnumSource
    void everyTextFillsTheSamePlacesInEveryLanguage(Language language) {
        List<String> differing = own(language).stream()
                .filter(key -> words(Language.RU).find(key).isPresent())
                .filter(key -> !places(words(language).text(key))
                        .equals(places(words(Language.RU).text(key))))
                .toList();
        assertEquals(List.of(), differing);
    }

    @ParameterizedTest
    @EnumSource
    void noTextMixesLettersOfTwoScripts(Language language) {
        Pattern mixed = Pattern.compile("\\p{IsLatin}\\p{IsCyrillic}|\\p{IsCyrillic}\\p{IsLatin}");
        assertTrue(own(language).stream()
                .noneMatch(key -> mixed.matcher(words(language).text(key)).find()));
    }

    @Test
    void everyTextThatATemplateAsksForIsThere() throws IOException {
        Pattern asked = Pattern.compile("frame\\.say\\('([^']+)'");
        List<String> missing;
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            missing = files.filter(Files::isRegularFile)
                    .flatMap(file -> asked.matcher(text(file)).results().map(found -> found.group(1)))
                    .filter(key -> !words(Language.RU).keys().contains(key))
                    .toList();
        }
        assertEquals(List.of(), missing);
    }

    private static Words words(Language language) {
        return PageTexts.in(language).words();
    }

    /// Without what the module wording says.
    private static Set<String> own(Language language) {
        Set<String> keys = new TreeSet<>(words(language).keys());
        keys.removeAll(Words.in(language).keys());
        return keys;
    }

    private static Set<String> concepts(Language language) {
        return own(language).stream()
                .map(key -> FORM.matcher(key).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String stem(String key) {
        return key.substring(0, key.lastIndexOf('.'));
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
