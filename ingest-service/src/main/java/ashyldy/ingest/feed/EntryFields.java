package ashyldy.ingest.feed;

import java.util.List;

/// Where the dialects keep what is read of an entry, the most trusted first. Names as [FeedNames] gives them.
final class EntryFields {
    static final List<String> TITLE = List.of("title", "dc:title", "media:title", "itunes:title");
    static final List<String> TEXT =
            List.of("content:encoded", "content", "yandex:full-text", "turbo:content", "fulltext", "full-text", "body");
    static final List<String> DATES = List.of(
            "published",
            "pubdate",
            "issued",
            "dcterms:issued",
            "dc:date",
            "dcterms:created",
            "created",
            "date",
            "dcterms:modified",
            "updated",
            "modified",
            "dcterms:date");

    /// What changes when the article has.
    static final List<String> VERSION =
            List.of("updated", "modified", "dcterms:modified", "pubdate", "dc:date", "title");

    private EntryFields() {}
}
