package ashyldy.ingest.frame;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Approximation;
import ashyldy.events.Language;
import ashyldy.ingest.language.ClauseCode;
import ashyldy.ingest.language.MeasureCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.figure.AmountMention;
import ashyldy.ingest.mention.figure.Figure;
import ashyldy.ingest.mention.figure.UnitMeasure;
import ashyldy.ingest.mention.place.PlaceMention;
import ashyldy.ingest.text.Among;
import ashyldy.ingest.text.Token;

/// Finds the members of a list whose noun is left out, and perhaps their unit: "a school for 300 pupils in Karoy, for
/// 600
/// in Bakanas"; "ten schools will be built in Almaty, in Astana – eight". A member has a place of its own and a figure,
/// the rest is that of the member before (in Kazakh, of the one behind).
final class LeftOut {
    private static final Set<UnitMeasure> SIZES =
            EnumSet.of(UnitMeasure.CAPACITY, UnitMeasure.POWER, UnitMeasure.LENGTH);

    /// Words between the dash and the end of the figure: "for up to".
    private static final int REACH = 3;

    /// Digits of a figure whose unit is left out; a year has as many, but no word "for" before it.
    private static final int DIGITS = 4;

    private final SentenceReading reading;
    private final List<KindMention> kinds = new ArrayList<>();
    private final List<AmountMention> amounts = new ArrayList<>();

    private LeftOut(SentenceReading reading) {
        this.reading = reading;
    }

    /// The sentence with what it leaves out.
    static SentenceReading in(SentenceReading reading) {
        if (reading.places().isEmpty() || reading.kinds().isEmpty()) {
            return reading;
        }
        LeftOut out = new LeftOut(reading);
        out.kinds.addAll(new Shares(reading).among(Among.those(reading.kinds(), LeftOut::isModel)));
        out.behindDashes();
        out.members();
        return out.kinds.isEmpty() ? reading : reading.withMembers(out.kinds, out.amounts);
    }

    // ---- "in Astana – eight" ----

    private void behindDashes() {
        for (PlaceMention place : reading.places()) {
            boolean dash =
                    reading.sentence().at(place.to()).filter(Token::isDash).isPresent();
            if (place.isSite() && dash) {
                before(place.from())
                        .flatMap(model -> behind(place.to() + 1, model))
                        .ifPresent(kinds::add);
            }
        }
    }

    private Optional<KindMention> before(int token) {
        return Among.last(reading.kinds(), kind -> kind.to() <= token && isModel(kind));
    }

    private static boolean isModel(KindMention kind) {
        return !kind.oblique() && !kind.isPart();
    }

    private Optional<KindMention> behind(int at, KindMention model) {
        boolean named = Among.any(reading.kinds(), kind -> kind.from() >= at && kind.from() - at <= REACH);
        if (named) {
            return Optional.empty();
        }
        return Among.first(
                        reading.amounts(),
                        amount -> SIZES.contains(amount.measure()) && amount.from() >= at && amount.from() - at < REACH)
                .map(amount -> model.member(amount.from(), amount.to(), Optional.empty()))
                .or(() -> counted(at, model));
    }

    private Optional<KindMention> counted(int at, KindMention model) {
        boolean counts = reading.sentence()
                        .at(at)
                        .filter(token -> isNumber(token, DIGITS - 1))
                        .isPresent()
                && isWithoutUnit(at)
                && reading.sentence().at(at + 1).filter(Token::isWord).isEmpty();
        if (!counts || model.count().isEmpty()) {
            return Optional.empty();
        }
        Figure count = Figure.exact(new BigDecimal(reading.sentence().token(at).text()), at, at + 1);
        return Optional.of(model.member(at, at + 1, Optional.of(count)));
    }

    private boolean isWithoutUnit(int at) {
        return reading.matches().from(Topic.UNITS, at + 1).isEmpty()
                && reading.matches().from(Topic.DATES, at + 1).isEmpty();
    }

    private static boolean isNumber(Token token, int digits) {
        return token.isNumber()
                && token.text().length() <= digits
                && token.text().chars().allMatch(Character::isDigit);
    }

    // ---- "for 300 in Karoy, for 600 in Bakanas" ----

    private void members() {
        boolean kazakh = reading.sentence().language() == Language.KK;
        List<KindMention> models = Among.those(reading.kinds(), LeftOut::isModel);
        for (KindMention model : models) {
            sized(model).ifPresent(size -> {
                int from = kazakh ? endBefore(model) : model.to();
                int to = kazakh ? model.phraseFrom() : startAfter(model);
                segments(from, to).forEach(segment -> member(segment, model, size));
            });
        }
    }

    /// The figure that tells the first of them from the others.
    private Optional<AmountMention> sized(KindMention model) {
        List<AmountMention> sizes = Among.those(reading.amounts(), amount -> SIZES.contains(amount.measure()));
        return Among.nearest(sizes, amount -> amount.distanceTo(model))
                .filter(amount -> amount.distanceTo(model) <= REACH);
    }

    private int startAfter(KindMention model) {
        return reading.kinds().stream()
                .filter(kind -> kind.from() >= model.to())
                .mapToInt(KindMention::phraseFrom)
                .min()
                .orElse(reading.sentence().size());
    }

    private int endBefore(KindMention model) {
        return reading.kinds().stream()
                .filter(kind -> kind.to() <= model.from())
                .mapToInt(KindMention::phraseTo)
                .max()
                .orElse(0);
    }

    private record Segment(int from, int to) {}

    private List<Segment> segments(int from, int to) {
        List<Segment> segments = new ArrayList<>();
        int start = from;
        for (int at = from; at < to; at++) {
            if (isBreak(at)) {
                segments.add(new Segment(start, at));
                start = at + 1;
            }
        }
        segments.add(new Segment(start, to));
        return segments;
    }

    private boolean isBreak(int at) {
        Token token = reading.sentence().token(at);
        return token.is(',')
                || token.is(';')
                || reading.matches()
                        .at(Topic.CLAUSES, at)
                        .filter(word -> word.says(ClauseCode.AND) || word.says(ClauseCode.BOUNDARY))
                        .isPresent();
    }

    private void member(Segment segment, KindMention model, AmountMention size) {
        boolean placed =
                Among.any(reading.places(), place -> place.isSite() && isIn(place.from(), place.to(), segment));
        boolean told = Among.any(reading.stages(), stage -> isIn(stage.from(), stage.to(), segment));
        if (!placed || told || isIn(size.from(), size.to(), segment)) {
            return;
        }
        Optional<AmountMention> own = Among.first(
                reading.amounts(),
                amount -> amount.measure() == size.measure() && isIn(amount.from(), amount.to(), segment));
        own.ifPresent(amount -> kinds.add(model.member(amount.from(), amount.to(), Optional.empty())));
        if (own.isEmpty()) {
            withoutUnit(segment, size).ifPresent(amount -> {
                amounts.add(amount);
                kinds.add(model.member(amount.from(), amount.to(), Optional.empty()));
            });
        }
    }

    private static boolean isIn(int from, int to, Segment segment) {
        return from >= segment.from() && to <= segment.to();
    }

    private Optional<AmountMention> withoutUnit(Segment segment, AmountMention size) {
        for (int at = segment.from() + 1; at < segment.to(); at++) {
            boolean said = reading.matches()
                    .before(Topic.MEASURES, at)
                    .filter(word -> word.says(MeasureCode.FOR))
                    .isPresent();
            if (said && isNumber(reading.sentence().token(at), DIGITS) && isWithoutUnit(at)) {
                return Optional.of(
                        size.of(new BigDecimal(reading.sentence().token(at).text()), at, Approximation.EXACT));
            }
        }
        return Optional.empty();
    }
}
