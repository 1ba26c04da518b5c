package ashyldy.ingest.mention;

/// A proper name of a facility.
///
/// @param text without quotation marks
/// @param first token of the text itself, inside the marks
/// @param last token after the text itself
public record NameMention(int from, int to, String text, int first, int last, boolean quoted) implements Mention {}
