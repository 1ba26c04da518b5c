package ashyldy.ingest.mention.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Language;
import ashyldy.ingest.language.LanguagePack;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.PlaceCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.text.Among;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;
import ashyldy.places.PlaceLevel;

/// Weighs whether a found name is a place at all: rivers, streets and what is named after somebody are none, and a bare
/// name needs something that vouches for it.
final class PlaceProof {
    private static final Set<String> LANDMARKS = Set.of("street", "water", "mountains", "institution");

    private final Sentence sentence;
    private final Matches matches;
    private final LanguagePack pack;
    private final PlaceIndex index;
    private final boolean kazakh;
    private final Streets streets;

    PlaceProof(Sentence sentence, Matches matches, LanguagePack pack, PlaceIndex index) {
        this.sentence = sentence;
        this.matches = matches;
        this.pack = pack;
        this.index = index;
        this.kazakh = sentence.language() == Language.KK;
        this.streets = new Streets(sentence, matches, pack, index);
    }

    boolean isPlace(PlaceMention place, List<PlaceMention> places) {
        if (place.country().isPresent()) {
            return true;
        }
        return !isNone(place) && (place.type().isPresent() || place.within().isPresent() || isPlausible(place, places));
    }

    /// Streets, waters and what is named after somebody are no places.
    private boolean isNone(PlaceMention place) {
        boolean before = matches.before(Topic.PLACES, place.from())
                .filter(word -> isLandmark(word) && !streets.isQuarterOf(word, place)
                        || word.says(PlaceCode.NAMED_AFTER) && place.type().isEmpty())
                .isPresent();
        boolean after = sentence.language() != Language.RU
                && matches.from(Topic.PLACES, place.to())
                        .filter(word -> isLandmark(word)
                                || word.says(PlaceCode.NAMED_AFTER)
                                || kazakh && word.says(PlaceCode.TITLE))
                        .isPresent();
        return before && !kazakh
                || after && !(kazakh && isLocated(place))
                || streets.isInRow(place)
                || isInitial(place.from() - 1)
                || isCrossed(place);
    }

    private static boolean isLandmark(Match word) {
        return LANDMARKS.contains(word.entry().says());
    }

    /// "A bridge over the Ertis": no town is named so, or the town's name is rather the river's.
    private boolean isCrossed(PlaceMention place) {
        if (place.type().isPresent()
                || beside(place).filter(word -> word.entry().is("crossing")).isEmpty()) {
            return false;
        }
        boolean town = Among.any(place.candidates(), each -> each.level().isCity());
        return !town || Among.any(pack.placeEndings().names(place.text()), index::wantsProof);
    }

    /// The word that says how something lies to the place: Kazakh puts it after the name.
    private Optional<Match> beside(PlaceMention place) {
        return kazakh ? matches.from(Topic.PLACES, place.to()) : matches.before(Topic.PLACES, place.from());
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
        boolean located = isLocated(place) || isEnd(place);
        boolean settlementOnly = Among.all(place.candidates(), each -> each.level() == PlaceLevel.SETTLEMENT);
        if (place.candidates().isEmpty()
                || settlementOnly && (!located || place.candidates().size() > 1)) {
            return false;
        }
        boolean town = Among.any(place.candidates(), each -> each.level().isLocality());
        boolean adjective = !town && sentence.language() == Language.RU && isCapitalised(place);
        boolean person = !located && (isStranger(place.from() - 1, places) || isStranger(place.to(), places));
        return !(isHomonym(place) && !isTownInside(place)) && !adjective && !person && !isHyphenated(place);
    }

    private boolean isCapitalised(PlaceMention place) {
        return sentence.token(place.from()).isCapitalised();
    }

    private boolean isHomonym(PlaceMention place) {
        return Among.any(
                pack.placeEndings().names(place.text()),
                name -> pack.homonyms().contains(pack.folding().fold(name)));
    }

    /// "In Kurchatov": persons and words do not stand so, nor do districts without their type word.
    private boolean isTownInside(PlaceMention place) {
        boolean town = Among.any(place.candidates(), each -> each.level().isCity());
        boolean region = Among.any(place.candidates(), each -> each.level() == PlaceLevel.REGION)
                && Among.none(pack.placeEndings().names(place.text()), index::wantsProof);
        return (town || region)
                && (place.from() > 0 || region)
                && (kazakh
                        ? KazakhCase.of(place.text(), pack, index)
                                .filter(KazakhCase.INSIDE::contains)
                                .isPresent()
                        : matches.before(Topic.PLACES, place.from())
                                .filter(word -> word.entry().is("inside"))
                                .isPresent());
    }

    /// An end of a way: "Kalbatau – Maikapshagai".
    private boolean isEnd(PlaceMention place) {
        return isDash(place.to()) && isCapitalised(place.to() + 1)
                || isDash(place.from() - 1) && isCapitalised(place.from() - 2);
    }

    private boolean isDash(int at) {
        return at > 0
                && sentence.at(at)
                        .filter(token -> token.isDash() && !token.glued())
                        .isPresent();
    }

    private boolean isCapitalised(int at) {
        return at >= 0 && sentence.at(at).filter(Token::isCapitalised).isPresent();
    }

    /// A short name of our own data means its place and nothing else.
    private boolean isAlias(PlaceMention place) {
        return matches.from(Topic.PLACES, place.from())
                .filter(word -> word.says(PlaceCode.ALIAS))
                .isPresent();
    }

    private boolean isLocated(PlaceMention place) {
        return isHub(matches.from(Topic.PLACES, place.to()))
                || (kazakh ? carriesEnding(place) : followsPreposition(place));
    }

    private boolean carriesEnding(PlaceMention place) {
        return pack.placeEndings().names(place.text()).stream()
                .skip(1)
                .anyMatch(name -> !index.named(name).isEmpty());
    }

    private boolean followsPreposition(PlaceMention place) {
        Optional<Match> before = matches.before(Topic.PLACES, place.from());
        return isHub(before)
                || before.filter(word -> word.says(PlaceCode.OBLIQUE)).isPresent();
    }

    /// A port is where its name says.
    private static boolean isHub(Optional<Match> word) {
        return word.filter(match -> match.says(PlaceCode.HUB)).isPresent();
    }

    private boolean isStranger(int at, List<PlaceMention> places) {
        return at > 0
                && at < sentence.size()
                && sentence.token(at).isCapitalised()
                && matches.at(Topic.COUNTRIES, at).isEmpty()
                && matches.at(Topic.KINDS, at)
                        .filter(kind -> kind.says("airport"))
                        .isEmpty()
                && Among.none(places, place -> place.covers(at));
    }

    private boolean isHyphenated(PlaceMention place) {
        return sentence.at(place.to())
                .filter(token -> token.is('-') && token.glued())
                .isPresent();
    }
}
