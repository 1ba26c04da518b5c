package ashyldy.ingest.publish;

import java.time.InstantSource;
import java.util.UUID;

import ashyldy.edge.outbox.Outbox;
import ashyldy.edge.outbox.OutgoingEvent;
import ashyldy.events.ArticleRead;
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

    /// The same revision is the same event for ever, however often it is sent.
    static UUID id(ArticleRead read) {
        var name = "%s/%s/%d".formatted(EventType.ARTICLE_READ.code(), read.id(), read.revision());
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
