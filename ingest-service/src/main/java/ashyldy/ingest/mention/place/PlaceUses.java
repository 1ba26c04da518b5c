package ashyldy.ingest.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Language;
import ashyldy.ingest.language.ClauseCode;
import ashyldy.ingest.language.LanguagePack;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.PlaceCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.text.Among;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;
import ashyldy.places.PlaceLevel;

/// Settles what a place is named for: a site, a dateline, the office of a speaker, or the end of a way.
final class PlaceUses {
    private static final Set<String> MOTION = Set.of("dative", "ablative", "instrumental");
    private static final int OFFICE = 2;

    /// Words between an event and its city: "in the press centre in".
    private static final int EVENT = 4;

    private static final String DASHES = "-\u2013\u2014\u2011\u2212";

    private final Sentence sentence;
    private final Matches matches;
    private final LanguagePack pack;
    private final PlaceIndex index;

    PlaceUses(Sentence sentence, Matches matches, LanguagePack pack, PlaceIndex index) {
        this.sentence = sentence;
        this.matches = matches;
        this.pack = pack;
        this.index = index;
    }

    /// "Here – There": two names with a dash between are the ends of a way.
    private boolean isDashed(PlaceMention place, List<PlaceMention> places) {
        return Among.any(
                        places,
                        other -> (isDash(place.to(), other.from()) || isDash(other.to(), place.from()))
                                && !PlacePhrases.isWithin(place, other)
                                && !PlacePhrases.isWithin(other, place))
                || isEndOfLine(place);
    }

    /// "The Darbaza – Maktaaral railway": an end that no gazetteer knows.
    private boolean isEndOfLine(PlaceMention place) {
        boolean line = Among.any(matches.of(Topic.KINDS), kind -> kind.entry().is("line"));
        return line
                && (isCapital(place.to() + 1) && isDash(place.to(), place.to() + 1)
                        || place.from() > 1 && isCapital(place.from() - 2) && isDash(place.from() - 1, place.from()));
    }

    private boolean isCapital(int at) {
        return sentence.at(at).filter(Token::isCapitalised).isPresent();
    }

    private boolean isDash(int from, int to) {
        return to - from == 1
                && sentence.token(from).isMark()
                && DASHES.indexOf(sentence.token(from).text()) >= 0;
    }

    List<PlaceMention> used(List<PlaceMention> places) {
        List<PlaceMention> used = new ArrayList<>(Among.each(places, place -> place.as(use(place, places))));
        for (int at = 0; at < used.size(); at++) {
            share(used, at);
        }
        return Among.any(used, PlaceUses::isAbroad) ? Among.each(used, place -> beside(place, used)) : used;
    }

    /// "The akim of A district of B region": the region is named for the akim too.
    private static void share(List<PlaceMention> places, int at) {
        PlaceMention fine = places.get(at);
        for (int other = 0; other < places.size(); other++) {
            PlaceMention wide = places.get(other);
            boolean shared = fine.use() == PlaceUse.OFFICE || fine.use() == PlaceUse.WAY && fine.to() == wide.from();
            if (shared
                    && wide.use() == PlaceUse.SITE
                    && fine.within().filter(wide::isSameAs).isPresent()) {
                places.set(other, wide.as(fine.use()));
                share(places, other);
            }
        }
    }

    private static boolean isAbroad(PlaceMention place) {
        return place.isSite() && place.country().isPresent();
    }

    /// "A school opened in Tashkent with the help of Almaty": beside a place abroad, a name of ours that is not "in" is
    /// somebody's, not the site.
    private PlaceMention beside(PlaceMention place, List<PlaceMention> places) {
        boolean home = place.isSite() && place.country().isEmpty();
        boolean listed = Among.any(places, other -> other.group() == place.group() && other != place);
        return home && !listed && place.within().isEmpty() && !isInside(place) ? place.as(PlaceUse.OFFICE) : place;
    }

    private boolean isInside(PlaceMention place) {
        if (sentence.language() == Language.KK) {
            return caseOf(place).filter(KazakhCase.INSIDE::contains).isPresent();
        }
        return matches.before(Topic.PLACES, place.from())
                .filter(word -> word.entry().is("inside"))
                .isPresent();
    }

    private PlaceUse use(PlaceMention place, List<PlaceMention> places) {
        if (place.country().isPresent()) {
            return PlaceUse.SITE;
        }
        boolean dateline = sentence.size() <= 3 && place.from() == 0
                || isShouted(place)
                || place.from() < 4
                        && Among.any(
                                matches.saying(PlaceCode.DATELINE),
                                word -> word.from() >= place.to() && word.from() < 6);
        boolean office = sentence.language() == Language.KK
                ? isOffice(place.to(), place.to() + OFFICE)
                : isOffice(place.from() - OFFICE, place.from());
        boolean guest = isAtEvent(place);
        boolean people = matches.from(Topic.PLACES, place.from())
                .filter(word -> word.entry().is("people"))
                .isPresent();
        boolean served = sentence.language() != Language.KK
                && matches.before(Topic.PLACES, place.from())
                        .filter(word -> word.says(PlaceCode.SERVED))
                        .isPresent();
        return dateline
                ? PlaceUse.DATELINE
                : served
                        ? PlaceUse.SERVED
                        : office || people || guest
                                ? PlaceUse.OFFICE
                                : isDashed(place, places) || isMotion(place) || isListedInMotion(place, places)
                                        ? PlaceUse.WAY
                                        : PlaceUse.SITE;
    }

    /// "ASTANA – The government …": an agency's line begins in capitals.
    private boolean isShouted(PlaceMention place) {
        return place.from() == 0
                && sentence.at(place.to())
                        .filter(token -> token.isDash() || token.is('.'))
                        .isPresent()
                && Among.all(sentence.tokens().subList(place.from(), place.to()), PlaceUses::isInCapitals);
    }

    private static boolean isInCapitals(Token token) {
        return token.text().length() > 3 && token.text().chars().noneMatch(Character::isLowerCase);
    }

    /// Kazakh "Almaty and to Astana": the last of a list carries the ending for all.
    private boolean isListedInMotion(PlaceMention place, List<PlaceMention> places) {
        return sentence.language() == Language.KK
                && Among.any(
                        places,
                        other -> other != place && place.isBefore(other) && isPaired(place, other) && isMotion(other));
    }

    /// Joined by one word, "and".
    private boolean isPaired(PlaceMention one, PlaceMention other) {
        return one.type().isEmpty()
                && other.from() - one.to() == 1
                && matches.at(Topic.CLAUSES, one.to())
                        .filter(word -> word.says(ClauseCode.AND))
                        .isPresent();
    }

    /// "to Almaty", "from Almaty": an end of a road or a way, nothing is there.
    private boolean isMotion(PlaceMention place) {
        if (sentence.language() != Language.KK) {
            return matches.before(Topic.PLACES, place.from())
                    .filter(word -> word.entry().is("motion"))
                    .isPresent();
        }
        if (place.type().isPresent() || place.candidates().isEmpty()) {
            return false;
        }
        return caseOf(place).filter(MOTION::contains).isPresent();
    }

    /// The Kazakh case of a name, or of the type word after it.
    private Optional<String> caseOf(PlaceMention place) {
        Optional<Match> type = matches.from(Topic.PLACES, place.nameTo()).filter(word -> word.to() <= place.to());
        if (type.isPresent()) {
            return Optional.of(pack.headEnding(
                    type.get().entry(), sentence.token(place.to() - 1).form()));
        }
        return KazakhCase.of(place.text(), pack, index);
    }

    private boolean isOffice(int from, int to) {
        return Among.any(
                matches.saying(PlaceCode.OFFICE), word -> word.from() < to && word.to() > from && noMark(from, to));
    }

    /// "At a briefing in Astana", "officials in Astana": where somebody speaks is not where anything stands; in a great
    /// city that is the rule.
    private boolean isAtEvent(PlaceMention place) {
        boolean great = Among.any(place.candidates(), each -> each.level() == PlaceLevel.REPUBLICAN_CITY);
        boolean kazakh = sentence.language() == Language.KK;
        return great
                && Among.any(
                        matches.saying(PlaceCode.EVENT),
                        word -> kazakh
                                ? word.from() >= place.to()
                                        && word.from() - place.to() <= EVENT
                                        && noneBetween(place.to(), word.from())
                                : word.to() <= place.from()
                                        && place.from() - word.to() <= EVENT
                                        && noneBetween(word.to(), place.from()));
    }

    private boolean noneBetween(int from, int to) {
        return noMark(from, to) && Among.none(matches.of(Topic.KINDS), kind -> kind.from() >= from && kind.to() <= to);
    }

    private boolean noMark(int from, int to) {
        for (int at = Math.max(0, from); at < Math.min(to, sentence.size()); at++) {
            if (sentence.token(at).is(',')) {
                return false;
            }
        }
        return true;
    }
}
