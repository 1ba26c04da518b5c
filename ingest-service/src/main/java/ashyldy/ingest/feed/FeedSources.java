package ashyldy.ingest.feed;

/// What a visit reads with.
public record FeedSources(Web web, FeedParser parser, PageIntake pages) {}
