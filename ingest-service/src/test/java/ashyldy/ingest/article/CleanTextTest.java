package ashyldy.ingest.article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CleanTextTest {
    @Test
    void bothEndsStayWhereTheyWere() {
        assertEquals("  a \n", CleanText.of("  a \n"));
    }

    @Test
    void aLetterInTwoPartsIsOne() {
        assertEquals("\u0439", CleanText.of("\u0438\u0306"));
    }

    @Test
    void everyKindOfLineEndIsOne() {
        assertEquals("a\nb\nc\nd\n\te", CleanText.of("a\r\nb\rc\u0085d\f\te"));
    }

    @Test
    void nothingInvisibleControlsAnything() {
        assertEquals("a bc", CleanText.of("a\u0000 b\u001B\u0007c\u009F"));
    }

    @Test
    void halfACharacterIsReplaced() {
        assertEquals("a\uFFFDb 😀", CleanText.of("a\uD83Db \uD83D\uDE00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "\u00A0\u2009", "\u200B\uFEFF"})
    void thereIsNothingToReadInWhiteAndInvisibleCharacters(String text) {
        assertTrue(CleanText.isBlank(text));
    }
}
