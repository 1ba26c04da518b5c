package ashyldy.ingest.mention.figure;

import java.math.BigDecimal;

/// A number, in digits or words, with its scale word.
///
/// @param value in full: 5.324 billion is 5324000000
/// @param scale the factor of its scale word, 1 without
/// @param from number of its first token
/// @param to number after its last token
public record Figure(BigDecimal value, BigDecimal scale, int from, int to, boolean digits) {
    Figure scaledBy(BigDecimal factor) {
        return new Figure(value.multiply(factor), scale.multiply(factor), from, to, digits);
    }
}
