package ashyldy.ingest.article;

import java.util.Optional;

import ashyldy.events.PublishedAt;
import ashyldy.ingest.article.page.Page;
import ashyldy.ingest.article.page.PageReader;
import com.fasterxml.jackson.databind.ObjectMapper;

import static java.util.function.Predicate.not;

/// Reads `{url, title, text | html, publishedAt}` into a submission, or says which field is wrong.
///
/// `published` is read as `publishedAt`, as archives write it.
public final class SubmissionReader {
    private final ObjectMapper json;
    private final PageReader pages;
    private final PublicationDate dates;

    public SubmissionReader(ObjectMapper json, PageReader pages, PublicationDate dates) {
        this.json = json;
        this.pages = pages;
        this.dates = dates;
    }

    /// @throws RefusedInput if it is no such article
    public Submission read(byte[] body) {
        var fields = JsonFields.of(body, json);
        var url = fields.as("url", CanonicalUrl::of);
        var title = fields.text("title");
        var sent = fields.as("publishedAt", dates::sent).or(() -> fields.as("published", dates::sent));
        var html = fields.text("html").filter(not(CleanText::isBlank));
        var text = fields.text("text");
        if (html.isEmpty()) {
            return new Submission(url, title, text.orElseThrow(SubmissionReader::nothingToRead), sent);
        }
        if (text.filter(not(CleanText::isBlank)).isPresent()) {
            throw RefusedInput.in("html", "must not be sent beside text");
        }
        return ofPage(pages.read(html.get(), url), url, title, sent);
    }

    /// What a page says itself stands back behind what its sender says about it.
    ///
    /// @throws RefusedInput if the page holds no article
    public static Submission ofPage(
            Page page, Optional<CanonicalUrl> url, Optional<String> title, Optional<PublishedAt> sent) {
        if (CleanText.isBlank(page.text())) {
            throw RefusedInput.in("html", "holds no article text");
        }
        return new Submission(url, title.or(page::title), page.text(), sent.or(page::publishedAt));
    }

    private static RefusedInput nothingToRead() {
        return RefusedInput.in("text", "is missing; send the article as text or html");
    }
}
