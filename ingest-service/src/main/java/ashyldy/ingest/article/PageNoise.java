package ashyldy.ingest.article;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds what surrounds an article. What a "read also" block names are other projects, so it is a matter of
/// correctness,
/// not of looks. Nothing is removed: taking a hundred thousand elements out of one list would take minutes.
final class PageNoise {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, object, svg, canvas, form, button,"
                    + " select, textarea, input, nav, aside, footer, figcaption, dialog, [hidden], [aria-hidden=true],"
                    + " [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search]";
    private static final String HOLDS_ARTICLE = "article, main, [role=main], [itemprop=articleBody], h1";
    private static final String BLOCK =
            "p, div, section, ul, ol, h2, h3, h4, h5, h6, blockquote, strong, b, span, a, li";
    private static final Pattern WORD_BORDER = Pattern.compile("[^a-zA-Z0-9]+|(?<=[a-z])(?=[A-Z])");
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    /// Above it a block that begins with such words is prose, not a pointer.
    private static final int LONGEST_POINTER = 300;

    private static final int MOST_NODES_OF_A_POINTER = 100;

    /// White space included: megabytes of it, looked through by each of a hundred nested elements, would take seconds.
    private static final int MOST_UNITS_OF_A_POINTER = 20_000;

    private static final Set<String> NOISE = Set.copyOf(WordList.of("noise.txt"));
    private static final List<String> READ_ALSO = WordList.of("read-also.txt");

    private PageNoise() {}

    /// The elements that are not read, none of which holds the article.
    static Set<Element> in(Document page) {
        Set<Element> noise = Collections.newSetFromMap(new IdentityHashMap<>());
        noise.addAll(page.select(NEVER_TEXT));
        var around = aroundArticle(page);
        page.body().select("header, [class], [id], [style]").stream()
                .filter(element -> !around.contains(element) && isNoise(element))
                .forEach(noise::add);
        var prose = Prose.of(page.body(), noise);
        page.body().select(BLOCK).stream()
                .filter(element -> isShort(prose.in(element)) && pointsAway(element))
                .forEach(element -> noise.addAll(pointer(element, prose)));
        return noise;
    }

    /// A page whose body is of class "has-sidebar" is not noise altogether.
    private static Set<Element> aroundArticle(Document page) {
        var around = new HashSet<Element>();
        for (Element article : page.select(HOLDS_ARTICLE)) {
            for (var element = article; element != null && around.add(element); ) {
                element = element.parent();
            }
        }
        return around;
    }

    private static boolean isNoise(Element element) {
        return element.nameIs("header")
                || HIDDEN.matcher(element.attr("style")).find()
                || Stream.of(element.className(), element.id())
                        .flatMap(WORD_BORDER::splitAsStream)
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .anyMatch(NOISE::contains);
    }

    private static boolean isShort(Prose.Count count) {
        return count.letters() > 0
                && count.letters() <= LONGEST_POINTER
                && count.nodes() <= MOST_NODES_OF_A_POINTER
                && count.units() <= MOST_UNITS_OF_A_POINTER;
    }

    private static boolean pointsAway(Element element) {
        var text = CleanText.line(element.text()).toLowerCase(Locale.ROOT);
        return READ_ALSO.stream().anyMatch(text::startsWith);
    }

    /// A heading without links announces the list that follows it.
    private static List<Element> pointer(Element pointer, Prose prose) {
        var next = pointer.nextElementSibling();
        var announces =
                prose.in(pointer).links() == 0 && next != null && (next.is("ul, ol") || isLinks(prose.in(next)));
        return announces ? List.of(pointer, next) : List.of(pointer);
    }

    private static boolean isLinks(Prose.Count count) {
        return count.links() > 0 && count.links() * 10 >= count.letters() * 8;
    }
}
