package ashyldy.ingest.feed;

import java.util.regex.Pattern;

/// Takes the document type declaration out of XML before a parser sees it. Some honest feeds carry one; what it
/// declares is never read, so an entity of its making ends as a syntax error, with nothing fetched and nothing grown.
final class Doctype {
    private static final String START = "<!DOCTYPE";

    /// What may hold brackets without meaning any: comments, processing instructions and quoted text.
    private static final Pattern OPAQUE = Pattern.compile("<!--.*?-->|<\\?.*?\\?>|\"[^\"]*\"|'[^']*'", Pattern.DOTALL);

    private Doctype() {}

    static String removedFrom(String xml) {
        var start = xml.indexOf(START);
        return start < 0 ? xml : xml.substring(0, start) + xml.substring(end(xml, start + START.length()));
    }

    /// Where the declaration has ended, or the end of the document where it never does.
    private static int end(String xml, int from) {
        var opaque = OPAQUE.matcher(xml);
        var depth = 0;
        for (var at = from; at < xml.length(); at++) {
            if ("<\"'".indexOf(xml.charAt(at)) >= 0
                    && opaque.region(at, xml.length()).lookingAt()) {
                at = opaque.end() - 1;
                continue;
            }
            switch (xml.charAt(at)) {
                case '[', '<' -> depth++;
                case ']' -> depth--;
                case '>' -> {
                    if (depth-- == 0) {
                        return at + 1;
                    }
                }
                default -> {
                    // A letter of the declaration.
                }
            }
        }
        return xml.length();
    }
}
