package ashyldy.notify.alert;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ashyldy.events.Approximation;
import ashyldy.events.Coded;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.Work;
import ashyldy.notify.subscription.EventName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PhrasesTest {
    private static final Pattern PLURAL = Pattern.compile("\\.(one|few|many|other)$");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageSaysTheSameThings(Language language) {
        assertEquals(keys(Language.EN), keys(language));
    }

    @TestFactory
    Stream<DynamicTest> everyCodeHasItsWord() {
        Stream<String> events = EventName.all().stream().map(name -> "event." + name);
        Stream<String> codes = Stream.of(
                        codes("kind.", Kind.values()),
                        codes("work.", Work.REHABILITATION, Work.EXPANSION, Work.REPLACEMENT),
                        codes("approximation.", Approximation.ABOUT, Approximation.AT_LEAST, Approximation.AT_MOST))
                .flatMap(each -> each);
        return Stream.concat(events, codes)
                .map(key -> DynamicTest.dynamicTest(
                        key,
                        () -> Arrays.stream(Language.values())
                                .forEach(language -> Phrases.in(language).raw(key))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noApostropheSwallowsAPlaceToFill(Language language) {
        for (String key : Phrases.in(language).keys()) {
            String phrase = Phrases.in(language).raw(key);
            assertTrue(key.startsWith("date.") || phrase.indexOf('\'') < 0, key + "=" + phrase);
        }
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource({
        "RU, 1, one", "RU, 21, one", "RU, 11, many", "RU, 2, few", "RU, 24, few", "RU, 12, many", "RU, 600, many",
        "RU, 5.5, few", "RU, 101, one", "RU, 111, many", "EN, 1, one", "EN, 2, other", "EN, 21, other", "KK, 1, other",
        "KK, 5, other"
    })
    void countsAsTheLanguageDoes(Language language, java.math.BigDecimal number, String form) {
        assertEquals(form, PluralForm.of(language, number));
    }

    private static Stream<String> codes(String prefix, Coded... codes) {
        return Arrays.stream(codes).map(code -> prefix + code.code());
    }

    private static Set<String> keys(Language language) {
        Set<String> keys = new TreeSet<>();
        Phrases.in(language).keys().forEach(key -> keys.add(PLURAL.matcher(key).replaceFirst("")));
        return keys;
    }
}
