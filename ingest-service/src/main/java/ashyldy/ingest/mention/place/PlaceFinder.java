package ashyldy.ingest.mention.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import ashyldy.events.Language;
import ashyldy.ingest.language.LanguagePack;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.Listed;
import ashyldy.ingest.mention.facility.NameMention;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;
import ashyldy.places.Place;
import ashyldy.places.PlaceLevel;

/// Finds place names: capitalised words whose ending comes off to a name of the gazetteer, and villages nobody listed
/// by the type word beside a capitalised name.
public final class PlaceFinder {
    private static final int SHORTEST = 4;

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
        List<PlaceMention> abroad = matches.isEmpty(Topic.COUNTRIES)
                ? List.of()
                : new CountryFinder(sentence, matches, pack, quoted, article).abroad(found);
        if (found.isEmpty()) {
            return abroad;
        }
        found.addAll(abroad);
        found.sort(Comparator.comparingInt(PlaceMention::from));
        return new PlaceTypes(sentence, matches, pack, names.index()).typed(found);
    }

    private Optional<PlaceMention> placeAt(int at) {
        Optional<Match> alias = matches.from(Topic.PLACES, at).filter(match -> match.says("alias"));
        if (alias.isPresent() && isForeign(alias.get())) {
            return Optional.empty();
        }
        if (alias.isPresent()) {
            List<Place> places = names.index().named(alias.get().entry().with().get("name"));
            return Optional.of(mention(at, alias.get().to(), places));
        }
        Token token = sentence.token(at);
        if (!token.isCapitalised()) {
            return adjective(at);
        }
        if (isQuoted(at) || isTypeWord(at)) {
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

    /// Russian "in a Pavlodar village", in small letters: somewhere in the region of that name, whose chief town is
    /// called so too; where a great city that lies in no region shares the name, nobody can tell.
    private Optional<PlaceMention> adjective(int at) {
        if (sentence.language() != Language.RU
                || at == 0
                || names.words(sentence.token(at).text()) == 0) {
            return Optional.empty();
        }
        boolean inside = matches.before(Topic.PLACES, at)
                .filter(word -> word.entry().is("inside"))
                .isPresent();
        List<Place> regions = !inside
                ? List.of()
                : names.places(sentence.token(at).text()).stream()
                        .filter(place -> place.level() == PlaceLevel.REGION
                                && !names.index().isCitysName(place))
                        .toList();
        return regions.isEmpty()
                ? Optional.empty()
                : Optional.of(mention(at, at + 1, regions).with(regions, Optional.of("region"), at, at + 1));
    }

    /// "The capital of Uzbekistan".
    private boolean isForeign(Match capital) {
        int next = matches.from(Topic.PLACES, capital.to())
                .filter(word -> word.says("of"))
                .map(Match::to)
                .orElse(capital.to());
        return matches.from(Topic.COUNTRIES, next)
                .filter(country -> !country.says("KZ"))
                .isPresent();
    }

    private boolean isCapitalised(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean named = at < sentence.size() && (sentence.token(at).isCapitalised() || at > from && isTitle(at));
            if (!named) {
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
        boolean before = matches.before(Topic.PLACES, at)
                .filter(word -> word.says("village") || word.says("rural_district"))
                .isPresent();
        boolean after = sentence.language() != Language.RU
                        && matches.from(Topic.PLACES, at + 1)
                                .filter(word -> PlaceTypes.isType(word.entry().says()) && !word.says("region"))
                                .filter(word -> !word.entry().is("plural") && at > 0)
                                .isPresent()
                || matches.from(Topic.PLACES, at + 1)
                        .filter(word -> word.says("rural_district") || word.says("district"))
                        .isPresent();
        int to = before && isTitle(at + 1) ? at + 2 : at + 1;
        return before || after ? Optional.of(mention(at, to, List.of())) : Optional.empty();
    }

    /// "Zhankozha batyr": villages are called after heroes.
    private boolean isTitle(int at) {
        return matches.from(Topic.PLACES, at).filter(word -> word.says("title")).isPresent();
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
        boolean alone = sentence.at(at + 1).filter(Token::isCapitalised).isEmpty()
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

    private static boolean isStranger(PlaceMention place) {
        return place.candidates().isEmpty()
                && place.from() == place.nameFrom()
                && place.country().isEmpty();
    }

    private PlaceMention village(int at) {
        return mention(at, at + 1, List.of()).with(List.of(), Optional.of("village"), at, at + 1);
    }

    private PlaceMention mention(int from, int to, List<Place> places) {
        return new PlaceMention(
                from,
                to,
                from,
                to,
                text(from, to),
                places,
                Optional.empty(),
                from,
                PlaceUse.SITE,
                Optional.empty(),
                Optional.empty());
    }
}
