package ashyldy.ingest.article;

import java.util.Objects;

/// One for each kind of reader, so that strangers with previews never keep out who hands in, nor slow feeds both.
///
/// @param previews for those who only look, and need no key
/// @param articles for those who hand in
/// @param feeds for feeds and their pages
public record ReadingRooms(ReadingRoom previews, ReadingRoom articles, ReadingRoom feeds) {
    public ReadingRooms {
        Objects.requireNonNull(previews, "previews");
        Objects.requireNonNull(articles, "articles");
        Objects.requireNonNull(feeds, "feeds");
    }
}
