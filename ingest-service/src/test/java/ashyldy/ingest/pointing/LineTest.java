package ashyldy.ingest.pointing;

import java.util.List;

import ashyldy.ingest.Cases;
import ashyldy.ingest.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Words of a model stand in a line to the letter or not at all, and are quoted as the article prints them.
class LineTest {
    private static final String NOWHERE = "-";

    static List<List<String>> rows() {
        return Cases.rows("pointed-words.txt").toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void wordsAreFoundWhereTheArticlePrintsThem(List<String> row) {
        String source = unescaped(row.get(0));
        Line line = Line.of(1, source, new Span(0, source.length()));

        String found = line.find(unescaped(row.get(1)))
                .map(span -> span.start() + " "
                        + source.substring(span.start(), span.end()).replaceAll("\\s|\u00A0|\u2009|\u202F", "_"))
                .orElse(NOWHERE);

        assertEquals(row.get(2), found);
    }

    @Test
    void aLineInTheMiddleOfATextCountsFromTheStartOfTheText() {
        String text = "Первое предложение.\n\n Новая  школа открыта. Третье.";
        int start = text.indexOf('\n');
        Line line = Line.of(2, text, new Span(start, text.indexOf(" Третье")));

        Span found = line.find("Новая школа").orElseThrow();

        assertEquals("Новая  школа", text.substring(found.start(), found.end()));
        assertEquals("[2] Новая школа открыта.", line.toString());
    }

    @Test
    void wordsOfTheNextLineAreNotFound() {
        String text = "Школа открыта. Мост строят.";
        Line line = Line.of(1, text, new Span(0, text.indexOf(" Мост")));

        assertTrue(line.find("открыта.").isPresent());
        assertFalse(line.find("Мост").isPresent());
        assertFalse(line.find("открыта. Мост").isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u00A0 \t"})
    void nothingIsFoundNowhere(String nothing) {
        String text = "Школа  открыта.";

        assertFalse(Line.of(1, text, new Span(0, text.length())).find(nothing).isPresent());
    }

    @Test
    void everyRunOfWordsIsFoundWhereItStandsFirst() {
        String text = "\u00A0В\n селе\u00A0Береке  открыта\tшкола на 600 мест, а в ауле Жаңа  жол – на 300. ";
        Line line = Line.of(1, text, new Span(0, text.length()));
        String[] words = Line.collapsed(text).split(" ");
        for (int from = 0; from < words.length; from++) {
            for (int to = from + 1; to <= words.length; to++) {
                String sought = String.join(" ", List.of(words).subList(from, to));
                Span found = line.find(sought).orElseThrow();
                assertEquals(sought, Line.collapsed(text.substring(found.start(), found.end())));
            }
        }
    }

    private static String unescaped(String cell) {
        return cell.translateEscapes()
                .replace("<nbsp>", "\u00A0")
                .replace("<thin>", "\u2009")
                .replace("<narrow>", "\u202F");
    }
}
