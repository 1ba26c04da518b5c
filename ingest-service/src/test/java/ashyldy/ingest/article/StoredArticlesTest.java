package ashyldy.ingest.article;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.edge.json.EventJson;
import ashyldy.events.ArticleRead;
import ashyldy.events.Claim;
import ashyldy.events.Language;
import ashyldy.events.PublishedAt;
import ashyldy.ingest.LocalStack;
import ashyldy.ingest.article.Reading.Read;
import ashyldy.ingest.article.Reading.Unread;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class StoredArticlesTest {
    @Inject
    StoredArticles articles;

    @Test
    void everyFieldComesBack() throws Exception {
        var article = article(UUID.randomUUID(), 1);
        var kept = new KeptArticle(article, new Read(read(article, List.of(claim()))));

        assertTrue(articles.keep(Optional.empty(), kept));

        assertEquals(Optional.of(kept), articles.find(article.id()));
        assertTrue(articles.has(article.id()));
    }

    @Test
    void aStumbleIsKeptUntilItIsRead() {
        var article = article(UUID.randomUUID(), 1);
        var unread = new KeptArticle(article, new Unread("IllegalStateException: no such rule"));
        var read = new KeptArticle(article, new Read(read(article, List.of())));

        assertTrue(articles.keep(Optional.empty(), unread));
        assertEquals(Optional.of(unread), articles.find(article.id()));
        assertTrue(articles.keep(Optional.of(unread), read));
        assertEquals(Optional.of(read), articles.find(article.id()));
    }

    @Test
    void whoeverWasOvertakenKeepsNothing() {
        var id = UUID.randomUUID();
        var first = new KeptArticle(article(id, 1), new Read(read(article(id, 1), List.of())));
        var second = new KeptArticle(article(id, 2), new Read(read(article(id, 2), List.of())));

        assertTrue(articles.keep(Optional.empty(), first));
        assertFalse(articles.keep(Optional.empty(), first));
        assertTrue(articles.keep(Optional.of(first), second));
        assertFalse(articles.keep(Optional.of(first), second));
    }

    private static Article article(UUID id, int revision) {
        return new Article(
                id,
                Optional.of("https://news.example.kz/" + id),
                Optional.of("Мектеп ашылды"),
                Optional.of("news.example.kz"),
                Optional.of(new PublishedAt("2025-12-13T09:30:00+05:00")),
                revision,
                "Ауылда 600 орындық мектеп ашылды. 😀\n");
    }

    private static ArticleRead read(Article article, List<Claim> claims) {
        return new ArticleRead(
                article.id(),
                article.url(),
                article.title(),
                article.outlet(),
                Language.KK,
                article.publishedAt(),
                article.revision(),
                claims);
    }

    private static Claim claim() throws Exception {
        return EventJson.mapper().readValue("""
                        {"id": "5f9f1b0e-0000-3000-8000-000000000001", "kind": "school", "work": "construction",
                         "stage": "opened", "stageQuote": {"start": 26, "end": 32, "text": "ашылды"},
                         "amounts": [{"measure": "capacity", "value": 600, "unit": "places", "scope": "project",
                          "approximation": "exact", "quote": {"start": 7, "end": 10, "text": "600"}}],
                         "dates": [], "parties": [], "confidence": 0.9, "rules": ["kk.opened"]}""", Claim.class);
    }
}
