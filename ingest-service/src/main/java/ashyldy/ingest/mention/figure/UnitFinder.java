package ashyldy.ingest.mention.figure;

import java.util.List;
import java.util.Optional;

import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;

/// Finds the unit of a figure: behind it, at most two adjectives away, or money before it.
final class UnitFinder {
    /// Adjectives that may stand between a figure and its unit.
    private static final int GAP = 2;

    /// Words between "daily capacity" and its figure.
    private static final int DAY = 4;

    private final Sentence sentence;
    private final Matches matches;
    private final List<Figure> figures;

    UnitFinder(Sentence sentence, Matches matches, List<Figure> figures) {
        this.sentence = sentence;
        this.matches = matches;
        this.figures = figures;
    }

    Optional<Match> of(Figure figure) {
        Optional<Match> before = Currencies.before(sentence, matches, figure.from());
        Optional<Match> behind = behind(figure).filter(unit -> !wantsDay(unit) || isOfDay(figure));
        boolean leads = before.isPresent() && behind.filter(this::leadsAnother).isPresent();
        return leads ? before : behind.or(() -> before);
    }

    /// Cubic metres are a capacity only of a day: "a daily capacity of 900 cubic metres".
    private static boolean wantsDay(Match unit) {
        return unit.entry().property("wants").filter("day"::equals).isPresent();
    }

    private boolean isOfDay(Figure figure) {
        for (Match word : matches.of(Topic.MEASURES)) {
            if (word.entry().is("day") && word.to() <= figure.from() && figure.from() - word.to() <= DAY) {
                return true;
            }
        }
        return false;
    }

    /// "KZT 5 bn USD 10 mn": the code behind belongs to the next figure.
    private boolean leadsAnother(Match unit) {
        return isFigure(unit.to())
                && Currencies.before(sentence, matches, unit.to()).isPresent();
    }

    private Optional<Match> behind(Figure figure) {
        int start = start(figure.to());
        for (int at = start; at <= start + GAP && at < sentence.size(); at++) {
            Optional<Match> unit = matches.from(Topic.UNITS, at);
            if (unit.isPresent()) {
                boolean close = at == start;
                return unit.filter(match -> match.tells() && !Currencies.onlyLeads(match))
                        .filter(match -> close || allows(match, start));
            }
            if (!sentence.token(at).isWord() || isFigure(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Behind the hyphen of "600-bed" and the bound of "500-den astam oryn".
    private int start(int to) {
        if (matches.from(Topic.UNITS, to).isPresent()) {
            return to;
        }
        int at = matches.from(Topic.BOUNDS, to)
                .filter(bound -> bound.entry().is("after"))
                .map(Match::to)
                .orElse(to);
        while (at < sentence.size() && isHyphen(sentence.token(at))) {
            at++;
        }
        return at;
    }

    private static boolean isHyphen(Token token) {
        return token.isMark() && token.glued() && (token.is('-') || token.is('\u2013') || token.is('\u2011'));
    }

    /// Only counts, jobs and places let adjectives stand between; money and areas stand close.
    private boolean allows(Match unit, int at) {
        boolean loose = UnitMeasure.of(unit.entry()).isLoose() && !unit.entry().is("people");
        return loose && !isKind(at);
    }

    private boolean isKind(int at) {
        return matches.from(Topic.KINDS, at).isPresent();
    }

    private boolean isFigure(int at) {
        for (Figure figure : figures) {
            if (figure.from() == at) {
                return true;
            }
        }
        return false;
    }
}
