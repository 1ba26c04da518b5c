package ashyldy.ingest.command;

import java.io.IOException;
import java.util.Optional;

import ashyldy.ingest.article.Article;
import ashyldy.ingest.pointing.Pointed;

/// Where a second reader's answers come from: recorded in files, or from whom they are asked.
interface Answers {
    /// Nothing where there is no answer to this article.
    ///
    /// @param name of the article among those that are read together
    /// @throws ashyldy.ingest.pointing.UnreadableAnswer for an answer that is none
    Optional<Pointed> to(String name, Article article) throws IOException;
}
