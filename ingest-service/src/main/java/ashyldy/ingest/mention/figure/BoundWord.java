package ashyldy.ingest.mention.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import ashyldy.events.Approximation;
import ashyldy.ingest.language.Entry;

/// What a word of `bounds.yaml` does to the figure beside it.
enum BoundWord {
    ABOUT(Approximation.ABOUT),
    AT_LEAST(Approximation.AT_LEAST),
    AT_MOST(Approximation.AT_MOST),
    /// Opens a range, or leaves it open above.
    FROM(Approximation.AT_LEAST),
    /// Both ends of a range, before or behind them.
    BETWEEN(Approximation.EXACT),
    /// The value before a change.
    OLD(Approximation.EXACT),
    /// The second end, or the value after a change.
    TO(Approximation.EXACT),
    /// The whole of which the other figure is a share: "44 out of 47".
    OF(Approximation.EXACT),
    /// Leaves two values open: "300 or 400".
    OR(Approximation.EXACT),
    /// "Grows": makes of two ends an old and a new value.
    CHANGE(Approximation.EXACT);

    /// Asked around every figure, hence without the making of capitals.
    private static final Map<String, BoundWord> BY_CODE = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(word -> word.name().toLowerCase(Locale.ROOT), word -> word));

    private final Approximation approximation;

    BoundWord(Approximation approximation) {
        this.approximation = approximation;
    }

    Approximation approximation() {
        return approximation;
    }

    static BoundWord of(Entry entry) {
        BoundWord known = BY_CODE.get(entry.says());
        return known == null ? entry.coded(BoundWord.class, entry.says()) : known;
    }
}
