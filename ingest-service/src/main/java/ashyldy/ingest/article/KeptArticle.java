package ashyldy.ingest.article;

import java.util.Objects;

import ashyldy.events.ArticleRead;
import ashyldy.events.Withdrawal;
import ashyldy.ingest.article.Reading.Read;
import ashyldy.ingest.article.Reading.Unread;
import ashyldy.ingest.article.Reading.Withdrawn;

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
                    case Withdrawn _ -> "-withdrawn";
                };
    }

    /// Whether the submission tells nothing that is not kept already.
    boolean covers(Submission submission) {
        return !isWithdrawn()
                && submission.text().equals(article.text())
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
            case Withdrawn _ -> throw new IllegalStateException("a withdrawn article is not read again");
        };
        return new KeptArticle(article.at(revision), new Read(says.again(revision)));
    }

    /// What it said counts no more.
    KeptArticle withdrawn(Withdrawal because) {
        return new KeptArticle(article.at(article.revision() + 1), new Withdrawn(because));
    }

    boolean isWithdrawn() {
        return reading instanceof Withdrawn;
    }

    int claims() {
        return switch (reading) {
            case Read(var says) -> says.claims().size();
            case Unread _, Withdrawn _ -> 0;
        };
    }
}
