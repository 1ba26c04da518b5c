package ashyldy.ingest.text;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ashyldy.ingest.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LetterFoldingTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");
    private static final LetterFolding FOLDING = new LetterFolding();

    static Stream<List<String>> cases() {
        return Cases.rows("letters.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lettersAreFoldedBeforeAnythingIsLookedUp(List<String> row) {
        assertEquals(
                row.get(1).strip(), FOLDING.fold(unescaped(row.get(0))).text().strip());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyLetterKnowsWhereItWasPrinted(List<String> row) {
        String printed = unescaped(row.get(0));
        assertPlaced(printed, FOLDING.fold(printed));
    }

    @Test
    void aTextThatNeedsNothingIsHandedOnAsItIs() {
        String text = "Школа открыта. Мектеп ашылды. The school has opened.";
        assertSame(text, FOLDING.fold(text).text());
    }

    @Test
    void anyTextWhateverKeepsItsPlaces() {
        var random = new Random(42);
        String alphabet = "аеoOcCШш \u00AD\u0301\u0308gn'\u2019\u200B-2\n\uD83C\uDFEBәi";
        for (int round = 0; round < 3_000; round++) {
            String text = random.ints(30, 0, alphabet.length())
                    .map(alphabet::charAt)
                    .collect(StringBuilder::new, (into, letter) -> into.append((char) letter), StringBuilder::append)
                    .toString();
            assertPlaced(text, FOLDING.fold(text));
        }
    }

    private static void assertPlaced(String printed, Letters letters) {
        int before = 0;
        for (int at = 0; at < letters.text().length(); at++) {
            Span span = letters.printed(new Span(at, at + 1));
            assertTrue(span.start() >= before && span.length() > 0 && span.end() <= printed.length(), printed);
            boolean digit = Character.isDigit(letters.text().charAt(at));
            assertTrue(!digit || printed.charAt(span.start()) == letters.text().charAt(at), printed);
            before = span.end();
        }
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)));
    }
}
