package ashyldy.notify.feed;

import java.time.InstantSource;

import ashyldy.edge.fresh.Revision;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Prints feeds.
public final class FeedPress {
    private final ObjectMapper json;
    private final InstantSource clock;

    public FeedPress(ObjectMapper json, InstantSource clock) {
        this.json = json;
        this.clock = clock;
    }

    public PrintedFeed print(Feed feed, FeedForm form) {
        byte[] body = form.write(feed, json);
        Revision revision = Revision.of(body);
        return new PrintedFeed(
                feed,
                form,
                body,
                feed.items().isEmpty() ? revision : revision.changedAt(feed.updated(), clock.instant()));
    }
}
