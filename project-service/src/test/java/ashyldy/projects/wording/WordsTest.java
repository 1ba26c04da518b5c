package ashyldy.projects.wording;

import java.io.IOException;
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

import ashyldy.events.Approximation;
import ashyldy.events.Coded;
import ashyldy.events.DateBasis;
import ashyldy.events.DateRole;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.Measure;
import ashyldy.events.PartyRole;
import ashyldy.events.PlacePrecision;
import ashyldy.events.PromiseState;
import ashyldy.events.Scope;
import ashyldy.events.Stage;
import ashyldy.events.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The three word files say the same things, and everything that is asked of them.
class WordsTest {

    private static final Map<Language, List<String>> FORMS = Map.of(
            Language.KK, List.of("other"),
            Language.RU, List.of("one", "few", "many"),
            Language.EN, List.of("one", "other"));
    private static final Map<String, Coded[]> VOCABULARY = Map.ofEntries(
            Map.entry("kind", Kind.values()),
            Map.entry("work", Work.values()),
            Map.entry("stage", Stage.values()),
            Map.entry("promise", PromiseState.values()),
            Map.entry("measure", Measure.values()),
            Map.entry("scope", Scope.values()),
            Map.entry("approximation", Approximation.values()),
            Map.entry("role", DateRole.values()),
            Map.entry("basis", DateBasis.values()),
            Map.entry("party", PartyRole.values()),
            Map.entry("precision", PlacePrecision.values()),
            Map.entry("language", Language.values()),
            Map.entry("spoken", Language.values()));
    private static final List<String> UNITS = List.of(
            "places",
            "beds",
            "visits_per_shift",
            "visits_per_day",
            "m3_per_day",
            "t_per_year",
            "passengers_per_year",
            "vehicles_per_year",
            "passengers_per_hour",
            "heads",
            "cars",
            "gcal_per_hour",
            "m2",
            "ha",
            "km",
            "MW",
            "KZT",
            "USD",
            "EUR",
            "RUB",
            "GBP",
            "CNY",
            "JPY",
            "jobs",
            "storeys");

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheWordsOfTheOthers(Language language) {
        assertEquals(concepts(Language.RU), concepts(language));
    }

    @ParameterizedTest
    @EnumSource
    void countedWordsHaveAllFormsOfTheirLanguage(Language language) {
        Set<String> keys = Words.in(language).keys();
        List<String> missing = keys.stream()
                .filter(key -> isForm(key, language) && isCounted(stem(key)))
                .map(key -> stem(key))
                .distinct()
                .flatMap(stem -> FORMS.get(language).stream().map(form -> stem + "." + form))
                .filter(key -> !keys.contains(key))
                .toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeOfTheVocabularyHasAWord(Language language) {
        Set<String> keys = Words.in(language).keys();
        List<String> missing = Stream.concat(
                        VOCABULARY.entrySet().stream()
                                .flatMap(family -> Stream.of(family.getValue())
                                        .map(coded -> family.getKey() + "." + coded.code())),
                        UNITS.stream().map(unit -> "unit." + unit))
                .filter(key -> !keys.contains(key)
                        && !keys.contains(key + "." + FORMS.get(language).getLast()))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyWordThatATemplateAsksForIsThere() throws IOException {
        Pattern asked = Pattern.compile("frame\\.say\\('([^']+)'");
        List<String> missing;
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            missing = files.filter(Files::isRegularFile)
                    .flatMap(file -> asked.matcher(text(file)).results().map(MatchResult::group))
                    .map(found -> found.substring(found.indexOf('\'') + 1, found.lastIndexOf('\'')))
                    .filter(key -> !Words.in(Language.RU).keys().contains(key))
                    .toList();
        }
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @EnumSource
    void everyTextFillsTheSamePlacesInEveryLanguage(Language language) {
        Words words = Words.in(language);
        List<String> differing = words.keys().stream()
                .filter(key -> Words.in(Language.RU).find(key).isPresent() && !key.startsWith("date."))
                .filter(key -> !places(words.text(key))
                        .equals(places(Words.in(Language.RU).text(key))))
                .toList();
        assertEquals(List.of(), differing);
    }

    @ParameterizedTest
    @EnumSource
    void noWordMixesLettersOfTwoScripts(Language language) {
        Words words = Words.in(language);
        Pattern mixed = Pattern.compile("\\p{IsLatin}\\p{IsCyrillic}|\\p{IsCyrillic}\\p{IsLatin}");
        assertTrue(words.keys().stream()
                .noneMatch(key -> mixed.matcher(words.text(key)).find()));
    }

    private static Set<String> concepts(Language language) {
        return Words.in(language).keys().stream()
                .map(key -> isForm(key, language) && isCounted(stem(key)) ? stem(key) : key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isForm(String key, Language language) {
        return FORMS.get(language).contains(key.substring(key.lastIndexOf('.') + 1));
    }

    /// "kind.other" is a code, not a form of the word "kind".
    private static boolean isCounted(String stem) {
        return !VOCABULARY.containsKey(stem) && !stem.equals("counted");
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
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
