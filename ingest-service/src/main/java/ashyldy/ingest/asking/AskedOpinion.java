package ashyldy.ingest.asking;

import java.util.Optional;
import java.util.function.Supplier;

import ashyldy.events.ArticleRead;
import ashyldy.ingest.ArticleReading;
import ashyldy.ingest.article.Article;
import ashyldy.ingest.article.Readers;
import ashyldy.ingest.article.RefusedInput;
import ashyldy.ingest.article.SecondOpinion;
import ashyldy.ingest.pointing.NumberedArticle;
import ashyldy.ingest.pointing.Pointed;

/// Asks the model for somebody who is waiting, within the same budget as the worker.
final class AskedOpinion implements SecondOpinion {
    private final SecondReader reader;
    private final StoredQuestions questions;
    private final ArticleReading reading;
    private final Budget budget;

    AskedOpinion(SecondReader reader, StoredQuestions questions, ArticleReading reading, Budget budget) {
        this.reader = reader;
        this.questions = questions;
        this.reading = reading;
        this.budget = budget;
    }

    @Override
    public Supplier<ArticleRead> of(Article article, Readers readers) {
        var model = reader.model()
                .orElseThrow(() -> RefusedInput.in("reader", "cannot be a model: ASHYLDY_READER_URL is not set here"));
        var pointed =
                reader.question(article).map(question -> asked(model, question)).orElse(Pointed.NOTHING);
        return () -> reading.read(article, readers, Optional.of(pointed));
    }

    private Pointed asked(Model model, NumberedArticle question) {
        if (!budget.allows(questions::asked)) {
            throw NoAnswer.away("The budget of the second reader is spent");
        }
        return model.ask(question).pointed();
    }
}
