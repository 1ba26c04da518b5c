package ashyldy.ingest.mention.place;

import java.util.List;
import java.util.Set;

import ashyldy.events.Language;
import ashyldy.ingest.language.LanguagePack;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;

/// Settles what a place is named for: a site, a dateline, the office of a speaker, or the end of a way.
final class PlaceUses {
    private static final Set<String> MOTION = Set.of("dative", "ablative", "instrumental");
    private static final int OFFICE = 2;
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
        return places.stream().anyMatch(other -> isDash(place.to(), other.from()) || isDash(other.to(), place.from()))
                || isEndOfLine(place);
    }

    /// "The Darbaza – Maktaaral railway": an end that no gazetteer knows.
    private boolean isEndOfLine(PlaceMention place) {
        boolean line =
                matches.of(Topic.KINDS).stream().anyMatch(kind -> kind.entry().is("line"));
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

    PlaceMention used(PlaceMention place, List<PlaceMention> places) {
        boolean dateline = sentence.size() <= 3 && place.from() == 0
                || place.from() < 4
                        && matches.saying(Topic.PLACES, "dateline")
                                .anyMatch(word -> word.from() >= place.to() && word.from() < 6);
        boolean office = sentence.language() == Language.KK
                ? isOffice(place.to(), place.to() + OFFICE)
                : isOffice(place.from() - OFFICE, place.from());
        boolean people = matches.from(Topic.PLACES, place.from())
                .filter(word -> word.entry().is("people"))
                .isPresent();
        PlaceUse use = dateline
                ? PlaceUse.DATELINE
                : office || people
                        ? PlaceUse.OFFICE
                        : isDashed(place, places) || isMotion(place) || isListedInMotion(place, places)
                                ? PlaceUse.WAY
                                : PlaceUse.SITE;
        return new PlaceMention(
                place.from(),
                place.to(),
                place.nameFrom(),
                place.nameTo(),
                place.text(),
                place.candidates(),
                place.type(),
                place.group(),
                use,
                place.country());
    }

    /// Kazakh "Almaty and to Astana": the last of a list carries the ending for all.
    private boolean isListedInMotion(PlaceMention place, List<PlaceMention> places) {
        return sentence.language() == Language.KK
                && places.stream()
                        .anyMatch(other ->
                                other != place && place.isBefore(other) && isPaired(place, other) && isMotion(other));
    }

    /// Joined by one word, "and".
    private boolean isPaired(PlaceMention one, PlaceMention other) {
        return one.type().isEmpty()
                && other.from() - one.to() == 1
                && matches.at(Topic.CLAUSES, one.to())
                        .filter(word -> word.says("and"))
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
        String form = pack.folding().fold(place.text());
        return pack.placeEndings().names(place.text()).stream()
                .filter(name -> !index.named(name).isEmpty())
                .map(name -> pack.folding().fold(name))
                .filter(form::startsWith)
                .findFirst()
                .flatMap(name -> pack.endings().slotOf(form, name.length()))
                .filter(MOTION::contains)
                .isPresent();
    }

    private boolean isOffice(int from, int to) {
        return matches.saying(Topic.PLACES, "office")
                .anyMatch(word -> word.from() < to && word.to() > from && noMark(from, to));
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
