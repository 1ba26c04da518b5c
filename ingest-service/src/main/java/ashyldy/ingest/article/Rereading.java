package ashyldy.ingest.article;

import java.util.Objects;

import ashyldy.ingest.article.Receipt.Outcome;

/// What came of reading a kept article again. Nothing of it is kept yet.
public sealed interface Rereading {
    /// It says something else now, or could not be read before.
    record Changed(KeptArticle before, KeptArticle now) implements Rereading {
        public Changed {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(now, "now");
        }
    }

    record Unchanged(KeptArticle kept) implements Rereading {
        public Unchanged {
            Objects.requireNonNull(kept, "kept");
        }
    }

    /// The reader stumbled, which takes nothing back.
    record Stumbled(KeptArticle kept, String reason) implements Rereading {
        public Stumbled {
            Objects.requireNonNull(kept, "kept");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /// Of what is kept once this is kept.
    default Receipt receipt() {
        return switch (this) {
            case Changed changed -> Receipt.of(Outcome.REVISED, changed.now());
            case Unchanged(var kept) -> Receipt.of(Outcome.UNCHANGED, kept);
            case Stumbled stumbled -> Receipt.of(Outcome.UNCHANGED, stumbled.kept());
        };
    }
}
