package ashyldy.ingest.article;

import java.util.Objects;

import ashyldy.events.ArticleRead;
import ashyldy.ingest.article.Reading.Read;
import ashyldy.ingest.article.Reading.Unread;

/// An article with what was read from it.
public record KeptArticle(Article article, Reading reading) {
    public KeptArticle {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(reading, "reading");
        if (reading instanceof Read(var says) && says.revision() != article.revision()) {
            throw new IllegalArgumentException(
                    "revision %d was read of revision %d".formatted(says.revision(), article.revision()));
        }
    }

    /// Changes whenever anything of this does: the ETag, and what a writer compares before replacing it.
    public String version() {
        return article.revision()
                + switch (reading) {
                    case Read _ -> "-read";
                    case Unread _ -> "-unread";
                };
    }

    /// Whether the submission tells nothing that is not kept already.
    boolean covers(Submission submission) {
        return submission.text().equals(article.text())
                && submission.title().stream()
                        .allMatch(title -> article.title().stream().anyMatch(title::equals))
                && submission.publishedAt().stream()
                        .allMatch(sent -> article.publishedAt().stream()
                                .anyMatch(known -> known.day().equals(sent.day())));
    }

    /// Whether this is what was read from it before.
    boolean tells(ArticleRead says) {
        return reading instanceof Read(var known)
                && known.language() == says.language()
                && known.claims().equals(says.claims());
    }

    /// The same words, seen by a second reader too: news as before.
    KeptArticle seenBesides(ArticleRead says) {
        int next = article.revision() + 1;
        return new KeptArticle(article.at(next), new Read(says.revised(next)));
    }

    /// The same words, read again: a first reading keeps the revision, one that replaces another needs the next.
    KeptArticle readAgain(ArticleRead says) {
        var revision = switch (reading) {
            case Read _ -> article.revision() + 1;
            case Unread _ -> article.revision();
        };
        return new KeptArticle(article.at(revision), new Read(says.again(revision)));
    }

    int claims() {
        return switch (reading) {
            case Read(var says) -> says.claims().size();
            case Unread _ -> 0;
        };
    }
}
