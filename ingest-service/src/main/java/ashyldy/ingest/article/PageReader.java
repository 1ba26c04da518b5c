package ashyldy.ingest.article;

import java.util.Optional;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import static java.util.function.Predicate.not;

/// Reads an HTML page. Title and date are looked for first, because they often stand in what is then cut away.
public final class PageReader {
    private final PageDate dates;

    public PageReader(PageDate dates) {
        this.dates = dates;
    }

    /// @throws RefusedInput if it is too large to be an article
    public Page read(String html) {
        return read(Markup.parsed(html));
    }

    /// @param charset as the server says; without it the page's own declaration counts, then UTF-8
    /// @throws RefusedInput if it is too large to be an article
    public Page read(byte[] html, Optional<String> charset) {
        return read(Markup.parsed(html, charset));
    }

    private Page read(Document page) {
        var publishedAt = dates.of(page);
        var title = title(page);
        return new Page(title, MainText.of(page), publishedAt);
    }

    /// The one headline, else what the page tells other sites, else what stands on the browser's tab.
    private static Optional<String> title(Document page) {
        var headlines = page.select("h1");
        return Stream.of(
                        Stream.of(headlines).filter(all -> all.size() == 1).map(all -> all.text()),
                        page.select("meta[property=og:title]").stream().map(meta -> meta.attr("content")),
                        headlines.stream().map(Element::text),
                        Stream.of(page.title()))
                .flatMap(candidates -> candidates)
                .map(CleanText::line)
                .filter(not(CleanText::isBlank))
                .findFirst()
                .map(line -> line.substring(0, Math.min(line.length(), Submission.LONGEST_TITLE)));
    }
}
