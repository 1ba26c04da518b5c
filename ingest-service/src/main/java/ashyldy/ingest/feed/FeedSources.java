package ashyldy.ingest.feed;

import ashyldy.ingest.article.ReadingRoom;

/// What a visit reads with, and where.
public record FeedSources(Web web, FeedParser parser, PageIntake pages, ReadingRoom room) {}
