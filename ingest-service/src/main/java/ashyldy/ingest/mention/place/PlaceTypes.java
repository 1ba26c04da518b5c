package ashyldy.ingest.mention.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

import ashyldy.events.Language;
import ashyldy.ingest.language.LanguagePack;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.PlaceCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.Listed;
import ashyldy.ingest.text.Among;
import ashyldy.ingest.text.Sentence;
import ashyldy.places.Place;
import ashyldy.places.PlaceLevel;

/// Settles what each found name is by the words beside it: type words, also those at the end of a list, streets,
/// persons.
public final class PlaceTypes {
    private static final Set<String> TYPES = Set.of("region", "district", "city", "village", "rural_district");

    private final Sentence sentence;
    private final Matches matches;
    private final LanguagePack pack;
    private final PlaceIndex index;

    PlaceTypes(Sentence sentence, Matches matches, LanguagePack pack, PlaceIndex index) {
        this.sentence = sentence;
        this.matches = matches;
        this.pack = pack;
        this.index = index;
    }

    public static boolean isType(String code) {
        return TYPES.contains(code);
    }

    List<PlaceMention> typed(List<PlaceMention> found) {
        List<PlaceMention> typed = new ArrayList<>(Among.each(found, place -> typed(place, found)));
        group(typed);
        spread(typed);
        List<PlaceMention> nested = new PlacePhrases(sentence, matches, index).nested(typed);
        PlaceProof proof = new PlaceProof(sentence, matches, pack, index);
        List<PlaceMention> kept = Among.those(nested, place -> proof.isPlace(place, nested));
        return new PlaceUses(sentence, matches, pack, index).used(kept);
    }

    private PlaceMention typed(PlaceMention place, List<PlaceMention> found) {
        boolean settled = place.type().filter("region"::equals).isPresent() || place.group() != place.from();
        if (place.country().isPresent() || settled) {
            return place;
        }
        Optional<Match> after =
                matches.from(Topic.PLACES, place.to()).filter(word -> isTypeWord(word) && !isOfPerson(word));
        if (after.isPresent() && fits(place, after.get())) {
            return as(place, after.get());
        }
        Optional<Match> before = matches.before(Topic.PLACES, place.from())
                .flatMap(word -> word.says(PlaceCode.NAMED_AFTER)
                        ? matches.before(Topic.PLACES, word.from())
                        : Optional.of(word))
                .filter(word -> isTypeWord(word) && !isTaken(word, found));
        return before.filter(word -> fits(place, word))
                .map(word -> as(place, word))
                .orElse(place);
    }

    /// "In Almaly district of Almaty": the district is the one whose name stands before it, in Kazakh always.
    private boolean isTaken(Match word, List<PlaceMention> found) {
        return sentence.language() == Language.KK
                || Among.any(found, other -> other.type().isEmpty() && other.to() == word.from() && fits(other, word));
    }

    /// "In Kulan of the district named after …": the type word heads the person's name.
    private boolean isOfPerson(Match word) {
        return sentence.language() == Language.RU
                && matches.from(Topic.PLACES, word.to())
                        .filter(next -> next.says(PlaceCode.NAMED_AFTER))
                        .isPresent();
    }

    private boolean isTypeWord(Match word) {
        return isType(word.entry().says());
    }

    /// Any name may be a village's; but "villages of" a place that is listed as something else are villages in it.
    private boolean fits(PlaceMention place, Match word) {
        String type = word.entry().says();
        boolean open = type.equals("village") || type.equals("rural_district") || type.equals("district");
        boolean holds = word.entry().is("plural")
                && word.to() <= place.from()
                && !place.candidates().isEmpty();
        return open && !holds || !ofType(place.candidates(), type).isEmpty();
    }

    private PlaceMention as(PlaceMention place, Match word) {
        String type = word.entry().says();
        return place.with(candidates(place, type), Optional.of(type), word.from(), word.to());
    }

    private List<Place> candidates(PlaceMention place, String type) {
        return settled(place, type, index.villages(pack.placeEndings().names(place.text())));
    }

    /// What a name may be of this type; the villages of the classifier only where it is a village.
    static List<Place> settled(PlaceMention place, String type, List<Place> villages) {
        List<Place> fitting = ofType(place.candidates(), type);
        if (!type.equals("village") || villages.isEmpty()) {
            return fitting;
        }
        SequencedSet<Place> all = new LinkedHashSet<>(fitting);
        all.addAll(villages);
        return List.copyOf(all);
    }

    static List<Place> ofType(List<Place> places, String type) {
        return Among.those(places, place -> is(place.level(), type));
    }

    private static boolean is(PlaceLevel level, String type) {
        return switch (type) {
            case "region" -> level == PlaceLevel.REGION;
            case "district" -> level.isDistrict();
            case "city" -> level.isCity();
            case "village" -> level == PlaceLevel.SETTLEMENT || level == PlaceLevel.DISTRICT_CITY;
            default -> false;
        };
    }

    /// Names that only commas and "and" part share a group.
    private void group(List<PlaceMention> places) {
        for (int at = 1; at < places.size(); at++) {
            PlaceMention before = places.get(at - 1);
            PlaceMention place = places.get(at);
            boolean alike = before.type().isEmpty()
                    || place.type().isEmpty()
                    || before.type().equals(place.type());
            boolean home = before.country().isEmpty() && place.country().isEmpty();
            if (alike && home && Listed.between(sentence, matches, before.to(), place.from())) {
                places.set(at, place.in(before.group()));
            }
        }
    }

    /// "in A, B and C districts": a plural type word serves the whole list.
    private void spread(List<PlaceMention> places) {
        for (int at = 0; at < places.size(); at++) {
            PlaceMention place = places.get(at);
            Optional<Match> plural = matches.from(Topic.PLACES, place.nameTo())
                    .or(() -> matches.before(Topic.PLACES, place.nameFrom()))
                    .filter(word -> isTypeWord(word) && word.entry().is("plural"));
            if (plural.isPresent()) {
                spread(places, place.group(), plural.get());
            }
        }
    }

    private void spread(List<PlaceMention> places, int group, Match word) {
        for (int at = 0; at < places.size(); at++) {
            PlaceMention place = places.get(at);
            boolean served = place.group() == group && place.type().isEmpty();
            if (served && fits(place, word)) {
                String type = word.entry().says();
                places.set(at, place.with(candidates(place, type), Optional.of(type), place.from(), place.to()));
            }
        }
    }
}
