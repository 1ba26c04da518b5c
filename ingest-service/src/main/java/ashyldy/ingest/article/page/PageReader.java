package ashyldy.ingest.article.page;

import java.util.Optional;

import ashyldy.ingest.article.CanonicalUrl;
import ashyldy.ingest.article.PublicationDate;
import org.jsoup.nodes.Document;

/// Reads an HTML page: its headline, the day it was published, and the text of its article.
public final class PageReader {
    private final PublicationDate dates;

    public PageReader(PublicationDate dates) {
        this.dates = dates;
    }

    /// @param address of the page, which may tell its day
    /// @throws RefusedInput if it is too large to be an article
    public Page read(String html, Optional<CanonicalUrl> address) {
        return read(Markup.parsed(html), address);
    }

    private Page read(Document page, Optional<CanonicalUrl> address) {
        var data = LinkedData.of(page);
        var title = Headline.of(page, data);
        var story = Story.on(page.body(), title);
        var body = new BodySearch(story).best();
        var date = new PageDate(dates, PageCountry.order(page, address), address);
        return new Page(title, MainText.of(story, body, data.body()), date.of(page, story, body, data));
    }
}
