package ashyldy.ingest.command;

import java.time.InstantSource;
import java.util.Optional;

import ashyldy.ingest.article.Article;
import ashyldy.ingest.article.PublicationDate;
import ashyldy.ingest.article.SubmissionReader;
import ashyldy.ingest.article.page.PageReader;
import ashyldy.ingest.letters.Letters;

/// Takes an article as the service does: cleaned, dated, with its canonical address.
final class ArticleTaking {
    private final PageReader pages;
    private final SubmissionReader submissions;

    /// @param clock an article from its future is refused
    ArticleTaking(InstantSource clock) {
        var dates = new PublicationDate(clock);
        pages = new PageReader(dates);
        submissions = new SubmissionReader(ReadingJson.MAPPER, pages, dates);
    }

    /// @throws ashyldy.ingest.article.RefusedInput if it is no article
    Article article(byte[] json) {
        return submissions.read(json).article();
    }

    /// @throws ashyldy.ingest.article.RefusedInput if it is no article
    Article article(Handed handed) {
        return switch (handed) {
            case Handed.Json json -> article(json.json());
            case Handed.Page page ->
                SubmissionReader.ofPage(
                                pages.read(
                                        Letters.ofHtml(page.html(), Optional.empty())
                                                .text(),
                                        Optional.empty()),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())
                        .article();
        };
    }
}
