package ashyldy.ingest.frame;

import java.util.Optional;

import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.facility.PhaseMention;
import ashyldy.ingest.text.Among;

/// Gives the phase of a sentence to the facility of which it is one: the nearest in its clause.
final class PhaseEdges {
    /// Words between a phase and its facility: "in the first phase they will build a school".
    private static final int NEAR = 7;

    private final SentenceReading reading;
    private final Optional<Bound<KindMention>> owner;

    PhaseEdges(SentenceReading reading) {
        this.reading = reading;
        this.owner = reading.phase().flatMap(this::owner);
    }

    Optional<Bound<PhaseMention>> of(KindMention kind) {
        return owner.filter(bound -> bound.value() == kind)
                .flatMap(bound -> reading.phase().map(phase -> new Bound<>(phase, bound.because())));
    }

    private Optional<Bound<KindMention>> owner(PhaseMention phase) {
        return Bound.nearest(
                Among.those(
                        reading.kinds(),
                        kind -> !kind.isPart()
                                && kind.distanceTo(phase) <= NEAR
                                && reading.boundariesBetween(phase.from(), kind.from()) == 0),
                kind -> kind.distanceTo(phase));
    }
}
