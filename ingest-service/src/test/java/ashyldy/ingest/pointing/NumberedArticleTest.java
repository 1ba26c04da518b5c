package ashyldy.ingest.pointing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import ashyldy.events.PublishedAt;
import ashyldy.ingest.ArticleReading;
import ashyldy.ingest.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A model sees the headline as line 0 and every sentence as a line of its own.
class NumberedArticleTest {
    private static final ArticleReading READING = ArticleReading.standard();
    private static final int ALL = 100_000;

    @Test
    void theHeadlineIsLineNought() {
        assertEquals(
                List.of("[0] В Талгаре открыта школа\n[1] Школа рассчитана на 600 мест.\n[2] Рядом строят мост."),
                parts("В Талгаре  открыта школа", "Школа рассчитана\u00A0на 600 мест. Рядом строят  мост.", ALL));
    }

    @Test
    void withoutAHeadlineSentencesCountFromOneAllTheSame() {
        assertEquals(
                List.of("[1] Ауылда мектеп ашылды.\n[2] Ол 300 орындық."),
                parts("", "Ауылда мектеп ашылды. Ол 300 орындық.", ALL));
        assertEquals(List.of("[1] A school opened."), parts(" \u00A0", "A school opened.", ALL));
    }

    @Test
    void aHeadlineOfSeveralSentencesIsOneLine() {
        assertEquals(
                List.of("[0] Мектеп ашылды. Келесі – көпір\n[1] Ауыл тойлады."),
                parts("Мектеп ашылды.\nКелесі – көпір", "Ауыл тойлады.", ALL));
    }

    @Test
    void eachPartHasTheHeadlineAndNumbersGoOn() {
        assertEquals(
                List.of("[0] Школы\n[1] Открыта школа.", "[0] Школы\n[2] Строят мост.", "[0] Школы\n[3] Сдан парк."),
                parts("Школы", "Открыта школа. Строят мост. Сдан парк.", 20));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 100, 1000, ALL})
    void noSentenceIsLostOrCutHoweverShortTheParts(int longest) {
        String text = IntStream.range(1, 60)
                .mapToObj(each -> "В селе номер " + each + " открыта школа на " + each * 10 + " мест.")
                .collect(Collectors.joining(" "));

        List<String> parts = parts("", text, longest);

        assertEquals(parts("", text, ALL).getFirst(), String.join("\n", parts));
        assertTrue(parts.stream()
                .allMatch(part -> part.lines().count() == 1
                        || part.lines()
                                        .mapToInt(line -> line.replaceFirst("^\\[\\d+] ", "")
                                                .length())
                                        .sum()
                                <= longest));
    }

    @Test
    void onlyAnArticleThatNamesAFacilityIsAskedOf() {
        assertTrue(READING.question(article("Погода", "Завтра дождь. Ветер слабый."))
                .isEmpty());
        assertTrue(READING.question(article("Открыта школа", "Завтра дождь.")).isPresent());
    }

    private static List<String> parts(String title, String text, int longest) {
        return READING.question(article(title, text)).orElseThrow().parts(longest);
    }

    private static Article article(String title, String text) {
        return new Article(
                new UUID(0, 1),
                Optional.empty(),
                Optional.of(title),
                Optional.empty(),
                Optional.of(new PublishedAt("2026-03-05")),
                1,
                text);
    }
}
