package ashyldy.ingest.mention.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Approximation;
import ashyldy.events.Language;
import ashyldy.ingest.language.ClauseCode;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.text.Among;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;

/// The parts of numerals in one sentence, token by token.
final class NumberParts {
    private static final BigDecimal UNREAD = BigDecimal.ONE.negate();
    private static final char NUMBER_SIGN = '\u2116';

    private final Sentence sentence;
    private final Matches matches;
    private final NumberWords words;

    NumberParts(Sentence sentence, Matches matches, NumberWords words) {
        this.sentence = sentence;
        this.matches = matches;
        this.words = words;
    }

    /// The parts that begin with a token: mostly one, several where a word is written with hyphens, none where it is
    /// no part of a numeral.
    List<NumberPart> at(int at) {
        if (at >= sentence.size()) {
            return List.of();
        }
        Token token = sentence.token(at);
        if (token.isNumber()) {
            return List.of(digits(token, at));
        }
        Optional<NumberPart> word = words.at(token, matches, at);
        if (word.isPresent()) {
            return isUnitOf(word.get()) ? List.of() : List.of(word.get());
        }
        return hyphenated(token)
                .filter(compound -> compound.unit().isEmpty())
                .map(compound -> moved(compound.parts(), at))
                .orElse(List.of());
    }

    /// "Three-storey", "two-hundred-bed": the whole word is measure and unit.
    Optional<Figure> compoundFigure(int at) {
        if (matches.from(Topic.UNITS, at).isPresent()
                || matches.at(Topic.NUMBERS, at).isPresent()) {
            return Optional.empty();
        }
        return words.compound(sentence.token(at))
                .filter(word -> word.unit().isPresent())
                .flatMap(word -> FigureFinder.compound(word, at));
    }

    /// "300-million-tenge": the rest of a word that begins with a scale, behind digits and a hyphen.
    Optional<CompoundNumber> scaleAndUnit(int at) {
        boolean hyphen =
                sentence.at(at).filter(token -> token.is('-') && token.glued()).isPresent();
        return hyphen && at + 1 < sentence.size() ? hyphenated(sentence.token(at + 1)) : Optional.empty();
    }

    private Optional<CompoundNumber> hyphenated(Token token) {
        return words.compound(token).filter(compound -> !compound.parts().isEmpty());
    }

    private static List<NumberPart> moved(List<NumberPart> parts, int at) {
        return Among.each(
                parts,
                part -> new NumberPart(part.sort(), part.value(), part.alone(), part.closes(), false, at, at + 1));
    }

    private NumberPart digits(Token token, int at) {
        Optional<BigDecimal> value = isSpoilt(token, at)
                ? Optional.empty()
                : PrintedNumber.of(token.text(), sentence.language()).map(PrintedNumber::value);
        boolean fraction = value.isPresent() && (isAfterStop(token, at) || isAfterPoint(at));
        BigDecimal read = fraction ? value.get().movePointLeft(token.text().length()) : value.orElse(UNREAD);
        return new NumberPart(Numeral.DIGITS, read, false, false, token.glued(), at, at + 1);
    }

    boolean mayGroup(NumberPart digits) {
        return PrintedNumber.of(sentence.token(digits.from()).text(), sentence.language())
                .filter(PrintedNumber::mayGroup)
                .isPresent();
    }

    /// "№ 12", "3:2", "1/5", "+7", "−5", "5G" and what hangs on them.
    private boolean isSpoilt(Token token, int at) {
        return isSpoiltBefore(token, at) || isSpoiltBehind(at + 1);
    }

    private boolean isSpoiltBefore(Token token, int at) {
        if (at == 0) {
            return false;
        }
        Token before = sentence.token(at - 1);
        boolean part = token.glued() && (before.is(':') || before.is('/') || before.is('+') || before.is('\u2212'));
        boolean minus = token.glued() && before.is('-') && !before.glued() && at > 1;
        boolean tail = token.glued()
                && before.is('.')
                && before.glued()
                && sentence.at(at - 2).filter(Token::isWord).isPresent();
        boolean pointed = isPoint(at - 1) && !isAfterPoint(at);
        return pointed || before.is(NUMBER_SIGN) || before.is('#') || part || minus || tail;
    }

    private boolean isSpoiltBehind(int at) {
        if (at >= sentence.size() || !sentence.token(at).glued()) {
            return false;
        }
        Token behind = sentence.token(at);
        boolean part = (behind.is(':') || behind.is('/'))
                && sentence.at(at + 1)
                        .filter(next -> next.isNumber() && next.glued())
                        .isPresent();
        boolean letters = behind.isWord()
                && behind.text().length() <= 2
                && matches.from(Topic.UNITS, at).isEmpty()
                && matches.from(Topic.NUMBERS, at).isEmpty();
        return part || letters;
    }

    /// ".77 million".
    private boolean isAfterStop(Token token, int at) {
        return token.glued()
                && at > 0
                && sentence.token(at - 1).is('.')
                && !sentence.token(at - 1).glued();
    }

    /// "1 point 77 million".
    private boolean isAfterPoint(int at) {
        return isPoint(at - 1)
                && (sentence.token(at - 2).isNumber()
                        || words.at(sentence.token(at - 2), matches, at - 2)
                                .filter(part -> part.sort().isWord())
                                .isPresent());
    }

    private boolean isPoint(int at) {
        return at > 0
                && words.at(sentence.token(at), matches, at)
                        .filter(part -> part.sort() == Numeral.POINT)
                        .isPresent();
    }

    /// "Two-storey" in two words, an ending that goes on with a unit: the part belongs to the unit.
    private boolean isUnitOf(NumberPart part) {
        return matches.from(Topic.UNITS, part.from())
                .filter(unit -> unit.to() > part.to())
                .isPresent();
    }

    /// What a letter behind digits is: a scale beside money or a unit, and else nothing of the numeral.
    NumberPart letter(NumberPart letter, int start) {
        Optional<Match> unit = matches.from(Topic.UNITS, letter.to())
                .filter(match -> match.tells())
                .filter(match -> letter.glued() || UnitMeasure.of(match.entry()) == UnitMeasure.MONEY);
        boolean scale =
                unit.isPresent() || Currencies.before(sentence, matches, start).isPresent();
        boolean unitItself = matches.from(Topic.UNITS, letter.from()).isPresent();
        Numeral other = letter.glued() && !unitItself ? Numeral.VAGUE : Numeral.NOTHING;
        return letter.as(scale ? Numeral.SCALE : other);
    }

    /// "4-odd billion": the word between a number and its scale.
    Optional<Match> odd(int at) {
        return matches.from(Topic.BOUNDS, at).filter(bound -> bound.entry().is("after") && isScale(bound.to()));
    }

    /// "1 point 1 to 1 point 3 million": what ends here is one end of a range, and a scale closes the other.
    boolean isScaledByOther(int at) {
        Optional<Match> bound = matches.from(Topic.BOUNDS, at).filter(NumberParts::joinsEnds);
        int next = bound.map(Match::to).orElse(sentence.size());
        while (next < sentence.size() && !at(next).isEmpty()) {
            if (isScale(next)) {
                return true;
            }
            next++;
        }
        return false;
    }

    private static boolean joinsEnds(Match bound) {
        BoundWord word = BoundWord.of(bound.entry());
        return word == BoundWord.TO || word == BoundWord.OR;
    }

    private boolean isScale(int at) {
        return at < sentence.size()
                && words.at(sentence.token(at), matches, at)
                        .filter(part -> part.sort() == Numeral.SCALE)
                        .isPresent();
    }

    /// "And" inside an English numeral, save in "between one hundred and two hundred".
    boolean isJoint(int at, int start) {
        return sentence.language() == Language.EN
                && matches.from(Topic.CLAUSES, at)
                        .filter(word -> word.says(ClauseCode.AND))
                        .isPresent()
                && at + 1 < sentence.size()
                && words.at(sentence.token(at + 1), matches, at + 1)
                        .filter(part -> part.sort().isWord())
                        .isPresent()
                && matches.before(Topic.BOUNDS, start)
                        .filter(bound -> BoundWord.of(bound.entry()) == BoundWord.BETWEEN)
                        .isEmpty();
    }

    boolean isBounded(int start) {
        return matches.before(Topic.BOUNDS, start)
                .filter(bound -> BoundWord.of(bound.entry()).approximation() != Approximation.EXACT)
                .isPresent();
    }
}
