package ashyldy.local.telegram;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// In the words of the real server, so that a client that reads them can be tried here.
class MessageEntitiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b>a</b> &lt;&#65;&#x42;&gt; & | a <AB> &",
                "<a href=\"https://a.kz/\">a</a> | a",
                "<blockquote expandable>a</blockquote> | a",
                "a &nbsp; b | a &nbsp; b"
            })
    void whatTelegramShows(String html, String text) {
        assertEquals(text, MessageEntities.textOf(html));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>a</p> | Unsupported start tag \"p\" at byte offset 0",
                "школа<br> | Unsupported start tag \"br\" at byte offset 10",
                "a < b | Unsupported start tag \"\" at byte offset 2",
                "<b>a | Can't find end tag corresponding to start tag \"b\"",
                "<b><i>a</b></i> | Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\"",
                "a</b> | Unexpected end tag at byte offset 1"
            })
    void whatTelegramCannotParse(String html, String why) {
        var refusal = assertThrows(Refusal.class, () -> MessageEntities.textOf(html));
        assertEquals("Bad Request: can't parse entities: " + why, refusal.getMessage());
        assertEquals(400, refusal.code());
    }
}
