package ashyldy.ingest.publish;

import java.time.InstantSource;
import java.util.UUID;

import ashyldy.edge.outbox.Outbox;
import ashyldy.edge.outbox.OutgoingEvent;
import ashyldy.events.ArticleRead;
import ashyldy.events.ArticleWithdrawn;
import ashyldy.events.EventType;
import jakarta.enterprise.context.ApplicationScoped;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Tells the other services what an article says: one event a revision, inside the transaction that keeps the article.
@ApplicationScoped
public class ArticlePublisher {
    static final String TOPIC = "ashyldy.articles.v1";

    private final Outbox outbox;
    private final InstantSource clock;

    ArticlePublisher(Outbox outbox, InstantSource clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    public void publish(ArticleRead read) {
        var article = read.id().toString();
        outbox.add(new OutgoingEvent(id(read), EventType.ARTICLE_READ, TOPIC, article, article, clock.instant(), read));
    }

    public void publish(ArticleWithdrawn withdrawn) {
        var article = withdrawn.id().toString();
        var id = id(EventType.ARTICLE_WITHDRAWN, withdrawn.id(), withdrawn.revision());
        outbox.add(new OutgoingEvent(
                id, EventType.ARTICLE_WITHDRAWN, TOPIC, article, article, clock.instant(), withdrawn));
    }

    /// The same revision is the same event for ever, however often it is sent.
    static UUID id(ArticleRead read) {
        return id(EventType.ARTICLE_READ, read.id(), read.revision());
    }

    private static UUID id(EventType type, UUID article, int revision) {
        var name = "%s/%s/%d".formatted(type.code(), article, revision);
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
