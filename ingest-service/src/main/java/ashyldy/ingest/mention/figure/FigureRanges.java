package ashyldy.ingest.mention.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Approximation;
import ashyldy.events.Language;
import ashyldy.ingest.language.ClauseCode;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.figure.Figure.End;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;

/// Finds pairs of figures that are two ends of a range ("from 200 to 300", "200–300") or an old and a new value.
final class FigureRanges {
    /// How many times the first a second figure may be behind a dash with spaces: "20 – 30 places".
    private static final BigDecimal ALIKE = BigDecimal.valueOf(5);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /// What stands between two figures.
    private enum Between {
        NOTHING,
        GLUED_DASH,
        DASH,
        TO,
        UNTIL,
        AND,
        OR,
        OTHER
    }

    private final Sentence sentence;
    private final Matches matches;
    private final Bounds bounds;
    private final FigureShares shares;

    FigureRanges(Sentence sentence, Matches matches) {
        this.sentence = sentence;
        this.matches = matches;
        this.bounds = new Bounds(sentence, matches);
        this.shares = new FigureShares(sentence, matches);
    }

    /// The same figures, each with its end and bound. Three behind one another with dashes are a telephone number or
    /// the like, and "3-2" is a score: no figures.
    List<Figure> marked(List<Figure> figures) {
        List<Figure> marked = new ArrayList<>(figures.size());
        int at = 0;
        while (at < figures.size()) {
            int chain = chain(figures, at);
            Optional<List<Figure>> shares = at + 1 < figures.size()
                    ? this.shares.marked(figures.get(at), figures.get(at + 1))
                    : Optional.empty();
            if (chain > 2) {
                at += chain;
            } else if (shares.isPresent()) {
                marked.addAll(shares.get());
                at += 2;
            } else if (at + 1 < figures.size() && isPair(figures.get(at), figures.get(at + 1))) {
                addPair(figures.get(at), figures.get(at + 1), marked);
                at += 2;
            } else {
                marked.add(bounded(figures.get(at)));
                at++;
            }
        }
        return marked;
    }

    private Figure bounded(Figure figure) {
        return figure.approximation() == Approximation.EXACT
                ? figure.roughly(bounds.around(figure.from(), figure.to()).approximation())
                : figure;
    }

    /// How many figures follow one another with nothing but glued dashes.
    private int chain(List<Figure> figures, int first) {
        int next = first + 1;
        while (next < figures.size() && between(figures.get(next - 1), figures.get(next)) == Between.GLUED_DASH) {
            next++;
        }
        return next - first;
    }

    private boolean isPair(Figure first, Figure second) {
        boolean opened = opens(first, BoundWord.FROM) || opens(first, BoundWord.OLD);
        return switch (between(first, second)) {
            case NOTHING -> first.from() == second.from() || isKazakhPair(second);
            case GLUED_DASH -> true;
            case DASH ->
                isRising(first, second)
                        && second.value().compareTo(low(first, second).value().multiply(ALIKE)) < 0;
            case TO -> opened || opens(first, BoundWord.BETWEEN) || isRising(first, second);
            case UNTIL -> opened || opens(first, BoundWord.BETWEEN);
            case OR -> true;
            case AND -> opens(first, BoundWord.BETWEEN) || closesBetween(second);
            case OTHER -> false;
        };
    }

    private void addPair(Figure first, Figure second, List<Figure> marked) {
        boolean glued = between(first, second) == Between.GLUED_DASH;
        boolean change = opens(first, BoundWord.OLD)
                || !glued && !opens(first, BoundWord.BETWEEN) && matches.says(Topic.BOUNDS, "change");
        Figure low = low(first, second);
        if (change) {
            marked.add(low.as(End.OLD, Approximation.EXACT));
            marked.add(second.as(End.NEW, Approximation.EXACT));
        } else if (low.value().compareTo(second.value()) < 0) {
            marked.add(low.as(End.LOW, Approximation.AT_LEAST));
            marked.add(second.as(End.HIGH, Approximation.AT_MOST));
        }
    }

    private static boolean isRising(Figure first, Figure second) {
        return low(first, second).value().compareTo(second.value()) < 0;
    }

    /// The scale of the second figure serves the first where it has none and would be the greater otherwise; "800,000
    /// to
    /// six million" says both in full.
    private static Figure low(Figure first, Figure second) {
        boolean few = first.value().compareTo(THOUSAND) < 0
                || first.value().multiply(second.scale()).compareTo(second.value()) < 0;
        boolean shared = first.scale().compareTo(BigDecimal.ONE) == 0
                && second.scale().compareTo(BigDecimal.ONE) > 0
                && first.value().compareTo(second.scale()) < 0
                && few;
        return shared ? first.scaledBy(second.scale()) : first;
    }

    private Between between(Figure first, Figure second) {
        int from = behindUnit(first.to());
        int to = beforeSign(second.from());
        if (from >= to) {
            return Between.NOTHING;
        }
        if (to - from == 1 && sentence.token(from).isMark()) {
            return dash(from, to);
        }
        if (to - from > 2) {
            return Between.OTHER;
        }
        return joined(from, to);
    }

    private Between dash(int from, int to) {
        Token mark = sentence.token(from);
        if ("-\u2013\u2014\u2212\u2011".indexOf(mark.text().charAt(0)) < 0) {
            return Between.OTHER;
        }
        return mark.glued() && sentence.token(to).glued() ? Between.GLUED_DASH : Between.DASH;
    }

    private Between joined(int from, int to) {
        if (matches.from(Topic.CLAUSES, from)
                .filter(word -> word.says(ClauseCode.AND) && word.to() == to)
                .isPresent()) {
            return Between.AND;
        }
        Optional<BoundWord> bound = matches.from(Topic.BOUNDS, from)
                .filter(word -> word.to() == to)
                .map(word -> BoundWord.of(word.entry()));
        return switch (bound.orElse(BoundWord.ABOUT)) {
            case TO -> Between.TO;
            case AT_MOST -> Between.UNTIL;
            case OR -> Between.OR;
            case ABOUT, AT_LEAST, FROM, BETWEEN, OLD, OF, CHANGE -> Between.OTHER;
        };
    }

    private int behindUnit(int at) {
        return matches.from(Topic.UNITS, at).map(Match::to).orElse(at);
    }

    private int beforeSign(int at) {
        return Currencies.before(sentence, matches, at).map(Match::from).orElse(at);
    }

    private boolean opens(Figure first, BoundWord word) {
        return matches.before(Topic.BOUNDS, beforeSign(first.from()))
                .filter(bound -> BoundWord.of(bound.entry()) == word)
                .isPresent();
    }

    /// "200-den 300-ge deyin": two ends with their cases and the word behind.
    private boolean isKazakhPair(Figure second) {
        return sentence.language() == Language.KK
                && behind(second).filter(word -> word == BoundWord.AT_MOST).isPresent();
    }

    private boolean closesBetween(Figure second) {
        return behind(second).filter(word -> word == BoundWord.BETWEEN).isPresent();
    }

    private Optional<BoundWord> behind(Figure second) {
        return matches.from(Topic.BOUNDS, second.to())
                .or(() -> matches.from(Topic.BOUNDS, behindUnit(second.to())))
                .map(bound -> BoundWord.of(bound.entry()));
    }
}
