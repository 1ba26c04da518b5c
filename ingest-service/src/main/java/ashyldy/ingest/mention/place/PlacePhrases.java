package ashyldy.ingest.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.PlaceCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.text.Among;
import ashyldy.ingest.text.Sentence;
import ashyldy.places.Place;
import ashyldy.places.PlaceLevel;

/// Reads names that stand beside each other as one address, in either order: "the village of A, B district, C region".
/// All of them are chosen at once, so that they agree: a village with its district is that village or one that nobody
/// listed, never a namesake elsewhere.
final class PlacePhrases {
    private static final Set<String> TERRITORIES = Set.of("district", "region");
    private static final int GLUE = 3;

    private final Sentence sentence;
    private final Matches matches;
    private final PlaceIndex index;

    PlacePhrases(Sentence sentence, Matches matches, PlaceIndex index) {
        this.sentence = sentence;
        this.matches = matches;
        this.index = index;
    }

    /// The same names in the same order, those that lie in a neighbour with what they lie in.
    List<PlaceMention> nested(List<PlaceMention> places) {
        if (places.size() < 2) {
            return places;
        }
        List<PlaceMention> nested = new ArrayList<>(places);
        for (int at = nested.size() - 2; at >= 0; at--) {
            if (isJoined(nested.get(at), nested.get(at + 1))) {
                nest(nested, at, at + 1);
            }
        }
        for (int at = 1; at < nested.size(); at++) {
            if (isJoined(nested.get(at - 1), nested.get(at))) {
                nest(nested, at, finestBefore(nested, at));
            }
        }
        listed(nested);
        return Among.those(
                nested, place -> !isRuralDistrict(place) || Among.none(nested, each -> isWithin(each, place)));
    }

    /// "In A district of B region, in the village of C": what follows lies in the district.
    private static int finestBefore(List<PlaceMention> places, int at) {
        return at > 1 && isWithin(places.get(at - 2), places.get(at - 1)) ? at - 2 : at - 1;
    }

    static boolean isWithin(PlaceMention fine, PlaceMention wide) {
        return fine.within().filter(wide::isSameAs).isPresent();
    }

    private void nest(List<PlaceMention> places, int fine, int wide) {
        PlaceMention inner = places.get(fine);
        PlaceMention outer = places.get(wide);
        if (inner.within().isPresent() || isWithin(outer, inner)) {
            return;
        }
        List<Place> inside = inside(inner, outer);
        if (!inside.isEmpty()) {
            PlaceMention around = outer.narrowed(Among.those(
                    outer.candidates(), place -> Among.any(inside, each -> index.liesIn(each, place))));
            places.set(wide, around);
            places.set(fine, inner.narrowed(inside).within(around));
        } else if (isUnlistedIn(inner, outer)) {
            places.set(fine, inner.narrowed(List.of()).within(outer));
        }
    }

    private List<Place> inside(PlaceMention inner, PlaceMention outer) {
        boolean city = outer.type().isEmpty()
                && Among.any(outer.candidates(), place -> place.level().isCity());
        List<Place> around =
                Among.those(outer.candidates(), place -> !city || place.level().isCity());
        return Among.those(inner.candidates(), place -> Among.any(around, wide -> index.liesIn(place, wide)));
    }

    /// A village or district of which no listed namesake lies there.
    private boolean isUnlistedIn(PlaceMention inner, PlaceMention outer) {
        if (inner.country().isPresent()) {
            return false;
        }
        boolean village = inner.type().filter("village"::equals).isPresent();
        boolean settlement = (village || Among.all(inner.candidates(), place -> place.level() == PlaceLevel.SETTLEMENT))
                && inner.type().filter(TERRITORIES::contains).isEmpty();
        boolean unlistedDistrict = inner.candidates().isEmpty()
                && inner.type().filter("district"::equals).isPresent();
        if (outer.country().isPresent()) {
            return settlement || inner.type().filter(TERRITORIES::contains).isPresent();
        }
        String around = outer.type().orElse("");
        return settlement && (TERRITORIES.contains(around) || isRuralDistrict(outer) && !isRuralDistrict(inner))
                || unlistedDistrict && around.equals("region");
    }

    private static boolean isRuralDistrict(PlaceMention place) {
        return place.type().filter("rural_district"::equals).isPresent();
    }

    /// "In the villages of A and B, C district": the others of the list lie there too.
    private void listed(List<PlaceMention> places) {
        for (int at = 0; at < places.size(); at++) {
            Optional<PlaceMention> wide = places.get(at).within();
            int group = places.get(at).group();
            for (int other = 0; wide.isPresent() && other < places.size(); other++) {
                PlaceMention each = places.get(other);
                if (each.group() == group && each.within().isEmpty() && isUnlistedIn(each, wide.get())) {
                    places.set(other, each.narrowed(inside(each, wide.get())).within(wide.get()));
                }
            }
        }
    }

    /// "In A district – in the villages of B and C", "in A district: the village of B".
    private boolean isTelling(int at, PlaceMention first, PlaceMention second) {
        boolean mark = sentence.token(at).is(':') || sentence.token(at).isDash();
        return mark
                && first.type().filter(TERRITORIES::contains).isPresent()
                && second.type().filter("village"::equals).isPresent();
    }

    /// Nothing between but a comma, a bracket, "in", "of the".
    private boolean isJoined(PlaceMention first, PlaceMention second) {
        int gap = second.from() - first.to();
        if (gap < 0 || gap > GLUE) {
            return false;
        }
        for (int at = first.to(); at < second.from(); at++) {
            boolean word = matches.at(Topic.PLACES, at)
                    .filter(match -> match.entry().is("inside") || match.says(PlaceCode.OF))
                    .isPresent();
            boolean mark = sentence.token(at).is(',')
                    || sentence.token(at).is('(')
                    || sentence.token(at).is(')')
                    || isTelling(at, first, second);
            if (!word && !mark) {
                return false;
            }
        }
        return true;
    }
}
