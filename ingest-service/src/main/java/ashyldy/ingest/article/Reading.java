package ashyldy.ingest.article;

import java.util.Objects;

import ashyldy.events.ArticleRead;
import ashyldy.events.Withdrawal;

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

    /// What it said counts no more; its text is kept, and once the article comes back it is read again.
    record Withdrawn(Withdrawal because) implements Reading {
        public Withdrawn {
            Objects.requireNonNull(because, "because");
        }
    }
}
