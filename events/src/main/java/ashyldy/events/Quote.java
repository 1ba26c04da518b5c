package ashyldy.events;

import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_ABSENT;

/// Where a value stands in its article: `source.substring(start, end).equals(text)`, the source being the clean text or
/// the title.
///
/// @param start offset of the first char, in UTF-16 units, 0 or more
/// @param end offset after the last char, greater than `start`
/// @param text the words themselves
/// @param in absent where it is the clean text, so that a quote there looks as it did before titles were quoted
/// @param sentence the whole sentence around the words; absent in what was read before sentences were kept
/// @param rule id of the rule that read the words; absent in what was read before it was kept
public record Quote(
        int start,
        int end,
        String text,
        @JsonInclude(NON_ABSENT) Optional<ArticlePart> in,
        @JsonInclude(NON_ABSENT) Optional<QuotedSentence> sentence,
        @JsonInclude(NON_ABSENT) Optional<String> rule) {
    public Quote {
        Objects.requireNonNull(text, "text");
        if (start < 0 || end <= start || end - start != text.length()) {
            throw new IllegalArgumentException(
                    "not a quote: [%d, %d) of %d chars".formatted(start, end, text.length()));
        }
        in = in.filter(part -> part != ArticlePart.TEXT);
        if (sentence.isPresent() && !sentence.get().holds(start, end, text)) {
            throw new IllegalArgumentException("a quote that is not in its sentence: " + text);
        }
    }

    /// Words of the clean text, without their sentence.
    public Quote(int start, int end, String text) {
        this(start, end, text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Quote within(QuotedSentence whole) {
        return new Quote(start, end, text, in, Optional.of(whole), rule);
    }

    /// The same words, counted in the title.
    public Quote inTitle() {
        return new Quote(start, end, text, Optional.of(ArticlePart.TITLE), sentence, rule);
    }

    /// The same words, with the rule by which they were read.
    public Quote readBy(String id) {
        return new Quote(start, end, text, in, sentence, Optional.of(id));
    }

    public ArticlePart part() {
        return in.orElse(ArticlePart.TEXT);
    }

    /// What stands before the words in their sentence; empty without one.
    public String before() {
        return sentence.map(whole -> whole.text().substring(0, start - whole.start()))
                .orElse("");
    }

    /// What stands after the words in their sentence; empty without one.
    public String after() {
        return sentence.map(whole -> whole.text().substring(end - whole.start()))
                .orElse("");
    }
}
