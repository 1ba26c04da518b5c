package ashyldy.ingest.article.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ashyldy.ingest.article.CleanText;
import ashyldy.ingest.article.Submission;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

import static java.util.function.Predicate.not;

/// What a page calls its article. A heading that nothing else on the page confirms may be the name of the site.
final class Headline {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// What stands before or behind one of these on a browser's tab may be the name of the site.
    private static final Pattern BESIDE_NAME = Pattern.compile("\\s+[|\\u2013\\u2014\\u00BB\\u2022:-]+\\s+");

    private static final double ALIKE = 0.5;
    private static final double SAME = 0.99;
    private static final int LEAST_WORDS = 3;
    private static final int MOST_HEADINGS = 200;
    private static final int MOST_NODES = 100;

    private Headline() {}

    static Optional<String> of(Document page, LinkedData data) {
        var headings = page.select("h1").stream()
                .limit(MOST_HEADINGS)
                .map(Headline::text)
                .map(CleanText::line)
                .filter(not(CleanText::isBlank))
                .distinct()
                .toList();
        var told = Stream.concat(shared(page), data.headlines())
                .map(CleanText::line)
                .filter(not(CleanText::isBlank))
                .toList();
        var tab = CleanText.line(page.title());
        return confirmed(headings, told, tab)
                .or(() -> told.stream().findFirst())
                .or(() -> lower(page, tab))
                .or(() -> headings.stream().findFirst())
                .or(() -> Optional.of(tab).filter(not(CleanText::isBlank)))
                .map(line -> line.substring(0, Math.min(line.length(), Submission.LONGEST_TITLE)));
    }

    /// How much two headlines are the same: the share of the shorter one's words that the other has.
    static double likeness(String one, String other) {
        var words = words(one);
        var others = words(other);
        var fewer = Math.min(words.size(), others.size());
        words.retainAll(others);
        return fewer == 0 ? 0 : (double) words.size() / fewer;
    }

    private static Optional<String> confirmed(List<String> headings, List<String> told, String tab) {
        if (told.isEmpty() && (tab.isEmpty() || headings.size() == 1 && !isNameIn(tab, headings.getFirst()))) {
            return headings.stream().findFirst();
        }
        var witnesses = told.isEmpty() ? List.of(tab) : told;
        return headings.stream()
                .filter(heading -> !isNameIn(tab, heading))
                .max(Comparator.comparingDouble((String heading) -> confirmation(heading, witnesses))
                        .thenComparing(heading -> words(heading).size()))
                .filter(heading -> confirmation(heading, witnesses) >= ALIKE);
    }

    /// A heading of a lower order that the browser's tab repeats word for word, as on pages whose h1 is the site's
    /// name.
    private static Optional<String> lower(Document page, String tab) {
        return page.select("h2, h3").stream()
                .limit(MOST_HEADINGS)
                .map(Headline::text)
                .map(CleanText::line)
                .filter(heading -> words(heading).size() >= LEAST_WORDS && likeness(heading, tab) >= SAME)
                .findFirst();
    }

    /// Of headings in headings in headings each would be looked through as often as there are others around it.
    private static String text(Element heading) {
        var text = new StringBuilder();
        var left = new AtomicInteger(MOST_NODES);
        NodeTraversor.filter(
                (node, depth) -> {
                    text.append(node instanceof TextNode words ? words.getWholeText() : node.nameIs("br") ? " " : "");
                    return left.decrementAndGet() > 0 ? FilterResult.CONTINUE : FilterResult.STOP;
                },
                heading);
        return text.toString();
    }

    private static double confirmation(String heading, List<String> witnesses) {
        return witnesses.stream()
                .mapToDouble(witness -> likeness(heading, witness))
                .max()
                .orElse(0);
    }

    /// "Headline | Name of the site".
    private static boolean isNameIn(String tab, String heading) {
        var parts = BESIDE_NAME.split(tab);
        return parts.length > 1 && parts[parts.length - 1].strip().equalsIgnoreCase(heading);
    }

    private static Stream<String> shared(Document page) {
        return page.select("meta[property=og:title], meta[name=og:title], meta[name=twitter:title]").stream()
                .map(meta -> meta.attr("content"));
    }

    private static Set<String> words(String line) {
        var words = new HashSet<>(Arrays.asList(NO_LETTERS.split(line.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }
}
