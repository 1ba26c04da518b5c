package ashyldy.ingest.article;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

import ashyldy.events.ArticleRead;
import ashyldy.events.Withdrawal;
import ashyldy.ingest.article.Reading.Read;
import ashyldy.ingest.article.Reading.Unread;
import ashyldy.ingest.article.Reading.Withdrawn;
import ashyldy.ingest.article.Receipt.Outcome;
import ashyldy.ingest.article.Rereading.Changed;
import ashyldy.ingest.article.Rereading.Stumbled;
import ashyldy.ingest.article.Rereading.Unchanged;

/// The one road into the service, for a person, a batch and a feed: read the article, keep it, publish what it says.
///
/// Reading takes time, so it happens outside the transaction; whoever was overtaken meanwhile looks again.
public final class ArticleIntake {
    private final Articles articles;
    private final Function<Article, ArticleRead> reader;
    private final Function<Article, ArticleRead> rereader;
    private final Consumer<Receipt> witness;

    /// @param reader of what comes in
    /// @param rereader of what is kept, who also knows what others have seen in it since
    /// @param witness is told of every receipt
    public ArticleIntake(
            Articles articles,
            Function<Article, ArticleRead> reader,
            Function<Article, ArticleRead> rereader,
            Consumer<Receipt> witness) {
        this.articles = articles;
        this.reader = reader;
        this.rereader = rereader;
        this.witness = witness;
    }

    /// The same article twice is harmless; when this returns it is durable.
    public Receipt receive(Submission submission) {
        while (true) {
            var before = articles.find(id(submission));
            if (before.isPresent() && before.get().covers(submission)) {
                return witnessed(Receipt.of(Outcome.UNCHANGED, before.get()));
            }
            var now =
                    read(before.map(KeptArticle::article).map(submission::after).orElseGet(submission::article));
            if (articles.keep(before, now)) {
                return witnessed(Receipt.of(before.isPresent() ? Outcome.REVISED : Outcome.ACCEPTED, now));
            }
        }
    }

    /// Of the same page under another spelling of its address, where that is known.
    private UUID id(Submission submission) {
        return submission.url().flatMap(articles::known).orElseGet(submission::id);
    }

    /// Takes back what a kept article has said; nothing happens where it is withdrawn already, or not there.
    public void withdraw(UUID id, Withdrawal because) {
        while (true) {
            var before = articles.find(id).filter(article -> !article.isWithdrawn());
            if (before.isEmpty() || articles.keep(before, before.get().withdrawn(because))) {
                return;
            }
        }
    }

    /// What would be read, with nothing kept.
    public ArticleRead preview(Submission submission) {
        return reader.apply(submission.article());
    }

    /// Reads a kept article again, after the reader has learned something, and keeps what it says now.
    public Optional<Receipt> reread(UUID id) {
        while (true) {
            var again = again(id);
            if (again.isEmpty()) {
                return Optional.empty();
            }
            if (keep(again.get())) {
                return Optional.of(witnessed(again.get().receipt()));
            }
        }
    }

    /// The same, with nothing kept.
    public Optional<Rereading> again(UUID id) {
        return articles.find(id).map(this::again);
    }

    /// @return false, with nothing changed, if somebody else has been faster
    public boolean keep(Rereading again) {
        return switch (again) {
            case Changed(var before, var now) -> articles.keep(Optional.of(before), now);
            case Unchanged _, Stumbled _ -> true;
        };
    }

    /// What a kept article says now that a second reader has seen it: news as before, with nothing kept yet.
    public Optional<Rereading> seenBesides(UUID id, Function<Article, ArticleRead> both) {
        return articles.find(id).filter(article -> !article.isWithdrawn()).map(before -> switch (reading(
                before.article(), both)) {
            case Read(var says) when before.tells(says) -> new Unchanged(before);
            case Read(var says) -> new Changed(before, before.seenBesides(says));
            case Unread(var reason) -> new Stumbled(before, reason);
            case Withdrawn _ -> new Unchanged(before);
        });
    }

    private Rereading again(KeptArticle before) {
        if (before.isWithdrawn()) {
            return new Unchanged(before);
        }
        return switch (reading(before.article(), rereader)) {
            case Read(var says) when before.tells(says) -> new Unchanged(before);
            case Read(var says) -> new Changed(before, before.readAgain(says));
            case Unread(var reason) -> new Stumbled(before, reason);
            case Withdrawn _ -> new Unchanged(before);
        };
    }

    private KeptArticle read(Article article) {
        return new KeptArticle(article, reading(article, reader));
    }

    private static Reading reading(Article article, Function<Article, ArticleRead> reader) {
        try {
            return new Read(reader.apply(article));
        } catch (CancellationException givenUp) {
            throw givenUp;
        } catch (RuntimeException | StackOverflowError fault) {
            return new Unread("%s: %s".formatted(fault.getClass().getSimpleName(), fault.getMessage()));
        }
    }

    private Receipt witnessed(Receipt receipt) {
        witness.accept(receipt);
        return receipt;
    }
}
