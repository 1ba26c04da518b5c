package ashyldy.ingest.mention.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import ashyldy.events.Approximation;
import ashyldy.ingest.language.Entry;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;

/// Joins figures with the units beside them.
public final class AmountFinder {
    /// Adjectives that may stand between a figure and its unit.
    private static final int GAP = 2;

    private final Sentence sentence;
    private final Matches matches;
    private final List<Figure> figures;

    public AmountFinder(Sentence sentence, Matches matches, List<Figure> figures) {
        this.sentence = sentence;
        this.matches = matches;
        this.figures = figures;
    }

    public List<AmountMention> amounts() {
        List<AmountMention> amounts = new ArrayList<>();
        for (int number = 0; number < figures.size(); number++) {
            Figure figure = figures.get(number);
            Optional<Match> unit = unit(figure);
            if (unit.isPresent()) {
                old(number, unit.get()).ifPresent(amounts::add);
                amount(figure, unit.get(), false).ifPresent(amounts::add);
            }
        }
        matches.of(Topic.UNITS).stream()
                .filter(match -> match.entry().property("value").isPresent())
                .forEach(match -> amounts.add(worded(match)));
        return amounts;
    }

    private Optional<Match> unit(Figure figure) {
        int start = matches.from(Topic.UNITS, figure.to()).isPresent() ? figure.to() : afterHyphen(figure.to());
        for (int at = start; at <= start + GAP && at < sentence.size(); at++) {
            Optional<Match> unit = matches.from(Topic.UNITS, at);
            if (unit.isPresent()) {
                boolean close = at == start;
                return unit.filter(match -> !match.says("nothing") && allows(match, start, close));
            }
            if (!sentence.token(at).isWord() || isFigure(at)) {
                break;
            }
        }
        return currencyBefore(figure);
    }

    private int afterHyphen(int from) {
        int at = from;
        while (at < sentence.size() && isHyphen(sentence.token(at))) {
            at++;
        }
        return at;
    }

    private static boolean isHyphen(Token token) {
        return token.isMark() && token.glued() && (token.is('-') || token.is('\u2013') || token.is('\u2011'));
    }

    /// Only counts, jobs and places let adjectives stand between; money and areas stand close.
    private boolean allows(Match unit, int at, boolean close) {
        String measure = unit.entry().with().getOrDefault("measure", "");
        boolean loose = measure.equals("count") || measure.equals("jobs") || measure.equals("capacity");
        boolean people = unit.entry().is("people");
        return close || loose && !people && matches.of(Topic.KINDS).stream().noneMatch(kind -> kind.from() == at);
    }

    private boolean isFigure(int at) {
        return figures.stream().anyMatch(figure -> figure.from() == at);
    }

    private Optional<Match> currencyBefore(Figure figure) {
        return matches.before(Topic.UNITS, figure.from())
                .filter(unit -> "money".equals(unit.entry().with().get("measure")))
                .filter(unit -> sentence.token(unit.to() - 1).isMark());
    }

    /// The first figure of "from 20 to 40 thousand": unit and, where it has none, scale of the second serve it.
    private Optional<AmountMention> old(int number, Match unit) {
        if (number == 0) {
            return Optional.empty();
        }
        Figure first = figures.get(number - 1);
        Figure second = figures.get(number);
        boolean to = second.from() - first.to() <= 2 && matches.saysWithin(Topic.DATES, "to", first.to(), second.from())
                || second.from() - first.to() <= 2
                        && matches.saysWithin(Topic.DATES, "until", first.to(), second.from());
        boolean from = matches.before(Topic.DATES, first.from())
                .filter(match -> match.says("from"))
                .isPresent();
        if (!to || !from) {
            return Optional.empty();
        }
        boolean scaled = first.scale().compareTo(BigDecimal.ONE) != 0;
        return amount(scaled ? first : first.scaledBy(second.scale()), unit, true);
    }

    private Optional<AmountMention> amount(Figure figure, Match unit, boolean before) {
        Entry entry = unit.entry();
        BigDecimal factor = new BigDecimal(entry.property("factor").orElse("1"));
        int from = Math.min(figure.from(), before ? figure.from() : Math.min(figure.from(), unit.from()));
        int to = before ? figure.to() : Math.max(unit.to(), figure.to());
        Optional<Match> ahead = matches.before(Topic.BOUNDS, from);
        Optional<Match> behind =
                matches.from(Topic.BOUNDS, to).filter(bound -> bound.entry().is("after"));
        Approximation approximation = ahead.or(() -> behind)
                .filter(bound -> !before)
                .map(bound -> Approximation.valueOf(bound.entry().says().toUpperCase(Locale.ROOT)))
                .orElse(Approximation.EXACT);
        BigDecimal value = figure.value().multiply(factor).stripTrailingZeros();
        return Optional.of(new AmountMention(
                ahead.filter(bound -> !before).map(Match::from).orElse(from),
                behind.map(Match::to).orElse(to),
                entry.with().getOrDefault("measure", "count"),
                value.scale() < 0 ? value.setScale(0) : value,
                entry.says(),
                approximation,
                before,
                entry.is("part"),
                entry.is("people"),
                entry.id()));
    }

    /// A word that holds figure and unit in one: "two-storey".
    private AmountMention worded(Match match) {
        Entry entry = match.entry();
        return new AmountMention(
                match.from(),
                match.to(),
                entry.with().get("measure"),
                new BigDecimal(entry.with().get("value")),
                entry.says(),
                Approximation.EXACT,
                false,
                false,
                false,
                entry.id());
    }
}
