package ashyldy.ingest.mention.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;

/// Finds numbers, in digits and in words, and multiplies them by the scale word that follows.
public final class FigureFinder {
    private static final int TEN = 10;
    private static final int MOST_DIGITS = 15;

    private FigureFinder() {}

    public static List<Figure> in(Sentence sentence, Matches matches) {
        List<Figure> figures = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<Figure> figure = figureAt(sentence, matches, at);
            figure.ifPresent(found -> add(found, figures));
            at = figure.map(Figure::to).orElse(at + 1);
        }
        return figures;
    }

    /// "7 billion 350 million" is one figure.
    private static void add(Figure figure, List<Figure> figures) {
        Optional<Figure> whole = figures.isEmpty()
                ? Optional.empty()
                : Optional.of(figures.getLast()).filter(last -> isRestOf(figure, last));
        if (whole.isPresent()) {
            Figure first = figures.removeLast();
            figures.add(new Figure(
                    first.value().add(figure.value()), figure.scale(), first.from(), figure.to(), first.digits()));
        } else {
            figures.add(figure);
        }
    }

    private static boolean isRestOf(Figure figure, Figure first) {
        return first.to() == figure.from() && (isUnits(figure, first) || isLowerScale(figure, first));
    }

    /// "Twenty five" in words.
    private static boolean isUnits(Figure figure, Figure first) {
        int tens = first.value().intValue();
        return !first.digits()
                && !figure.digits()
                && tens >= TEN
                && tens < TEN * TEN
                && tens % TEN == 0
                && figure.value().intValue() < TEN
                && figure.value().scale() <= 0;
    }

    private static boolean isLowerScale(Figure figure, Figure first) {
        return figure.scale().compareTo(BigDecimal.ONE) > 0
                && first.scale().compareTo(figure.scale()) > 0
                && figure.value().compareTo(first.scale()) < 0;
    }

    private static Optional<Figure> figureAt(Sentence sentence, Matches matches, int at) {
        Token token = sentence.token(at);
        Optional<Match> word =
                matches.from(Topic.NUMBERS, at).filter(match -> match.says("number") || match.says("scale"));
        Optional<Figure> plain = Optional.empty();
        if (token.isNumber()) {
            plain = value(token.text(), sentence.language())
                    .map(value -> new Figure(value, BigDecimal.ONE, at, at + 1, true));
        } else if (word.isPresent()) {
            BigDecimal value = value(word.get());
            boolean scale = word.get().says("scale");
            plain = Optional.of(new Figure(
                    value, scale ? value : BigDecimal.ONE, at, word.get().to(), false));
        }
        return plain.map(figure -> scaled(figure, matches));
    }

    private static Figure scaled(Figure figure, Matches matches) {
        Figure scaled = figure;
        Optional<Match> scale = matches.from(Topic.NUMBERS, figure.to()).filter(match -> match.says("scale"));
        if (scale.isPresent()) {
            Figure times = figure.scaledBy(value(scale.get()));
            scaled = new Figure(
                    times.value(), times.scale(), figure.from(), scale.get().to(), figure.digits());
        }
        return scaled;
    }

    private static BigDecimal value(Match match) {
        return new BigDecimal(match.entry().with().get("value"));
    }

    /// Nothing for dates such as 14.09.2025, for absurdly long digits, and for what is no number.
    private static Optional<BigDecimal> value(String printed, Language language) {
        StringBuilder digits = new StringBuilder();
        int marks = 0;
        for (int at = 0; at < printed.length(); at++) {
            char current = printed.charAt(at);
            if (Character.isDigit(current)) {
                digits.append((char) ('0' + Character.digit(current, 10)));
            } else if (current == '.' || current == ',') {
                marks += groups(printed, at, language) ? 0 : 1;
                digits.append(groups(printed, at, language) ? "" : ".");
            }
        }
        boolean fine = marks <= 1 && digits.length() <= MOST_DIGITS && !digits.isEmpty();
        return fine ? Optional.of(new BigDecimal(digits.toString())) : Optional.empty();
    }

    /// In English a comma before three digits groups; elsewhere every comma is a decimal one.
    private static boolean groups(String printed, int at, Language language) {
        int rest = printed.length() - at - 1;
        return language == Language.EN && printed.charAt(at) == ',' && rest >= 3;
    }
}
