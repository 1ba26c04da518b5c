package ashyldy.ingest.article;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.PublishedAt;

import static java.nio.charset.StandardCharsets.UTF_8;

/// One article as somebody hands it in, already clean.
public record Submission(
        Optional<CanonicalUrl> url, Optional<String> title, String text, Optional<PublishedAt> publishedAt) {
    /// About a thousand pages of a book, in UTF-16 units; no news article comes near it.
    public static final int LONGEST_TEXT = 2_000_000;

    /// In UTF-16 units.
    public static final int LONGEST_TITLE = 1_000;

    /// @throws RefusedInput if there is nothing to read or far too much
    public Submission {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(publishedAt, "publishedAt");
        title = title.map(CleanText::line).filter(line -> !CleanText.isBlank(line));
        text = CleanText.of(text);
        refuseLonger("title", title.orElse(""), LONGEST_TITLE);
        refuseLonger("text", text, LONGEST_TEXT);
        if (CleanText.isBlank(text)) {
            throw RefusedInput.in("text", "holds nothing to read");
        }
    }

    /// Name-based: the same address, or without one the same text, is the same article for ever.
    public UUID id() {
        return url.map(CanonicalUrl::id).orElseGet(() -> UUID.nameUUIDFromBytes(text.getBytes(UTF_8)));
    }

    /// What is read when this is the first that is known of the article.
    public Article article() {
        return new Article(
                id(), url.map(CanonicalUrl::text), title, url.flatMap(CanonicalUrl::site), publishedAt, 1, text);
    }

    /// What is read after an earlier one; what the sender leaves out stays known.
    Article after(Article earlier) {
        return new Article(
                earlier.id(),
                earlier.url(),
                title.or(earlier::title),
                earlier.outlet(),
                publishedAt.or(earlier::publishedAt),
                earlier.revision() + 1,
                text);
    }

    private static void refuseLonger(String field, String value, int longest) {
        if (value.length() > longest) {
            throw RefusedInput.in(field, "is %d characters long; %d are accepted".formatted(value.length(), longest));
        }
    }
}
