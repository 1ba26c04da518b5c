package ashyldy.ingest.asking;

import ashyldy.ingest.article.AfterKeeping;
import ashyldy.ingest.article.Article;
import jakarta.enterprise.context.ApplicationScoped;

/// Lets an article wait for the model as soon as it is kept.
@ApplicationScoped
class KeptListener implements AfterKeeping {
    private final SecondReader reader;
    private final StoredQuestions questions;

    KeptListener(SecondReader reader, StoredQuestions questions) {
        this.reader = reader;
        this.questions = questions;
    }

    @Override
    public void kept(Article article) {
        if (reader.question(article).isPresent()) {
            questions.wait(article);
        }
    }
}
