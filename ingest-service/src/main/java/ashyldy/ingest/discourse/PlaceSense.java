package ashyldy.ingest.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Quote;
import ashyldy.ingest.mention.place.PlaceMention;
import ashyldy.ingest.mention.place.PlaceUse;
import ashyldy.ingest.text.Among;
import ashyldy.places.Gazetteer;
import ashyldy.places.Place;
import ashyldy.places.PlaceLevel;

/// Settles which place a name means, by what was named near it; remembers what was named.
///
/// Order of trust: lies in (or holds) what was named last; lies in the same region; the biggest town; otherwise open.
public final class PlaceSense {
    private static final int REMEMBERED = 12;
    private static final int NEAR = 3;

    private final Gazetteer gazetteer;
    private final List<Place> named = new ArrayList<>();

    public PlaceSense(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    boolean isWithin(Place place, Place ancestor) {
        return gazetteer.isWithin(place, ancestor);
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /// Whose office speaks is remembered first, where things are last.
    public void stand(List<PlaceMention> places) {
        if (!places.isEmpty()) {
            remember(Among.those(places, PlaceSense::isBackground));
            remember(Among.those(places, PlaceMention::isSite));
        }
    }

    private static boolean isBackground(PlaceMention place) {
        return place.use() == PlaceUse.OFFICE || place.use() == PlaceUse.DATELINE && isTelling(place);
    }

    /// Agencies write from the capital about everywhere; a regional dateline tells of the region.
    private static boolean isTelling(PlaceMention dateline) {
        return Among.none(dateline.candidates(), place -> place.level() == PlaceLevel.REPUBLICAN_CITY);
    }

    /// Those of one sentence, in order; what only a later one settles is remembered after it.
    public void remember(List<PlaceMention> mentions) {
        if (mentions.isEmpty()) {
            return;
        }
        List<PlaceMention> open = new ArrayList<>();
        for (PlaceMention mention : mentions) {
            place(mention).ifPresentOrElse(this::remember, () -> open.add(mention));
        }
        open.forEach(mention -> place(mention).ifPresent(this::remember));
    }

    private void remember(Place place) {
        named.addFirst(place);
        if (named.size() > REMEMBERED) {
            named.removeLast();
        }
    }

    /// Today, or in the past that people go on telling.
    boolean isOrWasWithin(Place place, Place unit) {
        return isWithin(place, unit) || gazetteer.wasWithin(place, unit);
    }

    Optional<Place> lastOf(java.util.function.Predicate<Place> sort) {
        return Among.first(named, sort);
    }

    /// The region that most of what was named lies in, where there is one at all.
    Optional<Place> region() {
        List<Place> regions = named.stream()
                .filter(place -> Among.none(named, other -> gazetteer.wasWithin(other, place)))
                .map(gazetteer::region)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return regions.size() == 1 ? Optional.of(regions.getFirst()) : Optional.empty();
    }

    /// The place of an article that names one place, or places that lie in each other.
    public Optional<Site> onlyPlace() {
        return named.stream()
                .max(Comparator.comparingInt(place -> gazetteer.ancestors(place).size()))
                .filter(finest -> Among.all(named, place -> isOrWasWithin(finest, place)))
                .map(Site::carriedAt);
    }

    /// A village has namesakes that nobody listed: one of another district than the last that was named is not meant.
    private boolean isElsewhere(PlaceMention mention, Place candidate) {
        if (named.isEmpty() && gazetteer.wantsProof(candidate) && !mention.isTyped()) {
            return true;
        }
        if (candidate.level() == PlaceLevel.SETTLEMENT && !named.isEmpty() && !isToldIn(candidate)) {
            return true;
        }
        if (candidate.level().isCity() && isVillage(mention) && !named.isEmpty() && !isToldIn(candidate)) {
            return true;
        }
        return candidate.level() == PlaceLevel.SETTLEMENT
                && !isCentre(candidate)
                && isVillage(mention)
                && lastOf(near -> near.level().isDistrict())
                        .filter(district -> !isOrWasWithin(candidate, district))
                        .isPresent();
    }

    private static boolean isVillage(PlaceMention mention) {
        return mention.type().filter("village"::equals).isPresent();
    }

    private boolean isCentre(Place candidate) {
        return gazetteer
                .district(candidate)
                .flatMap(gazetteer::centreOf)
                .filter(candidate::equals)
                .isPresent();
    }

    /// Without a type word the name of a great city means the city, not the region or the district that is named like
    /// it.
    private static boolean isOvershadowed(PlaceMention mention, Place candidate) {
        return mention.type().isEmpty()
                && !candidate.level().isLocality()
                && Among.any(mention.candidates(), other -> other.level() == PlaceLevel.REPUBLICAN_CITY);
    }

    Optional<Place> place(PlaceMention mention) {
        if (mention.candidates().isEmpty()) {
            return Optional.empty();
        }
        if (mention.within().isPresent() && mention.candidates().size() == 1) {
            return Optional.of(mention.candidates().getFirst());
        }
        List<Place> candidates = prominent(Among.those(
                mention.candidates(),
                candidate -> !isElsewhere(mention, candidate) && !isOvershadowed(mention, candidate)));
        if (candidates.size() < 2) {
            return Among.first(candidates);
        }
        List<Place> near = Among.those(candidates, this::isNear);
        return Among.first(near, place -> place.level().isCity())
                .or(() -> Among.first(near))
                .or(() -> Among.first(candidates, this::wasInNamed))
                .or(() -> Among.first(candidates, this::isInNamedRegion))
                .or(() -> biggest(candidates));
    }

    private boolean isNear(Place candidate) {
        return named.contains(candidate)
                || Among.any(named, near -> isWithin(candidate, near) || isWithin(near, candidate));
    }

    /// Of villages that are called alike: the one of the district named last; else those that the gazetteer brings, for
    /// they are the larger; else the one that the classifier has, and none where it has several.
    private List<Place> prominent(List<Place> candidates) {
        if (Among.none(candidates, gazetteer::wantsProof)) {
            return candidates;
        }
        List<Place> inDistrict = Among.those(
                candidates,
                candidate -> lastOf(near -> near.level().isDistrict())
                        .filter(district -> isOrWasWithin(candidate, district))
                        .isPresent());
        List<Place> brought = Among.those(candidates, candidate -> !gazetteer.wantsProof(candidate));
        if (inDistrict.size() == 1) {
            return inDistrict;
        }
        return brought.isEmpty() && candidates.size() > 1 ? List.of() : brought.isEmpty() ? candidates : brought;
    }

    private boolean wasInNamed(Place candidate) {
        return Among.any(named, near -> gazetteer.wasWithin(candidate, near));
    }

    private boolean isToldIn(Place candidate) {
        return isInNamedRegion(candidate) || wasInNamed(candidate);
    }

    private boolean isInNamedRegion(Place candidate) {
        Optional<Place> region = gazetteer.region(candidate);
        return region.isPresent()
                && Among.any(named, near -> gazetteer.region(near).equals(region));
    }

    /// A city before a region of its name, a region before its districts; of several villages none.
    private static Optional<Place> biggest(List<Place> candidates) {
        Optional<Place> city = candidates.stream()
                .filter(place -> place.level().isCity())
                .max(Comparator.comparingInt(place -> place.population().orElse(0)));
        List<Place> districts = Among.those(
                candidates, place -> place.level().isDistrict() || place.level().isFirst());
        return city.or(() -> Among.first(districts, place -> place.level().isFirst()))
                .or(() -> districts.size() == 1 ? Optional.of(districts.getFirst()) : Optional.empty());
    }

    /// In what a village lies that nobody listed: what its own phrase says, else what was named before.
    private Optional<Place> around(PlaceMention mention) {
        return mention.within()
                .flatMap(wide -> place(wide).or(() -> around(wide)))
                .or(this::around);
    }

    /// The last district, where the last region holds it, or that region.
    private Optional<Place> around() {
        Optional<Place> near =
                lastOf(place -> place.level().isDistrict() || place.level().isFirst());
        return near.flatMap(wide -> named.stream()
                        .limit(NEAR)
                        .filter(place -> place.level().isDistrict() && isWithin(place, wide))
                        .findFirst())
                .or(() -> near)
                .or(() -> lastOf(place -> true).flatMap(gazetteer::region));
    }

    Site site(PlaceMention mention, Optional<Quote> quote) {
        Optional<Place> place = place(mention);
        boolean unlisted = place.isEmpty() && mention.country().isEmpty();
        boolean district = mention.type().filter("district"::equals).isPresent();
        return new Site(
                unlisted ? around(mention) : place,
                unlisted ? Optional.of(mention.text()) : Optional.empty(),
                district,
                mention.country(),
                quote,
                false);
    }
}
