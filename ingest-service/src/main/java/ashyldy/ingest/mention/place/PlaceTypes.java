package ashyldy.ingest.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import ashyldy.events.Language;
import ashyldy.ingest.language.LanguagePack;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.Listed;
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
        if (found.isEmpty()) {
            return new ArrayList<>();
        }
        List<PlaceMention> typed =
                new ArrayList<>(found.stream().map(place -> typed(place, found)).toList());
        group(typed);
        spread(typed);
        PlaceUses uses = new PlaceUses(sentence, matches, pack, index);
        List<PlaceMention> kept = new ArrayList<>();
        for (PlaceMention place : typed) {
            if (!isNone(place) && (place.type().isPresent() || isPlausible(place, typed))) {
                kept.add(uses.used(place, typed));
            }
        }
        return kept;
    }

    private PlaceMention typed(PlaceMention place, List<PlaceMention> found) {
        Optional<Match> after =
                matches.from(Topic.PLACES, place.to()).filter(word -> isTypeWord(word) && !isOfPerson(word));
        if (after.isPresent() && fits(place, after.get())) {
            return as(place, after.get());
        }
        Optional<Match> before = matches.before(Topic.PLACES, place.from())
                .flatMap(word ->
                        word.says("named_after") ? matches.before(Topic.PLACES, word.from()) : Optional.of(word))
                .filter(word -> isTypeWord(word) && !isTaken(word, found));
        return before.filter(word -> fits(place, word))
                .map(word -> as(place, word))
                .orElse(place);
    }

    /// "In Almaly district of Almaty": the district is the one whose name stands before it.
    private boolean isTaken(Match word, List<PlaceMention> found) {
        return sentence.language() == Language.RU
                && found.stream().anyMatch(other -> other.to() == word.from() && fits(other, word));
    }

    /// "In Kulan of the district named after …": the type word heads the person's name.
    private boolean isOfPerson(Match word) {
        return sentence.language() == Language.RU
                && matches.from(Topic.PLACES, word.to())
                        .filter(next -> next.says("named_after"))
                        .isPresent();
    }

    private boolean isTypeWord(Match word) {
        return isType(word.entry().says());
    }

    private boolean fits(PlaceMention place, Match word) {
        String type = word.entry().says();
        boolean open = type.equals("village") || type.equals("rural_district") || type.equals("district");
        return open || !ofType(place.candidates(), type).isEmpty();
    }

    private PlaceMention as(PlaceMention place, Match word) {
        String type = word.entry().says();
        return place.with(candidates(place, type), Optional.of(type), word.from(), word.to());
    }

    private List<Place> candidates(PlaceMention place, String type) {
        Stream<Place> villages = type.equals("village")
                ? index.villages(pack.placeEndings().names(place.text())).stream()
                : Stream.empty();
        return Stream.concat(ofType(place.candidates(), type).stream(), villages)
                .distinct()
                .toList();
    }

    static List<Place> ofType(List<Place> places, String type) {
        return places.stream().filter(place -> is(place.level(), type)).toList();
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
            if (alike && Listed.between(sentence, matches, before.to(), place.from())) {
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

    /// Streets and what is named after somebody are no places.
    private boolean isNone(PlaceMention place) {
        boolean kazakh = sentence.language() == Language.KK;
        boolean before = matches.before(Topic.PLACES, place.from())
                .filter(word -> word.says("street")
                        || word.says("named_after") && place.type().isEmpty())
                .isPresent();
        boolean after = sentence.language() != Language.RU
                && matches.from(Topic.PLACES, place.to())
                        .filter(word -> word.says("street") || word.says("named_after") || kazakh && word.says("title"))
                        .isPresent();
        return before || after && !(kazakh && isLocated(place)) || isInitial(place.from() - 1);
    }

    private boolean isInitial(int at) {
        return at > 0
                && sentence.token(at).is('.')
                && sentence.token(at - 1).text().length() == 1;
    }

    /// A bare name: no adjective that wants its noun, no common word, no part of a person's name.
    private boolean isPlausible(PlaceMention place, List<PlaceMention> places) {
        if (isAlias(place)) {
            return true;
        }
        boolean located = isLocated(place);
        boolean settlementOnly = place.candidates().stream().allMatch(each -> each.level() == PlaceLevel.SETTLEMENT);
        if (place.candidates().isEmpty()
                || settlementOnly && (!located || place.candidates().size() > 1)) {
            return false;
        }
        String form = pack.folding().fold(place.text());
        boolean homonym = pack.homonyms().contains(form)
                || pack.placeEndings().names(place.text()).stream()
                        .anyMatch(
                                name -> pack.homonyms().contains(pack.folding().fold(name)));
        boolean town = place.candidates().stream().anyMatch(each -> each.level().isLocality());
        boolean adjective = !town && sentence.language() == Language.RU;
        boolean person = !located && (isStranger(place.from() - 1, places) || isStranger(place.to(), places));
        return !homonym && !adjective && !person && !isHyphenated(place);
    }

    /// A short name of our own data means its place and nothing else.
    private boolean isAlias(PlaceMention place) {
        return matches.from(Topic.PLACES, place.from())
                .filter(word -> word.says("alias"))
                .isPresent();
    }

    private boolean isLocated(PlaceMention place) {
        if (sentence.language() == Language.KK) {
            return pack.placeEndings().names(place.text()).stream()
                    .skip(1)
                    .anyMatch(name -> !index.named(name).isEmpty());
        }
        return matches.before(Topic.PLACES, place.from())
                .filter(word -> word.says("oblique"))
                .isPresent();
    }

    private boolean isStranger(int at, List<PlaceMention> places) {
        return at > 0
                && at < sentence.size()
                && sentence.token(at).isCapitalised()
                && matches.at(Topic.COUNTRIES, at).isEmpty()
                && matches.at(Topic.KINDS, at)
                        .filter(kind -> kind.says("airport"))
                        .isEmpty()
                && places.stream().noneMatch(place -> place.covers(at));
    }

    private boolean isHyphenated(PlaceMention place) {
        return sentence.at(place.to())
                .filter(token -> token.is('-') && token.glued())
                .isPresent();
    }
}
