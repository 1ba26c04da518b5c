package ashyldy.ingest.mention.figure;

import java.math.BigDecimal;

/// One part of a numeral.
///
/// @param value what it is worth; zero for parts that are worth nothing and for digits that cannot be read
/// @param alone a scale or a hundred that may stand for one of itself: "a million"
/// @param closes nothing of the same numeral follows: a Kazakh ending stands on it
/// @param glued touches what stands before it
record NumberPart(Numeral sort, BigDecimal value, boolean alone, boolean closes, boolean glued, int from, int to) {
    NumberPart as(Numeral other) {
        return new NumberPart(other, value, alone, closes, glued, from, to);
    }

    NumberPart closed() {
        return new NumberPart(sort, value, alone, true, glued, from, to);
    }

    boolean isUnread() {
        return sort == Numeral.DIGITS && value.signum() < 0;
    }
}
