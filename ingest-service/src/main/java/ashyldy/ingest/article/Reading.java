package ashyldy.ingest.article;

import java.util.Objects;

import ashyldy.events.ArticleRead;

/// What came of reading an article.
public sealed interface Reading {
    record Read(ArticleRead says) implements Reading {
        public Read {
            Objects.requireNonNull(says, "says");
        }
    }

    /// The reader stumbled; the article is kept, so that a better reader can try again.
    record Unread(String reason) implements Reading {
        public Unread {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
