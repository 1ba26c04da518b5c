package ashyldy.ingest.mention.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Approximation;
import ashyldy.ingest.language.Entry;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.MeasureCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.figure.Figure.End;
import ashyldy.ingest.text.Sentence;

/// Joins figures with the units beside them.
public final class AmountFinder {
    private static final int THOUSAND = 3;

    private final Matches matches;
    private final List<Figure> figures;
    private final UnitFinder units;
    private final Bounds bounds;

    public AmountFinder(Sentence sentence, Matches matches, List<Figure> figures) {
        this.matches = matches;
        this.figures = figures;
        this.units = new UnitFinder(sentence, matches, figures);
        this.bounds = new Bounds(sentence, matches);
    }

    public List<AmountMention> amounts() {
        List<AmountMention> amounts = new ArrayList<>();
        for (int number = 0; number < figures.size(); number++) {
            Figure figure = figures.get(number);
            switch (figure.end()) {
                case ALONE -> alone(figure).ifPresent(amounts::add);
                case LOW, OLD -> {}
                case HIGH, NEW -> pair(figures.get(number - 1), figure, amounts);
                case PART, WHOLE -> share(figure, number).ifPresent(amounts::add);
            }
        }
        for (Match match : matches.of(Topic.UNITS)) {
            if (match.entry().property("value").isPresent()) {
                amounts.add(worded(match));
            }
        }
        return amounts;
    }

    /// Nothing for naught: no facility has no places.
    private Optional<AmountMention> alone(Figure figure) {
        if (figure.value().signum() == 0) {
            return Optional.empty();
        }
        if (figure.isMeasured()) {
            return figure.sense().unit().map(unit -> amount(figure, unit, figure.from(), figure.to()));
        }
        return units.of(figure)
                .map(unit -> amount(
                        figure, unit.entry(), Math.min(figure.from(), unit.from()), Math.max(figure.to(), unit.to())));
    }

    /// The unit of either end serves both: "$10–20 million", "from 200 to 300 places".
    private void pair(Figure first, Figure second, List<AmountMention> amounts) {
        Optional<Match> unit = units.of(second).or(() -> units.of(first));
        if (unit.isEmpty()) {
            return;
        }
        Entry entry = unit.get().entry();
        boolean change = second.end() == End.NEW;
        int from = Math.min(first.from(), unit.get().from());
        int to = Math.max(second.to(), unit.get().to());
        amounts.add(amount(first, entry, from, change ? first.to() : to));
        amounts.add(amount(second, entry, change ? second.from() : from, to));
    }

    /// Where only one of the two has a unit, it serves both.
    private Optional<AmountMention> share(Figure figure, int number) {
        Optional<Match> own = units.of(figure);
        boolean leads = number + 1 < figures.size() && isOther(figure, figures.get(number + 1));
        Figure other = leads ? figures.get(number + 1) : figures.get(number - 1);
        return own.map(unit -> amount(figure, unit.entry(), figure.from(), Math.max(figure.to(), unit.to())))
                .or(() -> units.of(other).map(unit -> amount(figure, unit.entry(), figure.from(), figure.to())));
    }

    private static boolean isOther(Figure figure, Figure next) {
        return figure.end() == End.PART ? next.end() == End.WHOLE : next.end() == End.PART;
    }

    private AmountMention amount(Figure figure, Entry unit, int from, int to) {
        Bounds.Bounded around = bounds.around(from, to);
        boolean settled = !figure.isAlone() || figure.approximation() != Approximation.EXACT;
        return new AmountMention(
                figure.end() == End.OLD ? from : around.from(),
                around.to(),
                UnitMeasure.of(unit),
                value(figure, unit),
                code(unit, figure),
                settled ? figure.approximation() : around.approximation(),
                figure.end() == End.OLD,
                figure.end() == End.WHOLE,
                unit.is("part"),
                unit.is("people"),
                unit.id());
    }

    /// Visits are of a shift, unless "a day" stands before the figure.
    private String code(Entry unit, Figure figure) {
        boolean daily = matches.before(Topic.MEASURES, figure.from())
                .or(() -> matches.before(Topic.MEASURES, figure.from() - 1))
                .filter(word -> word.says(MeasureCode.RATE) && word.entry().is("day"))
                .isPresent();
        return unit.property("daily").filter(code -> daily).orElse(unit.says());
    }

    private static BigDecimal value(Figure figure, Entry unit) {
        boolean grouped = figure.sense().mayGroup() && UnitMeasure.of(unit).isWhole();
        BigDecimal printed = grouped ? figure.value().movePointRight(THOUSAND) : figure.value();
        BigDecimal value = printed.multiply(
                        new BigDecimal(unit.property("factor").orElse("1")))
                .stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /// A word that holds figure and unit in one: "two-storey".
    private AmountMention worded(Match match) {
        Entry entry = match.entry();
        return new AmountMention(
                match.from(),
                match.to(),
                UnitMeasure.of(entry),
                new BigDecimal(entry.with().get("value")),
                entry.says(),
                Approximation.EXACT,
                false,
                false,
                false,
                false,
                entry.id());
    }
}
