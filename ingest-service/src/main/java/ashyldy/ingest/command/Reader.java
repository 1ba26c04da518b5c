package ashyldy.ingest.command;

import java.time.InstantSource;

import ashyldy.events.ArticleRead;
import ashyldy.ingest.ArticleReading;
import ashyldy.ingest.article.Article;
import ashyldy.ingest.article.PageDate;
import ashyldy.ingest.article.PageReader;
import ashyldy.ingest.article.PublicationDate;
import ashyldy.ingest.article.SubmissionReader;

/// Takes an article as the service does and reads it.
final class Reader {
    private final SubmissionReader submissions;
    private final ArticleReading reading = ArticleReading.standard();

    Reader() {
        var dates = new PublicationDate(InstantSource.system());
        var pages = new PageReader(new PageDate(ReadingJson.MAPPER, dates));
        submissions = new SubmissionReader(ReadingJson.MAPPER, pages, dates);
    }

    /// @throws ashyldy.ingest.article.RefusedInput if it is no article
    Article article(byte[] json) {
        return submissions.read(json).article();
    }

    ArticleRead read(Article article) {
        return reading.read(article);
    }

    ArticleRead read(byte[] json) {
        return read(article(json));
    }
}
