package ashyldy.ingest.mention.facility;

import java.util.regex.Pattern;

import ashyldy.ingest.mention.Mention;

/// A proper name of a facility.
///
/// @param text without quotation marks
/// @param first token of the text itself, inside the marks
/// @param last token after the text itself
public record NameMention(int from, int to, String text, int first, int last, boolean quoted) implements Mention {
    private static final Pattern ENDS = Pattern.compile("\\p{L} ?[\u2013\u2014\u2212] ?\\p{Lu}|\\p{L} - \\p{Lu}");

    /// By what it was known for a name.
    public String rule() {
        return quoted ? "name.quoted" : isRoute() ? "name.route" : "name.capitalised";
    }

    /// "Here \u2013 There": a line is named by its ends.
    public boolean isRoute() {
        return ENDS.matcher(text).find();
    }
}
