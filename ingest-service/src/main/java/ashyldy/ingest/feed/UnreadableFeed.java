package ashyldy.ingest.feed;

import java.io.IOException;

/// What was fetched is no feed that can be read.
final class UnreadableFeed extends IOException {
    UnreadableFeed(String reason) {
        super(reason);
    }
}
