package ashyldy.wording;

import java.math.BigDecimal;
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
import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.Measure;
import ashyldy.events.PartyRole;
import ashyldy.events.PlacePrecision;
import ashyldy.events.ProjectChanged;
import ashyldy.events.PromiseChanged;
import ashyldy.events.PromiseState;
import ashyldy.events.Scope;
import ashyldy.events.Stage;
import ashyldy.events.Turn;
import ashyldy.events.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The three word files say the same things, and everything that the vocabulary asks of them.
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
            Map.entry("turn", Turn.values()),
            Map.entry("measure", Measure.values()),
            Map.entry("scope", Scope.values()),
            Map.entry("approximation", Approximation.values()),
            Map.entry("role", DateRole.values()),
            Map.entry("basis", DateBasis.values()),
            Map.entry("party", PartyRole.values()),
            Map.entry("precision", PlacePrecision.values()),
            Map.entry("language", Language.values()),
            Map.entry("spoken", Language.values()));
    private static final List<String> CURRENCIES = List.of("KZT", "USD", "EUR", "RUB", "GBP", "CNY", "JPY");
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
            "jobs",
            "storeys");

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheWordsOfTheOthers(Language language) {
        assertEquals(concepts(Language.RU), concepts(language));
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeOfTheVocabularyHasAWord(Language language) {
        Words words = Words.in(language);
        List<String> missing = VOCABULARY.entrySet().stream()
                .flatMap(family -> Stream.of(family.getValue()).map(coded -> family.getKey() + "." + coded.code()))
                .filter(key -> words.find(key).isEmpty())
                .toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @EnumSource
    void everyUnitAndCurrencyHasAllFormsOfTheLanguage(Language language) {
        Words words = Words.in(language);
        List<String> missing = Stream.concat(
                        UNITS.stream().map(unit -> "unit." + unit),
                        CURRENCIES.stream().flatMap(code -> Stream.of("money." + code, "currency." + code)))
                .filter(key -> words.find(key).isEmpty())
                .flatMap(key -> forms(key, language))
                .filter(key -> words.find(key).isEmpty())
                .toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @EnumSource
    void everyCountedWordHasAllFormsOfTheLanguage(Language language) {
        Set<String> keys = Words.in(language).keys();
        List<String> missing = keys.stream()
                .filter(key -> isForm(key, language))
                .flatMap(key -> forms(stem(key), language))
                .filter(key -> !keys.contains(key))
                .toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @EnumSource
    void everyEventThatOneIsToldOfHasALabel(Language language) {
        Labels labels = Wording.in(language).labels();
        Stream.of(EventType.values())
                .filter(type -> type.data() == ProjectChanged.class || type.data() == PromiseChanged.class)
                .forEach(type -> assertFalse(labels.event(type).isBlank()));
    }

    @ParameterizedTest
    @EnumSource
    void everyMonthHasTheFormsThatADateNeeds(Language language) {
        for (int month = 1; month <= 12; month++) {
            for (String form : List.of("", ".day", ".day.when", ".when")) {
                assertFalse(Words.in(language).text("month." + month + form).isBlank());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aRussianKindHasAGender(Kind kind) {
        String gender = Words.in(Language.RU).text("kind." + kind.code() + ".gender");
        assertTrue(List.of("m", "f", "n", "p").contains(gender), gender);
    }

    @ParameterizedTest
    @EnumSource
    void everyTextFillsTheSamePlacesInEveryLanguage(Language language) {
        Words words = Words.in(language);
        Words russian = Words.in(Language.RU);
        List<String> differing = words.keys().stream()
                .filter(key -> russian.find(key).isPresent() && !key.startsWith("date."))
                .filter(key -> !places(words.text(key)).equals(places(russian.text(key))))
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

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "RU, 1, ONE", "RU, 21, ONE", "RU, 11, MANY", "RU, 2, FEW", "RU, 24, FEW", "RU, 12, MANY", "RU, 600, MANY",
        "RU, 5.5, FEW", "RU, 101, ONE", "RU, 111, MANY", "EN, 1, ONE", "EN, 2, OTHER", "EN, 21, OTHER", "KK, 1, OTHER",
        "KK, 5, OTHER"
    })
    void countsAsTheLanguageDoes(Language language, BigDecimal number, Plural form) {
        assertEquals(form, Plural.of(number, language));
    }

    @Test
    void aValueThatLooksLikeAPlaceToFillIsNotFilled() {
        assertEquals("{1} – {0} 2026", Words.in(Language.EN).text("date.months.year", "{1}", "unused", "{0}", 2026));
    }

    @Test
    void aServiceDoesNotSayAgainWhatIsSaidHere() {
        var refused = assertThrows(IllegalStateException.class, () -> Wording.with(WordsTest.class, "/twice/"));
        assertTrue(refused.getMessage().startsWith("'kind.school' is worded twice in KK"), refused::getMessage);
    }

    @Test
    void textsThatAreNotThereAreMissedAtOnce() {
        var refused = assertThrows(IllegalStateException.class, () -> Wording.with(WordsTest.class, "/nowhere/"));
        assertTrue(refused.getMessage().contains("/nowhere/kk.properties"), refused::getMessage);
    }

    private static Stream<String> forms(String stem, Language language) {
        return FORMS.get(language).stream().map(form -> stem + "." + form);
    }

    private static Set<String> concepts(Language language) {
        return Words.in(language).keys().stream()
                .filter(key -> !key.endsWith(".gender"))
                .map(key -> isForm(key, language) ? stem(key) : key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// "kind.other" is a code, not a form of the word "kind".
    private static boolean isForm(String key, Language language) {
        return FORMS.get(language).contains(key.substring(key.lastIndexOf('.') + 1))
                && !VOCABULARY.containsKey(stem(key));
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
}
