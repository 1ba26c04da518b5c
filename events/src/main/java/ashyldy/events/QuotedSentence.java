package ashyldy.events;

import java.util.Objects;

/// The whole sentence in which a quote stands: what people are shown, for a few words alone prove little to a reader.
///
/// @param start offset of the first char in the same text into which the quote points, in UTF-16 units
/// @param end offset after the last char
/// @param text the sentence itself
public record QuotedSentence(int start, int end, String text) {
    public QuotedSentence {
        Objects.requireNonNull(text, "text");
        if (start < 0 || end <= start || end - start != text.length()) {
            throw new IllegalArgumentException(
                    "not a sentence: [%d, %d) of %d chars".formatted(start, end, text.length()));
        }
    }

    boolean holds(int from, int to, String words) {
        return start <= from && to <= end && text.startsWith(words, from - start);
    }
}
