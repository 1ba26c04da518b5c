package ashyldy.ingest.mention.figure;

import ashyldy.ingest.language.Entry;

/// What a word of `numbers.yaml` is in a numeral.
enum Numeral {
    /// Digits as they stand in the text; no word says so.
    DIGITS,
    /// One to nine.
    UNIT,
    /// Ten to nineteen, which nothing below a hundred follows.
    TEEN,
    /// Twenty to ninety; in Kazakh ten too.
    TEN,
    /// A hundred or several in one word.
    HUNDREDS,
    /// Multiplies what stands before it.
    HUNDRED,
    /// "Thousand" and above: multiplies its group and ends it.
    SCALE,
    /// A numeral by itself: "one and a half" in one word.
    WHOLE,
    /// Half of the last place before it.
    HALF,
    /// A part of the scale that must follow.
    FRACTION,
    /// The decimal point in words.
    POINT,
    /// An ending after digits: the number is over.
    SUFFIX,
    /// A scale of one letter, where money or a unit stands beside it.
    LETTER,
    /// Makes of a numeral a number in a row.
    ORDINAL,
    /// "Several": no number that touches it is read.
    VAGUE,
    /// No number, though its letters are like one.
    NOTHING;

    static Numeral of(Entry entry) {
        return entry.coded(Numeral.class, entry.says());
    }

    boolean isWord() {
        return switch (this) {
            case UNIT, TEEN, TEN, HUNDREDS, HUNDRED -> true;
            case DIGITS, SCALE, WHOLE, HALF, FRACTION, POINT, SUFFIX, LETTER, ORDINAL, VAGUE, NOTHING -> false;
        };
    }
}
