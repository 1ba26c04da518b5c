package ashyldy.ingest.feed;

import java.util.List;

/// All feeds, the one that was added first in front.
public record FeedList(List<FeedView> items) {
    public FeedList {
        items = List.copyOf(items);
    }
}
