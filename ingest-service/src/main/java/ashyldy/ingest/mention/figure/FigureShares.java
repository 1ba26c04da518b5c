package ashyldy.ingest.mention.figure;

import java.util.List;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.ingest.language.ClauseCode;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.PlaceCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.figure.Figure.End;
import ashyldy.ingest.text.Sentence;

/// Finds lengths of which one is a share of the other: "44 km of mains out of 47", "of the 47 km, 44 km". Kazakh says
/// the
/// whole first, without a word of its own between.
final class FigureShares {
    /// Words between the two, without the unit of the first.
    private static final int REACH = 5;

    private final Sentence sentence;
    private final Matches matches;

    FigureShares(Sentence sentence, Matches matches) {
        this.sentence = sentence;
        this.matches = matches;
    }

    /// The two, marked; empty where they are no share and whole.
    Optional<List<Figure>> marked(Figure first, Figure second) {
        if (second.from() - first.to() > REACH + 2 || !hasLength(first) && !hasLength(second)) {
            return Optional.empty();
        }
        boolean behind = isOf(second) && fits(first, second, second);
        boolean ahead = isOf(first) || sentence.language() == Language.KK && hasLength(first) && hasLength(second);
        if (behind) {
            return isPlain(first.to(), second.from(), false)
                    ? Optional.of(List.of(as(End.PART, first), as(End.WHOLE, second)))
                    : Optional.empty();
        }
        boolean comma = sentence.language() != Language.KK;
        return ahead && fits(second, first, second) && isPlain(first.to(), second.from(), comma)
                ? Optional.of(List.of(as(End.WHOLE, first), as(End.PART, second)))
                : Optional.empty();
    }

    private static Figure as(End end, Figure figure) {
        return figure.as(end, figure.approximation());
    }

    private boolean isOf(Figure figure) {
        return matches.at(Topic.BOUNDS, figure.from())
                .filter(word -> word.from() < figure.from() && BoundWord.of(word.entry()) == BoundWord.OF)
                .isPresent();
    }

    private boolean fits(Figure part, Figure whole, Figure second) {
        return part.isAlone()
                && whole.isAlone()
                && part.value().compareTo(whole.value()) < 0
                && (hasLength(second) || isBare(second.to()))
                && unit(part).or(() -> unit(whole)).isPresent();
    }

    private boolean hasLength(Figure figure) {
        return unit(figure)
                .filter(unit -> UnitMeasure.of(unit.entry()) == UnitMeasure.LENGTH)
                .isPresent();
    }

    private Optional<Match> unit(Figure figure) {
        return matches.from(Topic.UNITS, figure.to());
    }

    /// "Out of 47 will be replaced", "out of 47." against "out of 47 villages".
    private boolean isBare(int at) {
        return at >= sentence.size()
                || sentence.token(at).isMark()
                || matches.from(Topic.STAGES, at).isPresent()
                || matches.from(Topic.DATES, at).isPresent()
                || matches.from(Topic.PLACES, at)
                        .filter(word -> word.says(PlaceCode.OBLIQUE))
                        .isPresent();
    }

    private boolean isPlain(int from, int to, boolean comma) {
        for (int at = from; at < to; at++) {
            boolean hyphen = sentence.token(at).isMark()
                    && sentence.token(at).glued()
                    && !sentence.token(at).is(',');
            boolean and = matches.at(Topic.CLAUSES, at)
                    .filter(word -> word.says(ClauseCode.AND))
                    .isPresent();
            if (and
                    || !sentence.token(at).isWord()
                            && !hyphen
                            && !(comma && sentence.token(at).is(','))) {
                return false;
            }
        }
        return true;
    }
}
