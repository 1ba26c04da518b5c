package ashyldy.ingest.mention.facility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.ingest.language.LanguagePack;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.MeasureCode;
import ashyldy.ingest.language.PlaceCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.figure.Figure;
import ashyldy.ingest.mention.figure.UnitMeasure;
import ashyldy.ingest.mention.place.PlaceTypes;
import ashyldy.ingest.text.Among;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;

/// Finds how many facilities a noun speaks of.
final class CountFinder {
    private static final int REACH = 3;
    private static final int KAZAKH_REACH = 6;
    /// Words between a figure and the "a day" behind it.
    private static final int RATE = 3;

    /// Letters of a word short enough that its end is no ending.
    private static final int SHORTEST = 3;

    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

    private final Sentence sentence;
    private final Matches matches;
    private final List<Figure> figures;
    private final LanguagePack pack;
    private final NumberSigns signs;

    CountFinder(Sentence sentence, Matches matches, List<Figure> figures, LanguagePack pack) {
        this.sentence = sentence;
        this.matches = matches;
        this.figures = figures;
        this.pack = pack;
        this.signs = new NumberSigns(sentence, matches);
    }

    /// "13 schools", "5 new houses", in Kazakh also "5 nine-storey 60-apartment houses" and "over 100 schools": a whole
    /// number with nothing but adjectives between.
    Optional<Figure> of(Match kind) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        return Among.last(figures, figure -> isNear(figure, kind) && isWhole(figure) && isCount(figure, kind));
    }

    private boolean isNear(Figure figure, Match kind) {
        int reach = sentence.language() == Language.KK ? KAZAKH_REACH : REACH;
        return figure.to() <= kind.from() && kind.from() - counted(figure) <= reach
                || figure.from() == kind.from()
                        && kind.length() > 1
                        && !kind.entry().is("adjective");
    }

    private boolean isWhole(Figure figure) {
        return figure.isAlone()
                && !figure.isMeasured()
                && !isRate(figure)
                && figure.value().scale() <= 0
                && figure.value().signum() > 0
                && figure.value().compareTo(MOST) < 0
                && !isYear(figure);
    }

    private boolean isCount(Figure figure, Match kind) {
        return !isAdjective(figure)
                && onlyWords(counted(figure), kind.from())
                && !isMeasure(figure, kind)
                && matches.from(Topic.UNITS, figure.from()).isEmpty()
                && !isNumber(figure.from());
    }

    /// "A 60-apartment house" is one.
    private boolean isAdjective(Figure figure) {
        return sentence.language() != Language.KK
                && sentence.at(figure.to())
                        .filter(token -> token.is('-') && token.glued())
                        .isPresent();
    }

    /// "The 1962 cinema": four digits in a row that may be a year.
    private boolean isYear(Figure figure) {
        String printed = sentence.token(figure.from()).text();
        return printed.length() == 4 && (printed.startsWith("19") || printed.startsWith("20"));
    }

    /// Behind the figure and, where it has one, its "more than", which Kazakh puts there.
    private int counted(Figure figure) {
        return matches.from(Topic.BOUNDS, figure.to()).map(Match::to).orElse(figure.to());
    }

    /// A unit follows, and not only as the first word of the facility itself.
    private boolean isMeasure(Figure figure, Match kind) {
        return matches.from(Topic.UNITS, figure.to())
                .filter(unit -> figure.to() < kind.from() || unit.tells())
                .isPresent();
    }

    /// "School № 5", in Kazakh also "№ 3, 7 and 12 schools": it tells which, not how many.
    private boolean isNumber(int at) {
        return signs.after(at - 1) != NumberSigns.NONE
                || sentence.language() == Language.KK && new ListedNumbers(sentence, matches).isListed(at);
    }

    private boolean onlyWords(int from, int to) {
        int at = from;
        while (at < to) {
            Optional<Match> unit = matches.at(Topic.UNITS, at);
            boolean measured = sentence.language() == Language.KK
                    && (sentence.token(at).isNumber()
                                    && matches.from(Topic.UNITS, at + 1).isPresent()
                            || unit.filter(this::isMeasuring).isPresent());
            boolean plain = sentence.token(at).isWord()
                    && unit.isEmpty()
                    && matches.at(Topic.KINDS, at).isEmpty()
                    && matches.at(Topic.CLAUSES, at).isEmpty()
                    && matches.at(Topic.DATES, at).isEmpty()
                    && !isPreposition(at)
                    && !isCountedItself(at);
            if (!measured && !plain) {
                return false;
            }
            at++;
        }
        return true;
    }

    /// "60-apartment", "nine-storey", "300-place" between a figure and its facility measure each of them.
    private boolean isMeasuring(Match unit) {
        UnitMeasure measure = UnitMeasure.of(unit.entry());
        return unit.entry().property("value").isPresent()
                || sentence.token(unit.from() - 1).isNumber()
                        && (measure == UnitMeasure.STOREYS
                                || measure == UnitMeasure.COUNT
                                || measure == UnitMeasure.CAPACITY);
    }

    /// "61 complaints about the road" are no roads.
    private boolean isPreposition(int at) {
        return sentence.language() != Language.KK
                && matches.at(Topic.PLACES, at)
                        .filter(word -> word.says(PlaceCode.OBLIQUE))
                        .isPresent();
    }

    /// "300 a day": so many are taken, not so many built.
    private boolean isRate(Figure figure) {
        for (Match word : matches.of(Topic.MEASURES)) {
            boolean near = word.to() <= figure.from() && figure.from() - word.to() <= 1
                    || word.from() >= figure.to() && word.from() - figure.to() <= RATE;
            if (near && word.says(MeasureCode.RATE)) {
                return true;
            }
        }
        return false;
    }

    /// Kazakh: "lines that bring gas to 1,500 homes": a noun in another case takes the figure.
    private boolean isIndirect(Token word) {
        return word.text().length() > SHORTEST && pack.isIndirect(word.form());
    }

    /// Kazakh: "a water pipe to 2 villages", "a rink for 500 spectators": the figure counts those.
    private boolean isCountedItself(int at) {
        boolean place = matches.at(Topic.PLACES, at)
                .map(word -> word.entry().says())
                .filter(code -> code.equals("area") || PlaceTypes.isType(code))
                .isPresent();
        boolean people = matches.at(Topic.MEASURES, at)
                .filter(word -> word.says(MeasureCode.FOR))
                .isPresent();
        return sentence.language() == Language.KK && (place || people || isIndirect(sentence.token(at)));
    }
}
