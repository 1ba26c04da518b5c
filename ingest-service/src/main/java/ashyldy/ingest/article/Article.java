package ashyldy.ingest.article;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.PublishedAt;

/// One article as it is read: who printed it, when, and its clean text.
///
/// @param id name-based UUID of the canonical URL, or of the text where there is none
/// @param title the headline outside the text; it may name the region, but no quote points into it
/// @param outlet the site that printed it, as its host name
/// @param publishedAt absent where neither the page nor the sender dates it
/// @param revision counts from 1 and grows with every changed text, and with every reading that says something else
/// @param text NFC, LF line ends, paragraphs separated by newlines, otherwise as received; quotes point into it
public record Article(
        UUID id,
        Optional<String> url,
        Optional<String> title,
        Optional<String> outlet,
        Optional<PublishedAt> publishedAt,
        int revision,
        String text) {
    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(publishedAt, "publishedAt");
        Objects.requireNonNull(text, "text");
        if (revision < 1) {
            throw new IllegalArgumentException("revisions count from 1: " + revision);
        }
    }

    Article at(int revision) {
        return new Article(id, url, title, outlet, publishedAt, revision, text);
    }
}
