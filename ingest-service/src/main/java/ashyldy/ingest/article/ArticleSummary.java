package ashyldy.ingest.article;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.Language;
import ashyldy.events.PublishedAt;

/// One article in a list.
///
/// @param language absent where the article could not be read
/// @param claims how many it makes
/// @param failure why it could not be read
public record ArticleSummary(
        UUID id,
        Optional<String> url,
        Optional<String> title,
        Optional<String> outlet,
        Optional<Language> language,
        Optional<PublishedAt> publishedAt,
        int revision,
        int claims,
        Optional<String> failure,
        Instant receivedAt) {}
