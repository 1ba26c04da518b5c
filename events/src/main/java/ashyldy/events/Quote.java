package ashyldy.events;

import java.util.Objects;

/// Where a value stands in the clean text of its article: `clean.substring(start, end).equals(text)`.
///
/// @param start offset of the first char, in UTF-16 units, 0 or more
/// @param end offset after the last char, greater than `start`
/// @param text the words themselves
public record Quote(int start, int end, String text) {
    public Quote {
        Objects.requireNonNull(text, "text");
        if (start < 0 || end <= start || end - start != text.length()) {
            throw new IllegalArgumentException(
                    "not a quote: [%d, %d) of %d chars".formatted(start, end, text.length()));
        }
    }
}
