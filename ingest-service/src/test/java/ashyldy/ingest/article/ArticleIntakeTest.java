package ashyldy.ingest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import ashyldy.events.ArticleRead;
import ashyldy.events.Language;
import ashyldy.events.PublishedAt;
import ashyldy.ingest.article.Reading.Unread;
import ashyldy.ingest.article.Receipt.Outcome;
import org.junit.jupiter.api.Test;

import static ashyldy.ingest.article.Receipt.Outcome.ACCEPTED;
import static ashyldy.ingest.article.Receipt.Outcome.REVISED;
import static ashyldy.ingest.article.Receipt.Outcome.UNCHANGED;
import static ashyldy.ingest.article.Receipt.Outcome.UNREAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class ArticleIntakeTest {
    private static final CanonicalUrl ADDRESS = CanonicalUrl.of("https://example.kz/news/1");

    private final InMemoryArticles articles = new InMemoryArticles();
    private final List<Outcome> witnessed = new ArrayList<>();
    private Function<Article, ArticleRead> reader = article -> readAs(article, Language.EN);
    private final ArticleIntake intake = new ArticleIntake(
            articles,
            article -> reader.apply(article),
            article -> reader.apply(article),
            receipt -> witnessed.add(receipt.status()));

    @Test
    void theSameWordsAgainChangeNothing() {
        intake.receive(article("A school was opened."));

        var again = intake.receive(article("A school was opened."));

        assertEquals(new Receipt(ADDRESS.id(), 1, UNCHANGED, 0), again);
        assertEquals(List.of(ACCEPTED, UNCHANGED), witnessed);
    }

    @Test
    void otherWordsAreTheNextRevision() {
        intake.receive(article("A school was opened."));

        assertEquals(new Receipt(ADDRESS.id(), 2, REVISED, 0), intake.receive(article("Two schools were opened.")));
    }

    @Test
    void aDateThatBecomesKnownIsARevisionAndStaysKnown() {
        var day = Optional.of(new PublishedAt("2025-12-13"));
        intake.receive(article("A school was opened."));

        var dated = intake.receive(new Submission(Optional.of(ADDRESS), Optional.empty(), "A school was opened.", day));
        var undated = intake.receive(article("A school was opened."));

        assertEquals(REVISED, dated.status());
        assertEquals(UNCHANGED, undated.status());
        assertEquals(day, articles.find(ADDRESS.id()).orElseThrow().article().publishedAt());
    }

    @Test
    void withoutAnAddressTheWordsAreTheArticle() {
        var submission = new Submission(Optional.empty(), Optional.empty(), "A school was opened.", Optional.empty());

        assertEquals(intake.receive(submission).id(), intake.receive(submission).id());
    }

    @Test
    void anArticleThatTheReaderStumblesOverIsKeptWithTheReason() {
        reader = article -> {
            throw new IllegalStateException("no such rule");
        };

        assertEquals(UNREAD, intake.receive(article("A school was opened.")).status());
        assertEquals(
                new Unread("IllegalStateException: no such rule"),
                articles.find(ADDRESS.id()).orElseThrow().reading());
    }

    @Test
    void aBetterReaderReadsItLater() {
        reader = article -> {
            throw new IllegalStateException("no such rule");
        };
        intake.receive(article("A school was opened."));
        reader = article -> readAs(article, Language.EN);

        assertEquals(Optional.of(new Receipt(ADDRESS.id(), 1, REVISED, 0)), intake.reread(ADDRESS.id()));
    }

    @Test
    void whatIsReadDifferentlyIsTheNextRevisionButAStumbleReplacesNothing() {
        intake.receive(article("A school was opened."));
        reader = article -> readAs(article, Language.RU);

        assertEquals(2, intake.reread(ADDRESS.id()).orElseThrow().revision());
        reader = article -> {
            throw new IllegalStateException("no such rule");
        };
        assertEquals(UNCHANGED, intake.reread(ADDRESS.id()).orElseThrow().status());
    }

    @Test
    void whatIsReadAgainSaysSoAndTheSameWordsAgainAreNoRevision() {
        intake.receive(article("A school was opened."));
        reader = article -> readAs(article, Language.RU);

        intake.reread(ADDRESS.id());
        var again = intake.reread(ADDRESS.id()).orElseThrow();

        assertEquals(new Receipt(ADDRESS.id(), 2, UNCHANGED, 0), again);
        assertEquals(List.of(false, true), articles.published(ADDRESS.id()));
    }

    @Test
    void whoHandsInOtherWordsWhileItIsReadAgainHasTheLastWord() {
        intake.receive(article("A school was opened."));
        reader = article -> readAs(article, Language.RU);
        var again = intake.again(ADDRESS.id()).orElseThrow();

        intake.receive(article("Two schools were opened."));

        assertFalse(intake.keep(again));
        assertEquals(List.of(false, false), articles.published(ADDRESS.id()));
    }

    @Test
    void aPreviewKeepsNothing() {
        intake.preview(article("A school was opened."));

        assertFalse(articles.has(ADDRESS.id()));
    }

    private static Submission article(String text) {
        return new Submission(Optional.of(ADDRESS), Optional.empty(), text, Optional.empty());
    }

    private static ArticleRead readAs(Article article, Language language) {
        return new ArticleRead(
                article.id(),
                article.url(),
                article.title(),
                article.outlet(),
                language,
                article.publishedAt(),
                article.revision(),
                List.of());
    }
}
