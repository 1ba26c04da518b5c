package ashyldy.ingest.mention.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import ashyldy.events.Language;
import ashyldy.ingest.language.Entry;
import ashyldy.ingest.language.LanguagePack;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.Listed;
import ashyldy.ingest.mention.facility.NameMention;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;
import ashyldy.places.Place;

/// Finds place names: capitalised words whose ending comes off to a name of the gazetteer, and villages nobody listed
/// by the type word beside a capitalised name.
public final class PlaceFinder {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 3;

    private final Sentence sentence;
    private final Matches matches;
    private final LanguagePack pack;
    private final PlaceNames names;
    private final List<NameMention> quoted;
    private final String article;

    public PlaceFinder(
            Sentence sentence,
            Matches matches,
            LanguagePack pack,
            PlaceNames names,
            List<NameMention> quoted,
            String article) {
        this.sentence = sentence;
        this.matches = matches;
        this.pack = pack;
        this.names = names;
        this.quoted = quoted;
        this.article = article;
    }

    public List<PlaceMention> places() {
        List<PlaceMention> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<PlaceMention> place = placeAt(at).or(stranger(at, found));
            place.ifPresent(found::add);
            at = place.map(PlaceMention::to).orElse(at + 1);
        }
        List<PlaceMention> typed = new PlaceTypes(sentence, matches, pack, names.index()).typed(found);
        typed.addAll(abroad());
        typed.sort(Comparator.comparingInt(PlaceMention::from));
        return typed;
    }

    private Optional<PlaceMention> placeAt(int at) {
        Optional<Match> alias = matches.from(Topic.PLACES, at).filter(match -> match.says("alias"));
        if (alias.isPresent()) {
            List<Place> places = names.index().named(alias.get().entry().with().get("name"));
            return Optional.of(mention(at, alias.get().to(), places));
        }
        Token token = sentence.token(at);
        if (!token.isCapitalised() || isQuoted(at) || isTypeWord(at)) {
            return Optional.empty();
        }
        for (int words = names.words(token.text()); words > 0; words--) {
            List<Place> places = isCapitalised(at, at + words) ? names.places(text(at, at + words)) : List.of();
            if (!places.isEmpty()) {
                return Optional.of(mention(at, at + words, places));
            }
        }
        return unlisted(at);
    }

    private boolean isCapitalised(int from, int to) {
        for (int at = from; at < to; at++) {
            if (at >= sentence.size() || !sentence.token(at).isCapitalised()) {
                return false;
            }
        }
        return true;
    }

    private boolean isQuoted(int at) {
        for (NameMention name : quoted) {
            if (name.covers(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTypeWord(int at) {
        return matches.at(Topic.PLACES, at).isPresent();
    }

    private String text(int from, int to) {
        return article.substring(
                sentence.token(from).start(), sentence.token(to - 1).end());
    }

    /// "the village of Name": nobody needs to have listed it.
    private Optional<PlaceMention> unlisted(int at) {
        int to = at + villageWords(at);
        boolean before = matches.before(Topic.PLACES, at)
                .filter(word -> word.says("village") || word.says("rural_district"))
                .isPresent();
        boolean after = sentence.language() != Language.RU
                        && matches.from(Topic.PLACES, to)
                                .filter(word -> PlaceTypes.isType(word.entry().says()) && !word.says("region"))
                                .filter(word -> !word.entry().is("plural") && at > 0)
                                .isPresent()
                || matches.from(Topic.PLACES, to)
                        .filter(word -> word.says("rural_district") || word.says("district"))
                        .isPresent();
        return before || after ? Optional.of(mention(at, to, List.of())) : Optional.empty();
    }

    /// A village of the classifier may have a name of several words; of one that nobody listed the first is taken.
    private int villageWords(int at) {
        for (int words = LONGEST; words > 1; words--) {
            if (isCapitalised(at, at + words)
                    && !names.villages(text(at, at + words)).isEmpty()) {
                return words;
            }
        }
        return 1;
    }

    /// "In Bereke", "in Bereke and Akzhol", where a facility is spoken of: a village that nobody listed and no type
    /// word introduces. Kazakh says it with an ending that names of persons carry too.
    private Supplier<Optional<PlaceMention>> stranger(int at, List<PlaceMention> found) {
        return () -> {
            if (sentence.language() == Language.KK || !sentence.token(at).isCapitalised()) {
                return Optional.empty();
            }
            boolean inside = matches.before(Topic.PLACES, at)
                    .filter(word -> word.entry().is("inside"))
                    .isPresent();
            boolean listed = !found.isEmpty()
                    && isStranger(found.getLast())
                    && Listed.between(sentence, matches, found.getLast().to(), at);
            return (inside || listed) && mayBeVillage(at) ? Optional.of(village(at)) : Optional.empty();
        };
    }

    private boolean mayBeVillage(int at) {
        Token token = sentence.token(at);
        boolean alone = (sentence.at(at + 1).filter(Token::isCapitalised).isEmpty() || isClassifiedBesideDistrict(at))
                && sentence.at(at + 1)
                        .filter(next -> next.is('-') && next.glued())
                        .isEmpty();
        boolean spelled = token.text().length() >= SHORTEST
                && token.text().substring(1).chars().allMatch(Character::isLowerCase)
                && pack.mayBeVillage(token.form());
        return alone
                && spelled
                && !isQuoted(at)
                && matches.at(Topic.PLACES, at).isEmpty()
                && matches.at(Topic.COUNTRIES, at).isEmpty()
                && matches.at(Topic.ORGANISATIONS, at).isEmpty()
                && matches.at(Topic.KINDS, at).isEmpty()
                && matches.at(Topic.DATES, at).isEmpty()
                && matches.of(Topic.KINDS).stream().anyMatch(kind -> !kind.says("nothing"));
    }

    /// "In Dostyk of the Talgar district".
    private boolean isClassifiedBesideDistrict(int at) {
        return !names.villages(text(at, at + 1)).isEmpty()
                && matches.from(Topic.PLACES, at + 2)
                        .filter(word -> word.says("district"))
                        .isPresent();
    }

    private boolean isStranger(PlaceMention place) {
        return place.candidates().stream().allMatch(names.index()::wantsProof)
                && place.from() == place.nameFrom()
                && place.country().isEmpty();
    }

    private PlaceMention village(int at) {
        List<Place> villages = names.villages(text(at, at + 1));
        return mention(at, at + 1, List.of()).with(villages, Optional.of("village"), at, at + 1);
    }

    private PlaceMention mention(int from, int to, List<Place> places) {
        return new PlaceMention(
                from, to, from, to, text(from, to), places, Optional.empty(), from, PlaceUse.SITE, Optional.empty());
    }

    /// "in China", not "with China".
    private boolean isInside(Match country) {
        if (sentence.language() == Language.KK) {
            String ending = pack.headEnding(
                    country.entry(), sentence.token(country.to() - 1).form());
            return ending.equals("locative") || ending.equals("relational") || ending.equals("genitive");
        }
        return matches.before(Topic.PLACES, country.from())
                .filter(word -> word.says("oblique") && word.entry().is("inside"))
                .isPresent();
    }

    private List<PlaceMention> abroad() {
        if (matches.isEmpty(Topic.COUNTRIES)) {
            return List.of();
        }
        return matches.of(Topic.COUNTRIES).stream()
                .filter(match -> sentence.token(match.from()).isCapitalised() && !isQuoted(match.from()))
                .filter(match -> matches.at(Topic.UNITS, match.from()).isEmpty())
                .filter(match -> !match.says("KZ") && !matches.says(Topic.COUNTRIES, "KZ") && isInside(match))
                .map(match -> {
                    Entry entry = match.entry();
                    Map<String, String> names = entry.with();
                    Country country = new Country(entry.says(), names.get("kk"), names.get("ru"), names.get("en"));
                    return new PlaceMention(
                            match.from(),
                            match.to(),
                            match.from(),
                            match.to(),
                            text(match.from(), match.to()),
                            List.of(),
                            Optional.empty(),
                            match.from(),
                            PlaceUse.SITE,
                            Optional.of(country));
                })
                .toList();
    }
}
