package ashyldy.ingest.article;

import java.util.Comparator;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the element that holds the article: the one the page names, or the one with the densest paragraphs.
final class MainText {
    private static final String NAMED = "[itemprop=articleBody], article, main, [role=main]";

    /// A named element with less prose is a teaser or an empty shell.
    private static final int LEAST_PROSE = 80;

    private final Prose prose;

    private MainText(Prose prose) {
        this.prose = prose;
    }

    /// The paragraphs of the article, separated by empty lines, without its headline.
    static String of(Document page) {
        var unread = PageNoise.in(page);
        unread.addAll(page.select("h1"));
        return BlockText.of(new MainText(Prose.of(page.body(), unread)).element(page.body()), unread);
    }

    private Element element(Element body) {
        return body.select(NAMED).stream()
                .filter(element -> prose.in(element).outsideLinks() >= LEAST_PROSE)
                .max(Comparator.comparingInt(element -> prose.in(element).outsideLinks()))
                .or(() -> Density.in(body, prose).densest())
                .orElse(body);
    }
}
