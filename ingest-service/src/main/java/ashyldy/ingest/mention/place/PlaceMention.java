package ashyldy.ingest.mention.place;

import java.util.List;
import java.util.Optional;

import ashyldy.ingest.mention.Mention;
import ashyldy.places.Place;

/// A place name, with every place of the gazetteer that it may be.
///
/// @param nameFrom first token of the name itself, without its type word
/// @param text the name as printed
/// @param candidates best first; empty for a village or district nobody listed
/// @param type what its type word says: `region`, `district`, `city`, `village`, `rural_district`
/// @param group number of the list it stands in: "in A, B and C districts"
/// @param country ISO code, for a place abroad
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
        Optional<Country> country)
        implements Mention {
    public PlaceMention {
        candidates = List.copyOf(candidates);
    }

    public boolean isSite() {
        return use == PlaceUse.SITE;
    }

    /// Whether its type word is printed; a village that stands without one is only taken for it.
    public boolean isTyped() {
        return from < nameFrom || to > nameTo;
    }

    PlaceMention with(List<Place> places, Optional<String> word, int start, int end) {
        return new PlaceMention(
                Math.min(from, start), Math.max(to, end), nameFrom, nameTo, text, places, word, group, use, country);
    }

    PlaceMention in(int newGroup) {
        return new PlaceMention(from, to, nameFrom, nameTo, text, candidates, type, newGroup, use, country);
    }
}
