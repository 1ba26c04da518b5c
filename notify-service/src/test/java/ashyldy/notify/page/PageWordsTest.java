package ashyldy.notify.page;

import java.util.Arrays;
import java.util.List;

import ashyldy.events.Coded;
import ashyldy.events.Language;
import ashyldy.notify.follower.Rhythm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PageWordsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameWords(Language language) {
        assertEquals(PageWords.in(Language.EN).keys(), PageWords.in(language).keys());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRhythmHasAWord(Language language) {
        assertWords(language, "rhythm.", Rhythm.values());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"kk, KK", "'kk-KZ,ru;q=0.8', KK", "'fr, en;q=0.5', EN", "fr, RU", ", RU", "';;;', RU", "'en;q=x', RU"})
    void theLanguageIsTheBrowsers(String header, Language language) {
        assertEquals(language, PageWords.accepted(header));
    }

    @Test
    void noPatternIsBroken() {
        for (Language language : Language.values()) {
            for (String key : PageWords.in(language).keys()) {
                if (!key.equals("moment")) {
                    assertFalse(PageWords.in(language).say(key, "A", "B").contains("{"), key);
                }
            }
        }
    }

    private static void assertWords(Language language, String before, Coded[] codes) {
        List<String> keys = PageWords.in(language).keys();
        Arrays.stream(codes).forEach(each -> assertTrue(keys.contains(before + each.code()), each.code()));
    }
}
