package ashyldy.ingest.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import ashyldy.events.Language;
import ashyldy.ingest.language.AnaphorCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.facility.NameMention;
import ashyldy.ingest.mention.place.PlaceMention;
import ashyldy.ingest.mention.place.PlaceUse;
import ashyldy.ingest.text.Among;
import ashyldy.places.Gazetteer;
import ashyldy.places.Place;
import ashyldy.places.PlaceLevel;

/// Finds where a facility of a sentence is: the place of its clause, or a list of places.
final class SiteEdges {
    private static final int OTHERS = 12;
    private static final int BOUNDARY = 15;
    private static final int TAKEN = 20;

    /// Words between a line and the place to which it leads.
    private static final int LEADS = 2;

    /// Words between a village and the district that it is named with.
    private static final int BESIDE = 12;

    private final SentenceReading reading;
    private final Gazetteer gazetteer;
    private final List<PlaceMention> sites;
    private final boolean kazakh;

    SiteEdges(SentenceReading reading, Gazetteer gazetteer) {
        this.reading = reading;
        this.gazetteer = gazetteer;
        this.sites = Among.those(reading.places(), PlaceMention::isSite);
        this.kazakh = reading.sentence().language() == Language.KK;
    }

    /// One place, several for a list of places, none where the sentence gives none.
    List<Bound<PlaceMention>> of(KindMention kind) {
        Optional<PlaceMention> own = ownShare(kind);
        if (own.isPresent()) {
            return List.of(new Bound<>(own.get(), "counted there"));
        }
        Optional<Bound<PlaceMention>> nearest = Bound.nearest(
                Among.those(sites(kind), place -> !isOfAnotherClause(place, kind) && !isShareOfAnother(place, kind)),
                place -> isHeading(place, kind) ? -1 : cost(place, kind));
        if (nearest.isEmpty()) {
            return reached(kind).map(List::of).orElse(List.of());
        }
        PlaceMention finest = finer(nearest.get().value(), kind);
        List<PlaceMention> listed = Among.those(sites(kind), place -> place.group() == finest.group());
        return Among.each(
                Among.those(listed, place -> Among.none(listed, other -> other != place && lies(other, place))),
                place -> new Bound<>(place, nearest.get().because()));
    }

    /// "To reclaim the landfill in A, as well as to finish the dump «B»": what has a name of its own does not stand
    /// where
    /// another clause says of another facility.
    private boolean isOfAnotherClause(PlaceMention place, KindMention kind) {
        return kind.properName().filter(NameMention::quoted).isPresent()
                && kind.from() >= place.to()
                && reading.boundariesBetween(place.from(), kind.from()) > 0
                && Among.any(
                        reading.kinds(),
                        other -> other != kind
                                && other.to() <= place.from()
                                && reading.boundariesBetween(other.from(), place.from()) == 0);
    }

    /// "Three of them in A": the place of those three, not of all.
    private boolean isShareOfAnother(PlaceMention place, KindMention kind) {
        return Among.any(reading.kinds(), other -> other != kind && isShare(other, place));
    }

    private Optional<PlaceMention> ownShare(KindMention kind) {
        return Among.first(sites, place -> isShare(kind, place));
    }

    private boolean isShare(KindMention kind, PlaceMention place) {
        return kind.to() - kind.from() == 1
                && kind.to() <= place.from()
                && place.from() - kind.to() <= 2
                && (reading.sentence().token(kind.from()).isNumber()
                        || reading.matches().at(Topic.NUMBERS, kind.from()).isPresent()
                        || reading.matches()
                                .from(Topic.ANAPHORS, kind.from())
                                .filter(word -> word.says(AnaphorCode.SOME_OF) || word.says(AnaphorCode.ONE_OF))
                                .isPresent())
                && IntStream.range(kind.to(), place.from())
                        .noneMatch(at -> reading.sentence().token(at).is(','));
    }

    /// "The people of a village got a new school", "clean water reached the people of a town": it is where they live.
    private Optional<Bound<PlaceMention>> reached(KindMention kind) {
        return Bound.nearest(
                Among.those(
                        reading.places(),
                        place -> place.use() == PlaceUse.OFFICE
                                && (kind.isSupply()
                                        || place.type()
                                                .filter("village"::equals)
                                                .isPresent())
                                && Among.all(
                                        likely(place), listed -> listed.level().isLocality())),
                place -> cost(place, kind));
    }

    /// "A gas line to the village of A": where no other place is told, a line is where it leads; a road to a city may
    /// begin anywhere.
    private List<PlaceMention> sites(KindMention kind) {
        return !sites.isEmpty() || !kind.isLine()
                ? sites
                : Among.those(reading.places(), place -> leadsTo(kind, place));
    }

    private boolean leadsTo(KindMention kind, PlaceMention place) {
        return place.use() == PlaceUse.WAY
                && place.type().filter("village"::equals).isPresent()
                && Math.max(place.from() - kind.to(), kind.from() - place.to()) <= LEADS
                && reading.matches()
                        .before(Topic.PLACES, place.from())
                        .filter(word -> word.entry().is("motion"))
                        .isPresent();
    }

    /// A finer place of the sentence that lies in the nearest one says more.
    private PlaceMention finer(PlaceMention nearest, KindMention kind) {
        List<PlaceMention> finer = Among.those(
                sites,
                place -> place != nearest
                        && cost(place, kind) - cost(nearest, kind) < 2 * TAKEN
                        && lies(place, nearest)
                        && !isShareOfAnother(place, kind));
        return Among.nearest(finer, place -> cost(place, kind) - TAKEN * fineness(place))
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

    private static int fineness(PlaceMention place) {
        return likely(place).stream()
                .mapToInt(candidate ->
                        candidate.level().isLocality() ? 3 : candidate.level().isFirst() ? 1 : 2)
                .max()
                .orElse(3);
    }

    /// Whether one may lie in the other: a town in the region that was named, or a village beside its district that
    /// nobody listed or whose listed namesakes lie elsewhere.
    private boolean lies(PlaceMention fine, PlaceMention wide) {
        if (fine.country().isPresent() || wide.candidates().isEmpty()) {
            return false;
        }
        if (fine.within().isPresent()) {
            return isSaidWithin(fine, wide);
        }
        boolean beside = isBeside(fine, wide) || isBeside(wide, fine);
        boolean within =
                Among.any(likely(fine), place -> Among.any(likely(wide), around -> holds(around, place, beside)));
        boolean locality = Among.any(likely(wide), place -> place.level().isLocality());
        boolean namesake = fine.candidates().isEmpty()
                || fine.type().filter("village"::equals).isPresent();
        return within || namesake && !locality && fine.distanceTo(wide) <= BESIDE;
    }

    /// Today, or in the past where both stand side by side: "Semey, East Kazakhstan Region" is one place, "Semey and
    /// East
    /// Kazakhstan Region" are two.
    private boolean holds(Place around, Place place, boolean beside) {
        return !place.equals(around)
                && (gazetteer.isWithin(place, around) || beside && gazetteer.wasWithin(place, around));
    }

    /// Nothing between them but marks and places.
    private boolean isBeside(PlaceMention first, PlaceMention second) {
        return first.to() <= second.from()
                && IntStream.range(first.to(), second.from())
                        .allMatch(at -> reading.sentence().token(at).isMark()
                                || Among.any(reading.places(), place -> place.covers(at)));
    }

    /// "The village of A, B district": its own phrase says in what it lies.
    private static boolean isSaidWithin(PlaceMention fine, PlaceMention wide) {
        return fine.within()
                .filter(around -> around.from() == wide.from() || isSaidWithin(around, wide))
                .isPresent();
    }

    /// Without a type word the name of a great city means the city, not a region or a district that is named like it.
    private static List<Place> likely(PlaceMention mention) {
        boolean great = mention.type().isEmpty()
                && Among.any(mention.candidates(), place -> place.level() == PlaceLevel.REPUBLICAN_CITY);
        return great ? Among.those(mention.candidates(), place -> place.level().isLocality()) : mention.candidates();
    }

    private int cost(PlaceMention place, KindMention kind) {
        boolean after = place.from() >= kind.from();
        int kindsBetween = Among.count(reading.kinds(), other -> other != kind && isBetween(other, place, kind));
        boolean taken = !after && Among.any(reading.kinds(), other -> other != kind && other.from() < place.from());
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
}
