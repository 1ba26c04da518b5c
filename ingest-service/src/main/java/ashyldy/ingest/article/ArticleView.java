package ashyldy.ingest.article;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.Claim;
import ashyldy.events.Language;
import ashyldy.events.PublishedAt;
import ashyldy.ingest.article.Reading.Read;
import ashyldy.ingest.article.Reading.Unread;
import ashyldy.ingest.article.Reading.Withdrawn;

/// A kept article as it is shown.
///
/// @param text the clean text that every quote points into
/// @param failure why it could not be read
public record ArticleView(
        UUID id,
        Optional<String> url,
        Optional<String> title,
        Optional<String> outlet,
        Optional<Language> language,
        Optional<PublishedAt> publishedAt,
        int revision,
        String text,
        List<Claim> claims,
        Optional<String> failure) {
    static ArticleView of(KeptArticle kept) {
        return switch (kept.reading()) {
            case Read(var says) -> of(kept.article(), Optional.of(says.language()), says.claims(), Optional.empty());
            case Unread(var reason) -> of(kept.article(), Optional.empty(), List.of(), Optional.of(reason));
            case Withdrawn(var because) ->
                of(
                        kept.article(),
                        Optional.empty(),
                        List.of(),
                        Optional.of("withdrawn: its page is " + because.code()));
        };
    }

    private static ArticleView of(
            Article article, Optional<Language> language, List<Claim> claims, Optional<String> failure) {
        return new ArticleView(
                article.id(),
                article.url(),
                article.title(),
                article.outlet(),
                language,
                article.publishedAt(),
                article.revision(),
                article.text(),
                claims,
                failure);
    }
}
