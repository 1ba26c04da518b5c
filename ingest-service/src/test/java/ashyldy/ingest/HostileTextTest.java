package ashyldy.ingest;

import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import ashyldy.events.ArticleRead;
import ashyldy.events.Claim;
import ashyldy.events.Quote;
import ashyldy.ingest.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/// Whatever comes in, reading ends soon and every quote stands in the text.
class HostileTextTest {
    private static final ArticleReading READING = ArticleReading.standard();
    private static final int LENGTH = 1 << 18;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1",
                ".",
                "\"",
                "«",
                "ы",
                "1 000",
                "1,",
                "в ",
                "школа ",
                "школа открыта, ",
                "\u0000",
                "\uD83D\uDE00",
                "(",
                "\n",
                "не ",
                "10 млрд тенге ",
                "А.",
                "from 1 to 2 ",
                "жылы 2025 ",
                "\u0301",
                "\uFEFF",
                "в Абай, "
            })
    void aQuarterMegabyteOfOneThingIsReadInTime(String piece) {
        String text = piece.repeat(LENGTH / piece.length());

        ArticleRead read = assertTimeoutPreemptively(ofSeconds(30), () -> READING.read(article(text)));

        assertQuotesStandIn(text, read);
    }

    @Test
    void anyMixtureOfWordsKeepsItsQuotes() {
        String[] words = {
            "В",
            "селе",
            "Береке",
            "открылась",
            "школа",
            "на",
            "600",
            "мест",
            "стоимость",
            "2,5",
            "млрд",
            "тенге",
            ".",
            "\n",
            "«",
            "»",
            "\"",
            "построят",
            "в",
            "2027",
            "году",
            "мост",
            "Aqtóbe",
            "oblysynda",
            "mektep",
            "ashyldy",
            ",",
            "и",
            "of",
            "opened",
            "school",
            "in",
            "Aktau",
            "—",
            "\u00A0",
            "ТОО",
            "Алматинской",
            "области",
            "районах",
            "Талгарском"
        };
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 120; word++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(9) == 0 ? "" : " ");
            }

            ArticleRead read = READING.read(article(text.toString()));

            assertQuotesStandIn(text.toString(), read);
        }
    }

    private static void assertQuotesStandIn(String text, ArticleRead read) {
        read.claims().stream()
                .flatMap(HostileTextTest::quotes)
                .forEach(quote -> assertEquals(text.substring(quote.start(), quote.end()), quote.text()));
    }

    private static Stream<Quote> quotes(Claim claim) {
        return Stream.of(
                        claim.stageQuote().stream(),
                        claim.name().map(name -> name.quote()).stream(),
                        claim.place().flatMap(place -> place.quote()).stream(),
                        claim.amounts().stream().map(amount -> amount.quote()),
                        claim.dates().stream().map(date -> date.quote()),
                        claim.parties().stream().map(party -> party.quote()),
                        claim.programme().map(programme -> programme.quote()).stream())
                .flatMap(quotes -> quotes);
    }

    private static Article article(String text) {
        return new Article(
                new UUID(0, 1), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1, text);
    }
}
