package ashyldy.notify.alert;

import java.util.Optional;
import java.util.Random;

import ashyldy.events.Language;
import ashyldy.events.Quote;
import ashyldy.events.QuotedSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LineTest {
    @Test
    void wordsFromOutsideAreEscaped() {
        var line = new Line.Words("<img src=x onerror=\"alert(1)\"> & more");

        assertEquals("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; more", line.html());
    }

    @Test
    void invisibleMarksAndLineBreaksAreTakenOut() {
        assertEquals("one two", new Line.Words("one\r\n\u202e\u200b\u0000two\ufeff").plain());
    }

    @Test
    void aWordIsNotBrokenByASoftHyphen() {
        assertEquals("school", new Line.Words("scho\u00adol").plain());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            # sentence                  | words         | html
            -                           | opened        | opened
            The school opened today.    | opened        | The school <b>opened</b> today.
            opened                      | opened        | opened
            Opened & a<b today          | a<b           | Opened &amp; <b>a&lt;b</b> today
            """)
    void theWordsAreMarkedInTheirSentence(String sentence, String words, String html) {
        int start = sentence == null ? 0 : sentence.indexOf(words);
        var bare = new Quote(start, start + words.length(), words);
        var quote = sentence == null ? bare : bare.within(new QuotedSentence(0, sentence.length(), sentence));
        var line = Line.Quotation.of(quote, "en", QuoteMarks.in(Phrases.in(Language.EN).words()));

        assertEquals("<blockquote lang=\"en\">" + html + "</blockquote>", line.html());
        assertEquals("\u201c" + (sentence == null ? words : sentence) + "\u201d", line.plain());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "//evil.example", "not a link", ""})
    void onlyWebAddressesBecomeLinks(String address) {
        assertInstanceOf(Line.Words.class, Line.linkOrWords("label", Optional.of(address)));
    }

    @Test
    void noTextWhateverBreaksOutOfTheHtml() {
        var random = new Random(42);
        for (int round = 0; round < 10_000; round++) {
            String html = new Line.Link(nonsense(random), java.net.URI.create("https://example.com/?a=1&b=2")).html();
            String inside = html.substring(html.indexOf('>') + 1, html.lastIndexOf('<'));
            assertFalse(inside.contains("<") || inside.contains(">"), html);
            assertTrue(html.endsWith("</a>"), html);
        }
    }

    private static String nonsense(Random random) {
        return random.ints(20, 0, 0x500)
                .map(code -> random.nextInt(4) == 0 ? "<>&\"'/=".charAt(random.nextInt(7)) : code)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
