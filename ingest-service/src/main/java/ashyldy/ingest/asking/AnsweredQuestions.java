package ashyldy.ingest.asking;

import java.util.Optional;

import ashyldy.ingest.article.Article;
import ashyldy.ingest.pointing.Pointed;

/// What a model has answered before: an article that is read again is read by both readers, and nobody is asked.
public interface AnsweredQuestions {
    /// Nothing where no model was asked about these words.
    Optional<Pointed> about(Article article);
}
