package ashyldy.ingest.article.page;

import ashyldy.ingest.article.RefusedInput;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/// Parses HTML within a bound. As the standard has it, a tag that is out of place may be copied a dozen times over, so
/// the
/// elements are counted while they come into being; elements nested too deeply are put beside each other, as browsers
/// do.
final class Markup {
    /// A page of news has some thousands; both the `<` in its source and the elements made of them are counted.
    static final int MOST_TAGS = 100_000;

    private static final int DEEPEST = 500;

    private Markup() {}

    /// @throws RefusedInput if the page is no page of news but a monster
    static Document parsed(String html) {
        refuseMoreThan(MOST_TAGS, html.chars().filter(unit -> unit == '<').count());
        var text = html.startsWith("\uFEFF") ? html.substring(1) : html;
        var parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        try (var elements = new StreamParser(parser).parse(text, "")) {
            var known = 0;
            for (var each = elements.iterator(); each.hasNext(); each.next()) {
                refuseMoreThan(MOST_TAGS, ++known);
            }
            return elements.document();
        }
    }

    private static void refuseMoreThan(int most, long tags) {
        if (tags > most) {
            throw RefusedInput.in(
                    "html",
                    "holds more than %d tags, which no article does; send the part with the article, or its text as text"
                            .formatted(most));
        }
    }
}
