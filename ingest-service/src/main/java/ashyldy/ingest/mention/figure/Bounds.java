package ashyldy.ingest.mention.figure;

import java.util.Optional;

import ashyldy.events.Approximation;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.MeasureCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.text.Sentence;

/// The words "about", "more than", "up to" around a figure.
final class Bounds {
    /// A stretch of tokens with the bound in it.
    record Bounded(Approximation approximation, int from, int to) {}

    private final Sentence sentence;
    private final Matches matches;

    Bounds(Sentence sentence, Matches matches) {
        this.sentence = sentence;
        this.matches = matches;
    }

    /// What stands before counts more than what stands behind.
    Bounded around(int from, int to) {
        int sign = Currencies.before(sentence, matches, from).map(Match::from).orElse(from);
        Optional<Match> ahead = matches.before(Topic.BOUNDS, sign)
                .filter(bound -> !bound.entry().is("after") && BoundWord.of(bound.entry()) != BoundWord.CHANGE)
                .or(() -> beyondPreposition(sign));
        Optional<Match> behind =
                matches.from(Topic.BOUNDS, to).filter(bound -> bound.entry().is("after"));
        Optional<Match> deciding =
                ahead.filter(bound -> says(bound) != Approximation.EXACT).or(() -> behind);
        return new Bounded(
                deciding.map(this::says).orElse(Approximation.EXACT),
                ahead.filter(bound -> bound.to() == sign && says(bound) != Approximation.EXACT)
                        .map(Match::from)
                        .orElse(Math.min(sign, from)),
                behind.map(Match::to).orElse(to));
    }

    /// "More than for 500 places", as Russian puts it.
    private Optional<Match> beyondPreposition(int at) {
        return matches.before(Topic.MEASURES, at)
                .filter(word -> word.says(MeasureCode.FOR))
                .flatMap(word -> matches.before(Topic.BOUNDS, word.from()))
                .filter(bound -> BoundWord.of(bound.entry()) != BoundWord.CHANGE);
    }

    /// What grows "up to 600" has 600 then.
    private Approximation says(Match bound) {
        boolean reached = bound.entry().is("reached") && matches.says(Topic.BOUNDS, "change");
        return reached ? Approximation.EXACT : BoundWord.of(bound.entry()).approximation();
    }
}
