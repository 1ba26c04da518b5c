package ashyldy.ingest.mention.figure;

import java.math.BigDecimal;
import java.util.Optional;

import ashyldy.events.Approximation;
import ashyldy.ingest.language.Entry;

/// A number read whole, in digits or words, with its scale word.
///
/// @param value in full: 5.324 billion is 5324000000
/// @param scale the factor of its scale word, 1 without
/// @param from number of its first token
/// @param to number after its last token
public record Figure(BigDecimal value, BigDecimal scale, int from, int to, Sense sense) {
    /// Where a figure stands among the two of "from 20 to 40".
    public enum End {
        ALONE,
        LOW,
        HIGH,
        OLD,
        NEW,
        /// "44 km out of 47": what is done, and of how much.
        PART,
        WHOLE
    }

    /// How a figure is meant.
    ///
    /// @param approximation of the words beside it, or inside: "4-odd billion"
    /// @param unit of a word that holds both: "two-hundred-bed"
    /// @param mayGroup whether its decimal mark may as well part thousands
    record Sense(Approximation approximation, End end, Optional<Entry> unit, boolean mayGroup) {
        static final Sense EXACT = new Sense(Approximation.EXACT, End.ALONE, Optional.empty(), false);
    }

    /// A bare number, as it stands.
    public static Figure exact(BigDecimal value, int from, int to) {
        return new Figure(value, BigDecimal.ONE, from, to, Sense.EXACT);
    }

    public Approximation approximation() {
        return sense.approximation();
    }

    /// Whether it stands for one number, and not for an end of two.
    public boolean isAlone() {
        return sense.end() == End.ALONE;
    }

    /// Whether its own word says what it counts.
    public boolean isMeasured() {
        return sense.unit().isPresent();
    }

    End end() {
        return sense.end();
    }

    Figure scaledBy(BigDecimal factor) {
        return new Figure(value.multiply(factor), scale.multiply(factor), from, to, sense);
    }

    Figure as(End end, Approximation approximation) {
        return new Figure(value, scale, from, to, new Sense(approximation, end, sense.unit(), sense.mayGroup()));
    }

    Figure roughly(Approximation approximation) {
        return as(sense.end(), approximation);
    }
}
