package ashyldy.ingest.mention.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.ingest.language.LanguagePack;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.PlaceCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.facility.NameMention;
import ashyldy.ingest.text.Among;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;

/// Finds other countries and their towns where something is said to be in them: "in China", not "with China".
final class CountryFinder {
    private static final int REACH = 5;

    private final Sentence sentence;
    private final Matches matches;
    private final LanguagePack pack;
    private final PlaceIndex index;
    private final List<NameMention> quoted;
    private final String article;

    CountryFinder(
            Sentence sentence,
            Matches matches,
            LanguagePack pack,
            PlaceIndex index,
            List<NameMention> quoted,
            String article) {
        this.sentence = sentence;
        this.matches = matches;
        this.pack = pack;
        this.index = index;
        this.quoted = quoted;
        this.article = article;
    }

    /// @param found the names of our own places in the sentence
    List<PlaceMention> abroad(List<PlaceMention> found) {
        return matches.of(Topic.COUNTRIES).stream()
                .filter(match -> sentence.token(match.from()).isCapitalised() && !isQuoted(match.from()))
                .filter(match -> matches.at(Topic.UNITS, match.from()).isEmpty())
                .filter(match -> !match.says("KZ") && !matches.says(Topic.COUNTRIES, "KZ") && isInside(match, found))
                .map(this::mention)
                .toList();
    }

    private boolean isQuoted(int at) {
        return Among.any(quoted, name -> name.covers(at));
    }

    private boolean isInside(Match country, List<PlaceMention> found) {
        if (sentence.language() == Language.KK) {
            String ending = pack.headEnding(
                    country.entry(), sentence.token(country.to() - 1).form());
            boolean elsewhere = Among.any(
                    found,
                    place -> KazakhCase.of(place.text(), pack, index)
                            .filter(KazakhCase.INSIDE::contains)
                            .isPresent());
            return KazakhCase.INSIDE.contains(ending) || ending.equals("genitive") && !elsewhere;
        }
        return isInside(country.from()) || isOfPlaceInside(country, found);
    }

    private boolean isInside(int at) {
        return matches.before(Topic.PLACES, at)
                .filter(word -> word.entry().is("inside"))
                .isPresent();
    }

    /// "In Andijan, Uzbekistan", "in the Osh region of Kyrgyzstan": back over names and type words to the "in".
    private boolean isOfPlaceInside(Match country, List<PlaceMention> found) {
        int at = country.from() - 1;
        while (at > 0 && country.from() - at <= REACH && belongsToName(at, found)) {
            if (isInside(at)) {
                return true;
            }
            at--;
        }
        return false;
    }

    private boolean belongsToName(int at, List<PlaceMention> found) {
        Token token = sentence.token(at);
        boolean ours = Among.any(
                found,
                place -> place.covers(at)
                        && Among.any(place.candidates(), each -> each.level().isCity()));
        boolean glue = token.is(',') || token.is('(');
        return !ours
                && matches.at(Topic.PLACES, at)
                        .map(word -> PlaceTypes.isType(word.entry().says())
                                || word.says(PlaceCode.ALIAS)
                                || word.says(PlaceCode.OF))
                        .orElse(glue || token.isCapitalised());
    }

    private PlaceMention mention(Match match) {
        Map<String, String> names = match.entry().with();
        Country country = new Country(match.entry().says(), names.get("kk"), names.get("ru"), names.get("en"));
        String text = article.substring(
                sentence.token(match.from()).start(),
                sentence.token(match.to() - 1).end());
        return new PlaceMention(
                match.from(),
                match.to(),
                match.from(),
                match.to(),
                text,
                List.of(),
                Optional.empty(),
                match.from(),
                PlaceUse.SITE,
                Optional.of(country),
                Optional.empty());
    }
}
