package ashyldy.notify.channel.telegram;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import ashyldy.edge.outbound.OperatorHttp;
import ashyldy.local.telegram.FakeTelegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RichTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "School<br>\\nTalgar                                 | School\\nTalgar",
                "<blockquote lang=\"ru\">it <b>opened</b></blockquote> | <blockquote>it <b>opened</b></blockquote>",
                "<a href=\"https://a.kz/?a=1&amp;b=2\">News</a>      | <a href=\"https://a.kz/?a=1&amp;b=2\">News</a>",
                "<a href=\"javascript:alert(1)\">News</a>!           | News!",
                "<p>One</p><script>two</script>                      | Onetwo",
                "1 &lt; 2 &amp;amp; 3                                | 1 &lt; 2 &amp;amp; 3",
                "a < b & c                                           | a &lt; b &amp; c",
                "<b>never closed                                     | <b>never closed</b>",
                "</b>never opened</i>                                | never opened",
                "<b><i>crossed</b></i>                               | <b><i>crossed</i></b>",
                "<blockquote><blockquote>twice</blockquote></blockquote> | <blockquote>twice</blockquote>"
            })
    void whatAChatCannotShowKeepsItsWordsAlone(String alert, String message) {
        assertEquals(
                message.replace("\\n", "\n"),
                AlertHtml.read(alert.strip().replace("\\n", "\n")).html());
    }

    @Test
    void directionMarksAndHalvesOfCharactersAreNoText() {
        assertEquals("abc\nd", RichText.plain("a\u202eb\u2066c\nd\ud83d\u0000").text());
    }

    @Test
    void whatIsTooLongIsCutBetweenLinesThenWordsThenCharacters() {
        assertEquals(List.of("one two\n", "three"), texts("one two\nthree", 9));
        assertEquals(List.of("one two ", "three"), texts("one two three", 9));
        assertEquals(List.of("abcd", "ef"), texts("abcdef", 4));
        assertEquals(List.of("abc", "\ud83c\udfeb\ud83c\udfeb"), texts("abc\ud83c\udfeb\ud83c\udfeb", 4));
    }

    @Test
    void whatIsOpenAtTheCutIsOpenedAgain() {
        RichText quote = AlertHtml.read("<blockquote>one <b>two three</b></blockquote>");
        assertEquals(
                List.of("<blockquote>one <b>two </b></blockquote>", "<blockquote><b>three</b></blockquote>"),
                Cutting.pieces(quote, 9).stream().map(RichText::html).toList());
    }

    @Test
    void aHundredThousandLettersLoseNone() {
        String text = "\ud83c\udfeb".repeat(50_000);
        List<RichText> pieces = Cutting.pieces(RichText.bold(text), RichText.LONGEST);
        assertTrue(pieces.stream().allMatch(piece -> piece.length() <= RichText.LONGEST));
        assertEquals(text, pieces.stream().map(RichText::text).collect(Collectors.joining()));
    }

    @Test
    void tenThousandTextsOfNonsenseAreParsedByTheServer() throws Exception {
        Random random = new Random(11);
        List<String> bits = List.of(
                "<b>",
                "</b>",
                "<a href=\"https://a.kz/\">",
                "</a>",
                "<br>",
                "&",
                "<",
                ">",
                "\"",
                "&amp;",
                "&#",
                "слово",
                "\ud83c\udfeb",
                "\u202e",
                "\ud83d",
                "<blockquote lang=\"kk\">",
                "</blockquote>",
                "<p>",
                "\u0000",
                "\n");
        StringBuilder all = new StringBuilder();
        for (int text = 0; text < 10_000; text++) {
            String nonsense =
                    random.ints(12, 0, bits.size()).mapToObj(bits::get).collect(Collectors.joining());
            all.append(AlertHtml.read(nonsense).html()).append('\n');
        }
        try (FakeTelegram telegram = new FakeTelegram();
                OperatorHttp http = new OperatorHttp()) {
            telegram.open(7, "Somebody");
            TelegramAnswer answer = new TelegramApi(http, telegram.url(), new BotToken(FakeTelegram.TOKEN))
                    .sendMessage("7", AlertHtml.read(all.toString()), Keyboard.NONE);
            // Only its length is wrong: entities are read before.
            assertEquals(
                    "Bad Request: message is too long",
                    assertInstanceOf(TelegramAnswer.Rejected.class, answer).why());
        }
    }

    private static List<String> texts(String text, int longest) {
        return Cutting.pieces(RichText.plain(text), longest).stream()
                .map(RichText::text)
                .toList();
    }
}
