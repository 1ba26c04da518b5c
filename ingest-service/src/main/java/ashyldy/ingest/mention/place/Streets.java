package ashyldy.ingest.mention.place;

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

/// Tells the names of streets and quarters from those of the towns in which they are.
final class Streets {
    private final Sentence sentence;
    private final Matches matches;
    private final LanguagePack pack;
    private final PlaceIndex index;
    private final boolean kazakh;

    Streets(Sentence sentence, Matches matches, LanguagePack pack, PlaceIndex index) {
        this.sentence = sentence;
        this.matches = matches;
        this.pack = pack;
        this.index = index;
        this.kazakh = sentence.language() == Language.KK;
    }

    /// "In a new microdistrict of Taraz", "in the microdistricts of Aktau": a town whose quarter it is, while the name
    /// of a quarter itself is neither declined nor of several.
    boolean isQuarterOf(Match word, PlaceMention place) {
        return word.entry().is("quarter")
                && Among.any(place.candidates(), each -> each.level().isCity())
                && (isPlural(word) && !goesOn(place.to())
                        || index.named(place.text()).isEmpty());
    }

    /// "In the microdistricts Astana, Samal and Asar": a row of their own names.
    private boolean goesOn(int at) {
        return at < sentence.size() && (sentence.token(at).is(',') || isAnd(at));
    }

    /// "In the streets A, B and C": the plural noun holds for every name of the row; Kazakh puts it last, English
    /// either way.
    boolean isInRow(PlaceMention place) {
        boolean russian = sentence.language() == Language.RU;
        return place.type().isEmpty()
                && place.within().isEmpty()
                && matches.before(Topic.PLACES, place.from())
                        .filter(word -> isQuarterOf(word, place))
                        .isEmpty()
                && (!kazakh && isInRow(place.from() - 1, -1) || !russian && isInRow(place.to(), 1));
    }

    private boolean isInRow(int next, int step) {
        int at = next;
        boolean listed = at >= 0 && at < sentence.size() && (sentence.token(at).isMark() || isGlue(at) || isStreet(at));
        while (listed && at >= 0 && at < sentence.size()) {
            if (isStreet(at)) {
                return isPlural(matches.at(Topic.PLACES, at).get());
            }
            listed = sentence.token(at).is(',') || sentence.token(at).is('.') || isGlue(at) || isCapitalised(at);
            at += step;
        }
        return false;
    }

    private boolean isStreet(int at) {
        return matches.at(Topic.PLACES, at)
                .filter(found -> found.says(PlaceCode.STREET))
                .isPresent();
    }

    /// "And", "Aiteke bi", in English "the streets of".
    private boolean isGlue(int at) {
        boolean english = sentence.language() == Language.EN;
        return isAnd(at)
                || matches.at(Topic.PLACES, at)
                        .filter(word -> word.says(PlaceCode.TITLE) || english && word.says(PlaceCode.OF))
                        .isPresent();
    }

    private boolean isAnd(int at) {
        return matches.at(Topic.CLAUSES, at)
                .filter(word -> word.says(ClauseCode.AND))
                .isPresent();
    }

    private boolean isPlural(Match street) {
        String form = sentence.token(street.from()).form();
        return kazakh ? pack.isPlural(street.entry(), form) : pack.plurals().isPlural(form, form, true, false);
    }

    private boolean isCapitalised(int at) {
        return sentence.at(at).filter(Token::isCapitalised).isPresent();
    }
}
