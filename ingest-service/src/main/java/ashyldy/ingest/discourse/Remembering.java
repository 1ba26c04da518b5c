package ashyldy.ingest.discourse;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.figure.UnitMeasure;
import ashyldy.ingest.mention.place.PlaceMention;
import ashyldy.ingest.text.Among;
import ashyldy.places.PlaceLevel;

/// Remembers of a sentence what the next ones may point back to.
final class Remembering {
    /// Figures that tell one facility from another.
    private static final Set<UnitMeasure> MEASURES =
            EnumSet.of(UnitMeasure.CAPACITY, UnitMeasure.POWER, UnitMeasure.LENGTH);

    /// Places of one sentence.
    private static final int MANY = 3;

    private final Telling telling;
    private final SentenceReading reading;
    private final Memory memory;

    Remembering(Telling telling, Memory memory) {
        this.telling = telling;
        this.reading = telling.reading();
        this.memory = memory;
    }

    void of(List<Project> told) {
        places();
        if (told.isEmpty()) {
            Among.first(telling.frames().frames(), frame -> isWorthy(frame.facility()))
                    .ifPresent(frame -> memory.consider(frame, telling));
            return;
        }
        told.getLast()
                .site()
                .filter(site -> !site.carried())
                .ifPresent(site -> memory.standAt(site, telling.paragraph()));
        memory.focusOn(told, telling);
    }

    private void places() {
        Sites sites = new Sites(telling, memory.sense());
        for (PlaceMention place : reading.places()) {
            if (place.isSite() && place.country().isEmpty() && isAlone(place)) {
                memory.standAt(sites.site(place), telling.paragraph());
            }
        }
        if (isSpread()) {
            memory.spread(telling.paragraph());
        }
        if (!reading.kinds().isEmpty()) {
            new NamedHubs(reading, memory.sense()).site().ifPresent(site -> memory.standAt(site, telling.paragraph()));
        }
    }

    /// "The initiative lives in A, B and C", of several regions, where no region was named of which they all are.
    private boolean isSpread() {
        return reading.places().size() >= MANY
                && memory.sense()
                        .lastOf(place -> place.level() == PlaceLevel.REGION)
                        .isEmpty()
                && reading.places().stream()
                                .filter(PlaceMention::isSite)
                                .map(memory.sense()::place)
                                .flatMap(Optional::stream)
                                .map(memory.sense().gazetteer()::region)
                                .flatMap(Optional::stream)
                                .distinct()
                                .count()
                        > 1;
    }

    /// What the next sentence may tell of: a facility with a name, or one whose figure tells which one it is.
    private boolean isWorthy(KindMention kind) {
        return !kind.plural() && !kind.isPart() && (kind.name().isPresent() || !kind.oblique() && isMeasured(kind));
    }

    private boolean isMeasured(KindMention kind) {
        return !kind.isWeak()
                && Among.any(
                        reading.amounts(),
                        amount -> MEASURES.contains(amount.measure()) && amount.distanceTo(kind) <= 1);
    }

    private boolean isAlone(PlaceMention place) {
        return Among.count(reading.places(), each -> each.group() == place.group()) == 1;
    }
}
