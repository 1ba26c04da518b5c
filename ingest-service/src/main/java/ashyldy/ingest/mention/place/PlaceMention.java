package ashyldy.ingest.mention.place;

import java.util.List;
import java.util.Optional;

import ashyldy.ingest.mention.Mention;
import ashyldy.places.Place;
import ashyldy.places.PlaceLevel;

/// A place name, with every place of the gazetteer that it may be.
///
/// @param nameFrom first token of the name itself, without its type word
/// @param text the name as printed
/// @param candidates best first; empty for a village or district nobody listed
/// @param type what its type word says: `region`, `district`, `city`, `village`, `rural_district`
/// @param group number of the list it stands in: "in A, B and C districts"
/// @param country the country of a place abroad
/// @param within the wider name of the same phrase: "the village of A, B district"
public record PlaceMention(
        int from,
        int to,
        int nameFrom,
        int nameTo,
        String text,
        List<Place> candidates,
        Optional<String> type,
        int group,
        PlaceUse use,
        Optional<Country> country,
        Optional<PlaceMention> within)
        implements Mention {
    public PlaceMention {
        candidates = List.copyOf(candidates);
    }

    /// A bare name, before anything around it is looked at.
    static PlaceMention of(int from, int to, String text, List<Place> candidates) {
        return new PlaceMention(
                from,
                to,
                from,
                to,
                text,
                candidates,
                Optional.empty(),
                from,
                PlaceUse.SITE,
                Optional.empty(),
                Optional.empty());
    }

    /// By what it was read: a name of the gazetteer, a type word beside a name that nobody listed, a country.
    public String rule() {
        if (country.isPresent()) {
            return "place.abroad";
        }
        return candidates.isEmpty() ? "place.unlisted" : "place.listed";
    }

    public boolean isSite() {
        return use == PlaceUse.SITE;
    }

    /// A district outside of cities.
    public boolean isDistrict() {
        return type.filter("district"::equals).isPresent()
                || !candidates.isEmpty() && candidates.stream().allMatch(place -> place.level() == PlaceLevel.DISTRICT);
    }

    boolean isSameAs(PlaceMention other) {
        return from == other.from && to == other.to;
    }

    /// Whether its type word is printed; a village that stands without one is only taken for it.
    public boolean isTyped() {
        return from < nameFrom || to > nameTo;
    }

    PlaceMention with(List<Place> places, Optional<String> word, int start, int end) {
        return new PlaceMention(
                Math.min(from, start),
                Math.max(to, end),
                nameFrom,
                nameTo,
                text,
                places,
                word,
                group,
                use,
                country,
                within);
    }

    /// One of a list of villages that a type word of its own heads.
    PlaceMention listed(List<Place> places, String word, int first) {
        return with(places, Optional.of(word), from, to).in(first);
    }

    PlaceMention in(int newGroup) {
        return new PlaceMention(from, to, nameFrom, nameTo, text, candidates, type, newGroup, use, country, within);
    }

    PlaceMention as(PlaceUse newUse) {
        return new PlaceMention(from, to, nameFrom, nameTo, text, candidates, type, group, newUse, country, within);
    }

    PlaceMention narrowed(List<Place> places) {
        return new PlaceMention(from, to, nameFrom, nameTo, text, places, type, group, use, country, within);
    }

    /// In the wider place of its phrase: abroad where that is.
    PlaceMention within(PlaceMention wide) {
        Optional<Country> of = wide.country().or(() -> country);
        List<Place> places = of.isPresent() ? List.of() : candidates;
        return new PlaceMention(from, to, nameFrom, nameTo, text, places, type, group, use, of, Optional.of(wide));
    }
}
