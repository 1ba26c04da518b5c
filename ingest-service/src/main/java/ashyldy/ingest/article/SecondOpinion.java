package ashyldy.ingest.article;

import java.util.function.Supplier;

import ashyldy.events.ArticleRead;

/// What a model sees in an article that nobody keeps.
public interface SecondOpinion {
    /// Asks now, and leaves what is work for the processor to the caller.
    ///
    /// @throws RefusedInput if no model is set, or it may not be asked about this article
    Supplier<ArticleRead> of(Article article, Readers readers);
}
