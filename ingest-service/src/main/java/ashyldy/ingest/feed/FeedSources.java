package ashyldy.ingest.feed;

import ashyldy.ingest.article.ReadingRoom;
import ashyldy.ingest.web.Web;

/// What a visit reads with, and where.
public record FeedSources(Web web, FeedParser parser, PageIntake pages, ReadingRoom room) {}
