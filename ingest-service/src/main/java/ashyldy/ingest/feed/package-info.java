/// Feeds are asked again and again; each new entry's page goes the same road as an article that somebody hands in.
///
/// [FeedPoller] asks, [FeedVisit] is one visit, [FeedParser] reads RSS and Atom, [Web] is polite, [Feeds] remembers.
package ashyldy.ingest.feed;
