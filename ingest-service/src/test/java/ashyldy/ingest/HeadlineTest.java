package ashyldy.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import ashyldy.events.ArticlePart;
import ashyldy.events.Claim;
import ashyldy.events.Measure;
import ashyldy.events.PublishedAt;
import ashyldy.events.Quote;
import ashyldy.ingest.article.Article;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The title tells of projects too: what it says is taken by the first project of the text that may be meant.
class HeadlineTest {
    private static final ArticleReading READING = ArticleReading.standard();

    @Test
    void aFacilityThatStandsInTheTitleAloneIsTold() {
        Claim only = only("В Талгаре построят новую школу", "Об этом рассказали в акимате. Гостей было много.");

        assertEquals("school planned", told(only));
        Quote stage = only.stageQuote().orElseThrow();
        assertEquals(ArticlePart.TITLE, stage.part());
        assertEquals("построят", stage.text());
    }

    @Test
    void anOpeningInTheTitleAloneIsNoNews() {
        assertTrue(claims("В Талгаре открыли новую школу", "Об этом рассказали в акимате. Гостей было много.")
                .isEmpty());
    }

    @Test
    void whatTheTitleSaysIsTakenByTheProjectOfTheText() {
        Claim only = only("В Талгаре открылась школа", "Новая школа на 600 мест построена за два года.");

        assertEquals("school opened", told(only));
        assertEquals(
                "Talgar",
                only.place().orElseThrow().locality().orElseThrow().en().orElseThrow());
    }

    @Test
    void theFigureOfTheTextComesBeforeThatOfTheTitle() {
        Claim only = only(
                "В Талгаре за 5 млрд тенге построили больницу",
                "В Талгаре открыли больницу. Стоимость проекта – 4,96 млрд тенге.");

        List<String> costs = only.amounts().stream()
                .filter(amount -> amount.measure() == Measure.COST)
                .map(amount -> amount.value().toPlainString())
                .toList();
        assertEquals(List.of("4960000000"), costs);
    }

    @Test
    void aTitleOfAnotherPlaceIsNotTakenOver() {
        List<Claim> claims = claims("В Таразе открылась школа", "В Шымкенте построят школу на 900 мест.");

        assertEquals("school planned", told(claims.getFirst()));
    }

    @Test
    void aTitleThatAsksTellsNothing() {
        assertTrue(claims("Когда в Талгаре откроют школу?", "Жители задали вопрос акиму.")
                .isEmpty());
    }

    @Test
    void noTwoClaimsHaveOneId() {
        List<Claim> claims = claims(
                "Открытия года",
                "В Талгаре открыты школы «Болашак», «Достык» и «Самал». В Таразе и Шымкенте построят школы.");

        assertEquals(claims.size(), new HashSet<>(claims.stream().map(Claim::id).collect(Collectors.toList())).size());
        assertTrue(claims.size() > 3);
    }

    private static Claim only(String title, String text) {
        List<Claim> claims = claims(title, text);
        assertEquals(1, claims.size(), claims::toString);
        return claims.getFirst();
    }

    private static String told(Claim claim) {
        return claim.kind().code() + " " + claim.stage().code();
    }

    private static List<Claim> claims(String title, String text) {
        return READING.read(new Article(
                        new UUID(0, 1),
                        Optional.empty(),
                        Optional.of(title),
                        Optional.empty(),
                        Optional.of(new PublishedAt("2026-03-05")),
                        1,
                        text))
                .claims();
    }
}
