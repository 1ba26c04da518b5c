package ashyldy.ingest.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.figure.AmountMention;
import ashyldy.ingest.mention.figure.UnitMeasure;
import ashyldy.ingest.text.Among;
import ashyldy.ingest.text.Token;

/// Gives each figure of a sentence to the one facility that it stands with.
final class FigureEdges {
    private final SentenceReading reading;
    private final boolean kazakh;
    private final MeasureWords words;
    private final FigureSense sense;

    FigureEdges(SentenceReading reading) {
        this.reading = reading;
        this.kazakh = reading.sentence().language() == Language.KK;
        this.words = new MeasureWords(reading);
        this.sense = new FigureSense(reading);
    }

    List<Bound<Measured>> of(KindMention facility) {
        List<Bound<Measured>> bound = new ArrayList<>();
        for (AmountMention amount : reading.amounts()) {
            owner(amount)
                    .filter(owner -> owner.value() == facility)
                    .ifPresent(owner -> sense.measured(amount, new Measuring(facility, true, false))
                            .ifPresent(measured -> bound.add(new Bound<>(measured, owner.because()))));
        }
        return bound;
    }

    /// The facility that a figure stands with: before it in Russian and English, after it in Kazakh; storeys and
    /// the like stand before it everywhere.
    private Optional<Bound<KindMention>> owner(AmountMention amount) {
        Optional<KindMention> explained = beforeBracket(amount);
        if (explained.isPresent()) {
            return Optional.of(new Bound<>(explained.get(), "in brackets after it"));
        }
        boolean leads = kazakh
                || amount.measure() == UnitMeasure.STOREYS
                || amount.unit().equals("apartments");
        return Bound.nearest(Among.those(reading.kinds(), kind -> !kind.isPart()), kind -> cost(amount, kind, leads));
    }

    /// "A clinic in A (cost: 190 million) and …": what stands in brackets explains what stands before them.
    private Optional<KindMention> beforeBracket(AmountMention amount) {
        int bracket = amount.from();
        while (bracket > 0 && !reading.sentence().token(bracket).is('(')) {
            if (reading.sentence().token(bracket).is(')')) {
                return Optional.empty();
            }
            bracket--;
        }
        int open = bracket;
        boolean inside = reading.sentence().token(open).is('(');
        return !inside || Among.any(reading.kinds(), kind -> kind.from() > open && kind.to() <= amount.from())
                ? Optional.empty()
                : Among.first(reading.kinds().reversed(), kind -> !kind.isPart() && kind.to() <= open);
    }

    /// "A 900-place school": the figure is glued to its unit and stands right before the noun.
    private boolean isAdjective(AmountMention amount, KindMention kind) {
        Token last = reading.sentence().token(amount.to() - 1);
        boolean glued = last.glued() || amount.to() - amount.from() == 1;
        return amount.to() == kind.from() && last.isWord() && glued;
    }

    /// "The new terminal at the airport": the same sort stands there, of which the sentence speaks.
    private boolean isPlaceOfSuch(KindMention kind) {
        return kind.oblique()
                && reading.kinds().stream()
                        .anyMatch(
                                other -> other.kind() == kind.kind() && !other.oblique() && other.to() <= kind.from());
    }

    private int cost(AmountMention amount, KindMention kind, boolean leads) {
        boolean before = amount.to() <= kind.from() || kind.from() <= amount.from() && amount.to() <= kind.to();
        int wrongSide = before == leads || isAdjective(amount, kind) ? 0 : MeasureWords.REACH;
        int first = Math.min(amount.to(), kind.to());
        int last = Math.max(amount.from(), kind.from());
        return amount.distanceTo(kind)
                + (isPlaceOfSuch(kind) ? MeasureWords.CLOSE : 0)
                + wrongSide
                + MeasureWords.CLOSE * words.commas(first, last)
                + MeasureWords.REACH * reading.boundariesBetween(amount.from(), kind.from());
    }
}
