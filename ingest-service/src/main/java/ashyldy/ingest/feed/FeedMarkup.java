package ashyldy.ingest.feed;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/// The text of a feed before it becomes elements: cleaned of what no XML may hold, judged strictly, and cut at its
/// entries
/// where it is broken. All in time that grows with its length.
final class FeedMarkup {
    private static final int MOST_ENTRIES = 5_000;
    private static final Pattern START =
            Pattern.compile("<\\?xml\\s|<!DOCTYPE|<(?:\\w+:)?(?:rss|rdf|feed)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE_AMPERSAND = Pattern.compile("&(?!#\\d{1,7};|#[xX][0-9a-fA-F]{1,6};|\\w{1,31};)");
    private static final Pattern ENTRY = Pattern.compile("<(?:\\w+:)?(?:item|entry)(?=[\\s>/])");
    private static final Pattern BORDER =
            Pattern.compile("</(?:\\w+:)?(?:item|entry)\\s*>\\s*<(?:/|(?:\\w+:)?(?:item|entry)[\\s>])");

    private FeedMarkup() {}

    /// Without whatever precedes the document, its type declaration, and letters that no XML may hold.
    static String cleaned(String text) {
        var legal = new StringBuilder(text.length());
        text.codePoints().filter(FeedMarkup::isLegal).forEach(legal::appendCodePoint);
        var start = START.matcher(legal);
        var document = start.find() ? legal.substring(start.start()) : legal.toString();
        return Doctype.removedFrom(document).stripLeading();
    }

    /// What a strict parser has against it.
    static Optional<String> flaw(String xml) {
        try {
            var reader = strict().createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                reader.next();
            }
            return Optional.empty();
        } catch (XMLStreamException broken) {
            var place = broken.getLocation();
            return Optional.of("line %d, column %d: %s"
                    .formatted(place.getLineNumber(), place.getColumnNumber(), reason(broken.getMessage())));
        }
    }

    /// The head, then each entry with what follows it; of more entries than any feed carries the first.
    static List<String> parts(String xml) {
        var whole = BARE_AMPERSAND.matcher(xml).replaceAll("&amp;");
        var parts = new ArrayList<String>();
        int from = 0;
        for (int cut : cuts(whole)) {
            parts.add(whole.substring(from, cut));
            from = cut;
        }
        return parts;
    }

    /// Where entries begin, and where the last one ends. What stands in CDATA and comments begins none, unless they
    /// were forgotten to be closed: then
    /// they end with their entry.
    private static List<Integer> cuts(String xml) {
        var entries = new Ahead(ENTRY, xml);
        var borders = new Ahead(BORDER, xml);
        var opaque = new Ahead(Pattern.compile("<!\\[CDATA\\[|<!--"), xml);
        var ends = List.of(
                new Ahead(Pattern.compile("]]>", Pattern.LITERAL), xml),
                new Ahead(Pattern.compile("-->", Pattern.LITERAL), xml));
        var cuts = new ArrayList<Integer>();
        int at = 0;
        while (entries.from(at) < xml.length() && cuts.size() < MOST_ENTRIES) {
            int entry = entries.from(at);
            int hidden = opaque.from(at);
            if (entry < hidden) {
                cuts.add(entry);
                at = entry + 1;
            } else {
                int end = ends.get(xml.startsWith("<!--", hidden) ? 1 : 0).from(hidden);
                at = Math.max(hidden + 1, Math.min(end, borders.from(hidden)));
            }
        }
        cuts.add(entries.from(at));
        return cuts;
    }

    /// XML 1.0, section 2.2; half a surrogate pair is none either.
    private static boolean isLegal(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point < 0xD800
                || point > 0xDFFF && point < 0xFFFE && point != 0xFEFF
                || point > 0xFFFF;
    }

    private static String reason(String message) {
        return message.lines()
                .filter(line -> !line.startsWith("ParseError"))
                .findFirst()
                .orElse(message)
                .replaceFirst("^Message: ", "");
    }

    private static XMLInputFactory strict() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, space) -> {
            throw new XMLStreamException("nothing outside of the document is read");
        });
        return factory;
    }

    /// Where the next of a pattern stands, looked for once only: who asks moves forward.
    private static final class Ahead {
        private final Matcher matcher;
        private final int end;
        private int next = -1;

        Ahead(Pattern what, String text) {
            this.matcher = what.matcher(text);
            this.end = text.length();
        }

        /// The length of the text where there is none.
        int from(int at) {
            if (next < at) {
                next = matcher.find(at) ? matcher.start() : end;
            }
            return next;
        }
    }
}
