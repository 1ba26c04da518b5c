package ashyldy.notify.feed;

import ashyldy.edge.fresh.Revision;

/// A feed as it is sent.
public record PrintedFeed(Feed feed, FeedForm form, byte[] body, Revision revision) {}
