package ashyldy.ingest.mention.figure;

import java.math.BigDecimal;
import java.util.Optional;

/// Adds up the parts of one numeral, in the order in which languages say them: within a group hundreds, tens, units;
/// then the scale; then a group of a smaller scale. What does not go together is no number at all: a part of a numeral
/// never stands for the whole.
final class NumberGrammar {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2060;

    /// What a part does to the numeral so far.
    enum Answer {
        TAKEN,
        /// The numeral ended before it.
        ENDS,
        /// With it the whole is no number.
        BROKEN
    }

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group;
    private BigDecimal scale;
    /// What the next word of the group must be less than.
    private int room;
    private int decimals;
    /// Whether digits stand behind a decimal point in words: without their scale they may be another number.
    private boolean pointed;
    private Numeral last;
    private boolean closed;

    /// @param bounded whether "more than" or the like stands before the numeral: then "thousands" may be one thousand
    Answer take(NumberPart part, boolean bounded) {
        if (closed && part.sort() != Numeral.SUFFIX) {
            return part.sort() == Numeral.VAGUE ? Answer.BROKEN : Answer.ENDS;
        }
        Answer answer = switch (part.sort()) {
            case DIGITS -> digits(part);
            case UNIT, TEEN, TEN, HUNDREDS -> word(part);
            case HUNDRED -> hundred(part, bounded);
            case SCALE -> scale(part, bounded);
            case WHOLE -> whole(part, Numeral.WHOLE);
            case FRACTION -> whole(part, Numeral.FRACTION);
            case HALF -> half();
            case POINT -> point();
            case SUFFIX -> suffix();
            case ORDINAL -> ordinal(part);
            case VAGUE -> Answer.BROKEN;
            case LETTER, NOTHING -> Answer.ENDS;
        };
        if (answer == Answer.TAKEN) {
            last = part.sort();
            closed |= part.closes();
        }
        return answer;
    }

    private Answer digits(NumberPart part) {
        if (last == Numeral.DIGITS || part.isUnread()) {
            return Answer.BROKEN;
        }
        if (last == Numeral.POINT) {
            group = group.add(part.value());
            decimals = 0;
            pointed = true;
            return Answer.TAKEN;
        }
        if (group != null || scale != null && (part.value().compareTo(scale) >= 0 || isYear(part.value()))) {
            return Answer.ENDS;
        }
        group = part.value();
        room = 0;
        return Answer.TAKEN;
    }

    private static boolean isYear(BigDecimal value) {
        return value.scale() <= 0 && value.intValue() >= FIRST_YEAR && value.intValue() <= LAST_YEAR;
    }

    private Answer word(NumberPart part) {
        int place = place(part);
        if (decimals > 0) {
            return part.sort() == Numeral.UNIT ? decimal(part) : Answer.BROKEN;
        }
        if (group == null) {
            group = part.value();
        } else if (last == Numeral.DIGITS) {
            return Answer.ENDS;
        } else if (last.isWord() && place < room) {
            group = group.add(part.value());
        } else {
            return Answer.BROKEN;
        }
        room = part.sort() == Numeral.TEEN || part.sort() == Numeral.UNIT ? 1 : place;
        return Answer.TAKEN;
    }

    /// The place of a word: 1 for units, 10 for tens and teens, 100 for hundreds.
    private static int place(NumberPart part) {
        return switch (part.sort()) {
            case UNIT -> 1;
            case TEEN, TEN -> 10;
            case DIGITS,
                    HUNDREDS,
                    HUNDRED,
                    SCALE,
                    WHOLE,
                    HALF,
                    FRACTION,
                    POINT,
                    SUFFIX,
                    LETTER,
                    ORDINAL,
                    VAGUE,
                    NOTHING -> 100;
        };
    }

    private Answer decimal(NumberPart part) {
        group = group.add(part.value().movePointLeft(decimals));
        decimals++;
        return Answer.TAKEN;
    }

    private Answer point() {
        boolean whole = group != null && group.stripTrailingZeros().scale() <= 0;
        if (!whole || !last.isWord() && last != Numeral.DIGITS) {
            return Answer.ENDS;
        }
        decimals = 1;
        return Answer.TAKEN;
    }

    private Answer hundred(NumberPart part, boolean bounded) {
        if (group == null) {
            if (!part.alone() && !bounded) {
                return Answer.BROKEN;
            }
            group = HUNDRED;
        } else if (group.compareTo(HUNDRED) < 0 && last != Numeral.WHOLE) {
            group = group.multiply(HUNDRED);
        } else {
            return Answer.BROKEN;
        }
        room = 100;
        return Answer.TAKEN;
    }

    private Answer scale(NumberPart part, boolean bounded) {
        BigDecimal times = part.value();
        if (group == null && (last != null || !part.alone() && !bounded)) {
            return Answer.BROKEN;
        }
        BigDecimal worth = group == null ? times : group.multiply(times);
        if (scale != null && worth.compareTo(scale) >= 0) {
            return Answer.BROKEN;
        }
        total = total.add(worth);
        scale = times;
        group = null;
        decimals = 0;
        return Answer.TAKEN;
    }

    private Answer whole(NumberPart part, Numeral sort) {
        if (group != null) {
            return last == Numeral.DIGITS && sort == Numeral.WHOLE ? Answer.ENDS : Answer.BROKEN;
        }
        group = part.value();
        room = 0;
        return Answer.TAKEN;
    }

    private Answer half() {
        if (group != null && group.stripTrailingZeros().scale() <= 0 && (last.isWord() || last == Numeral.DIGITS)) {
            group = group.add(HALF);
        } else if (group == null && last == Numeral.SCALE) {
            total = total.add(scale.multiply(HALF));
        } else {
            return Answer.BROKEN;
        }
        room = 0;
        return Answer.TAKEN;
    }

    private Answer suffix() {
        if (last != Numeral.DIGITS && last != Numeral.SCALE) {
            return Answer.ENDS;
        }
        closed = true;
        return Answer.TAKEN;
    }

    /// "Twenty-fifth", "1st"; but "three first schools" are three.
    private Answer ordinal(NumberPart part) {
        if (last == null) {
            return Answer.ENDS;
        }
        boolean within = last == Numeral.TEN
                || last == Numeral.HUNDREDS
                || last == Numeral.HUNDRED
                || last == Numeral.SCALE
                || part.glued();
        return within ? Answer.BROKEN : Answer.ENDS;
    }

    /// Digits behind a point in words, still without their scale.
    boolean lacksScale() {
        return pointed && group != null;
    }

    boolean isEmpty() {
        return last == null;
    }

    /// Whether "and" may go on: "one hundred and five".
    boolean mayJoin() {
        return !closed && (last == Numeral.HUNDRED || last == Numeral.SCALE);
    }

    boolean isOpen() {
        return !closed && group != null;
    }

    /// Nothing for millions with loose digits behind ("2 million 50"), nor for a fraction without its scale, save where
    /// it
    /// has the scale of the other end of a range: "1 point 1 to 1 point 3 million".
    Optional<BigDecimal> value(boolean shared) {
        boolean lacksScale = last == Numeral.FRACTION || decimals == 1 || lacksScale() && !shared;
        boolean loose = scale != null
                && group != null
                && (group.compareTo(scale) >= 0
                        || last == Numeral.DIGITS && scale.compareTo(THOUSAND) > 0 && group.compareTo(THOUSAND) < 0);
        if (last == null || lacksScale || loose) {
            return Optional.empty();
        }
        return Optional.of(group == null ? total : total.add(group));
    }

    /// The last scale said, one without.
    BigDecimal scale() {
        return scale == null || group != null ? BigDecimal.ONE : scale;
    }
}
