package ashyldy.ingest.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ashyldy.events.Language;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.place.PlaceMention;
import ashyldy.places.Place;

/// Finds where a facility of a sentence is: the place of its clause, or what "in this district" points back to.
final class PlaceBinding {
    private static final int OTHERS = 12;
    private static final int BOUNDARY = 15;
    private static final int TAKEN = 20;

    private final SentenceReading reading;
    private final String article;
    private final PlaceSense sense;
    private final boolean kazakh;

    PlaceBinding(SentenceReading reading, String article, PlaceSense sense) {
        this.reading = reading;
        this.article = article;
        this.sense = sense;
        this.kazakh = reading.sentence().language() == Language.KK;
    }

    /// One site, several for a list of places, none where the sentence gives none.
    List<Site> sites(KindMention kind) {
        Optional<PlaceMention> nearest = reading.places().stream()
                .filter(PlaceMention::isSite)
                .min(Comparator.comparingInt(place -> isHeading(place, kind) ? -1 : cost(place, kind)));
        if (nearest.isEmpty()) {
            return pointedBack(kind).stream().toList();
        }
        PlaceMention finest = finer(nearest.get(), kind);
        List<PlaceMention> listed = reading.places().stream()
                .filter(place -> place.isSite() && place.group() == finest.group())
                .toList();
        return listed.stream()
                .filter(place -> listed.stream().noneMatch(other -> place != other && holds(place, other)))
                .map(this::site)
                .toList();
    }

    /// "Kaskelen, Karasai District": a place and what it lies in are one site.
    private boolean holds(PlaceMention wide, PlaceMention fine) {
        Site around = site(wide);
        Site inside = site(fine);
        return around.unlisted().isEmpty()
                && around.place().isPresent()
                && inside.place().isPresent()
                && around.fineness() < inside.fineness()
                && isTold(fine, inside.place().get(), wide, around.place().get());
    }

    /// Whether it lies there, or lay there once and is told so: "Semey, East Kazakhstan Region" is one place, "Semey
    /// and
    /// East Kazakhstan Region" are two.
    private boolean isTold(PlaceMention fine, Place inside, PlaceMention wide, Place around) {
        return sense.isWithin(inside, around)
                || sense.gazetteer().wasWithin(inside, around) && (isBeside(fine, wide) || isBeside(wide, fine));
    }

    /// Nothing between them but marks and places.
    private boolean isBeside(PlaceMention first, PlaceMention second) {
        return first.to() <= second.from()
                && IntStream.range(first.to(), second.from())
                        .allMatch(at -> reading.sentence().token(at).isMark()
                                || reading.places().stream().anyMatch(place -> place.covers(at)));
    }

    /// A finer place of the sentence that lies in the nearest one says more.
    private PlaceMention finer(PlaceMention nearest, KindMention kind) {
        Optional<Place> wide = sense.place(nearest);
        return reading.places().stream()
                .filter(place -> place.isSite() && place != nearest)
                .filter(place -> cost(place, kind) - cost(nearest, kind) < 2 * TAKEN)
                .filter(place -> wide.isPresent() && isFiner(place, nearest, wide.get()))
                .min(Comparator.comparingInt(place -> cost(place, kind) - TAKEN * fineness(place)))
                .orElse(nearest);
    }

    /// "In Astana – eight": the place before the dash heads what follows. "The second in Zhanaozen": where no noun is
    /// said, the place follows.
    private boolean isHeading(PlaceMention place, KindMention kind) {
        boolean dash = kind.phraseFrom() - place.to() == 1
                && reading.sentence().token(place.to()).isDash();
        boolean pointed = reading.matches().at(Topic.KINDS, kind.from()).isEmpty();
        return dash || pointed && place.from() == kind.to();
    }

    private int fineness(PlaceMention place) {
        return site(place).fineness();
    }

    /// A town in the region that was named, or a village beside its district that nobody listed or whose listed
    /// namesakes
    /// lie elsewhere.
    private boolean isFiner(PlaceMention place, PlaceMention nearest, Place wide) {
        boolean namesake = place.type().filter("village"::equals).isPresent()
                && sense.place(place).isEmpty();
        boolean village = (place.candidates().isEmpty() || namesake)
                && place.country().isEmpty()
                && !wide.level().isLocality()
                && reading.boundariesBetween(place.from(), place.to()) == 0;
        return village
                || sense.place(place)
                        .filter(fine -> !fine.equals(wide) && isTold(place, fine, nearest, wide))
                        .isPresent();
    }

    Site site(PlaceMention place) {
        return sense.site(place, Optional.of(reading.quote(place.from(), place.to(), article)));
    }

    private int cost(PlaceMention place, KindMention kind) {
        boolean after = place.from() >= kind.from();
        int kindsBetween = (int) reading.kinds().stream()
                .filter(other -> other != kind && isBetween(other, place, kind))
                .count();
        boolean taken =
                !after && reading.kinds().stream().anyMatch(other -> other != kind && other.from() < place.from());
        return place.distanceTo(kind)
                + OTHERS * kindsBetween
                + BOUNDARY * reading.boundariesBetween(place.from(), kind.from())
                + (taken && !kazakh ? TAKEN : 0)
                + (after && kazakh ? TAKEN : 0);
    }

    private static boolean isBetween(KindMention other, PlaceMention place, KindMention kind) {
        int first = Math.min(place.from(), kind.from());
        int last = Math.max(place.from(), kind.from());
        return other.from() > first && other.to() <= last;
    }

    private Optional<Site> pointedBack(KindMention kind) {
        return Stream.of("region_centre", "district_centre", "district", "city", "region")
                .filter(code -> reading.says(Topic.ANAPHORS, code))
                .map(this::last)
                .flatMap(Optional::stream)
                .findFirst()
                .map(place -> new Site(
                        Optional.of(place), Optional.empty(), false, Optional.empty(), Optional.empty(), false));
    }

    private Optional<Place> last(String code) {
        return switch (code) {
            case "region_centre" -> last("region").flatMap(sense.gazetteer()::centreOf);
            case "district_centre" -> last("district").flatMap(sense.gazetteer()::centreOf);
            case "district" -> sense.lastOf(place -> place.level().isDistrict());
            case "city" -> sense.lastOf(place -> place.level().isCity());
            default -> sense.lastOf(place -> place.level().isFirst());
        };
    }
}
