package ashyldy.ingest.frame;

import ashyldy.ingest.mention.figure.UnitMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.figure.AmountMention;

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
        boolean leads =
                kazakh || amount.measure() == UnitMeasure.STOREYS || amount.unit().equals("apartments");
        return Bound.nearest(
                reading.kinds().stream().filter(kind -> !kind.isPart()), kind -> cost(amount, kind, leads));
    }

    private int cost(AmountMention amount, KindMention kind, boolean leads) {
        boolean before = amount.to() <= kind.from() || kind.from() <= amount.from() && amount.to() <= kind.to();
        int wrongSide = before == leads ? 0 : MeasureWords.REACH;
        int first = Math.min(amount.to(), kind.to());
        int last = Math.max(amount.from(), kind.from());
        return amount.distanceTo(kind)
                + wrongSide
                + MeasureWords.CLOSE * words.commas(first, last)
                + MeasureWords.REACH * reading.boundariesBetween(amount.from(), kind.from());
    }
}
