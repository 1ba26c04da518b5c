package ashyldy.ingest.feed;

/// Takes the document type declaration out of XML before a parser sees it. Some honest feeds carry one; what it
/// declares is never read, so an entity of its making ends as a syntax error, with nothing fetched and nothing grown.
final class Doctype {
    private static final String START = "<!DOCTYPE";

    private final String xml;
    private int at;

    private Doctype(String xml, int from) {
        this.xml = xml;
        this.at = from;
    }

    static String removedFrom(String xml) {
        var start = xml.indexOf(START);
        return start < 0
                ? xml
                : xml.substring(0, start) + xml.substring(new Doctype(xml, start + START.length()).end());
    }

    /// Where the declaration has ended, or the end of the document where it never does. Every step begins where the one
    /// before has ended, so a megabyte costs no more than reading it.
    private int end() {
        var depth = 0;
        while (at < xml.length()) {
            if (passesOpaque()) {
                continue;
            }
            switch (xml.charAt(at++)) {
                case '[', '<' -> depth++;
                case ']' -> depth--;
                case '>' -> {
                    if (depth-- == 0) {
                        return at;
                    }
                }
                default -> {
                    // A letter of the declaration.
                }
            }
        }
        return at;
    }

    /// What may hold brackets without meaning any: comments, processing instructions and quoted text.
    private boolean passesOpaque() {
        return switch (xml.charAt(at)) {
            case '"', '\'' -> passesQuoted(xml.charAt(at));
            case '<' -> passes("<!--", "-->") || passes("<?", "?>");
            default -> false;
        };
    }

    /// A quotation mark without a second one is a letter; of each kind there is one at most, the last.
    private boolean passesQuoted(char mark) {
        var end = xml.indexOf(mark, at + 1);
        at = end < 0 ? at : end + 1;
        return end >= 0;
    }

    /// What is never closed goes on to the end of the document.
    private boolean passes(String opening, String closing) {
        if (!xml.startsWith(opening, at)) {
            return false;
        }
        var end = xml.indexOf(closing, at + opening.length());
        at = end < 0 ? xml.length() : end + closing.length();
        return true;
    }
}
