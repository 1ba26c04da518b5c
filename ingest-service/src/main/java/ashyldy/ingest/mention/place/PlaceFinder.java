package ashyldy.ingest.mention.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import ashyldy.places.Place;
import ashyldy.places.PlaceLevel;

/// Finds place names: capitalised words whose ending comes off to a name of the gazetteer, and villages nobody listed
/// by the type word beside a capitalised name.
public final class PlaceFinder {
    private final Sentence sentence;
    private final Matches matches;
    private final LanguagePack pack;
    private final PlaceNames names;
    private final List<NameMention> quoted;
    private final String article;
    private final UnlistedFinder unlisted;
    private final List<VillageLists.Item> listed;

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
        this.unlisted = new UnlistedFinder(sentence, matches, pack, names, quoted, article);
        this.listed = new VillageLists(sentence, matches, pack).items();
    }

    public List<PlaceMention> places() {
        List<PlaceMention> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<PlaceMention> place = placeAt(at).or(unlisted.stranger(at, found));
            place.ifPresent(found::add);
            at = place.map(PlaceMention::to).orElse(at + 1);
        }
        List<PlaceMention> abroad = matches.isEmpty(Topic.COUNTRIES)
                ? List.of()
                : new CountryFinder(sentence, matches, pack, names.index(), quoted, article).abroad(found);
        if (found.isEmpty()) {
            return abroad;
        }
        found.addAll(abroad);
        found.sort(Comparator.comparingInt(PlaceMention::from));
        return new PlaceTypes(sentence, matches, pack, names.index()).typed(found);
    }

    /// A village of a list, of which the type word stands at its end.
    private Optional<PlaceMention> listedAt(int at) {
        return VillageLists.at(listed, at).map(item -> {
            PlaceMention name = mention(item.from(), item.to(), names.places(text(item.from(), item.to())));
            List<Place> villages = names.villages(text(item.from(), item.to()));
            return name.listed(PlaceTypes.settled(name, item.type(), villages), item.type(), item.first());
        });
    }

    private Optional<PlaceMention> placeAt(int at) {
        Token token = sentence.token(at);
        if (!token.isCapitalised() && listed.isEmpty() && matches.isEmpty(Topic.PLACES)) {
            return Optional.empty();
        }
        Optional<Match> alias = matches.from(Topic.PLACES, at).filter(match -> match.says(PlaceCode.ALIAS));
        if (alias.isPresent() && isForeign(alias.get())) {
            return Optional.empty();
        }
        if (alias.isPresent()) {
            List<Place> places = names.index().named(alias.get().entry().with().get("name"));
            return Optional.of(mention(at, alias.get().to(), places));
        }
        Optional<PlaceMention> member = isQuoted(at) ? Optional.empty() : listedAt(at);
        if (member.isPresent()) {
            return member;
        }
        if (!token.isCapitalised()) {
            return adjective(at);
        }
        if (isQuoted(at) || isTypeWord(at) && !unlisted.isHero(at)) {
            return Optional.empty();
        }
        for (int words = names.words(token.text()); words > 0; words--) {
            List<Place> places = isCapitalised(at, at + words) ? names.places(text(at, at + words)) : List.of();
            if (!places.isEmpty()) {
                return Optional.of(mention(at, at + words, places));
            }
        }
        return unlisted.beside(at);
    }

    /// Russian "in a Pavlodar village", in small letters: somewhere in the region of that name, whose chief town is
    /// called so too; where a great city that lies in no region shares the name, nobody can tell.
    private Optional<PlaceMention> adjective(int at) {
        if (sentence.language() != Language.RU || at == 0 || !isInside(at)) {
            return Optional.empty();
        }
        List<Place> regions = Among.those(
                names.places(sentence.token(at).text()),
                place -> place.level() == PlaceLevel.REGION && !names.index().isCitysName(place));
        return regions.isEmpty()
                ? Optional.empty()
                : Optional.of(mention(at, at + 1, regions).with(regions, Optional.of("region"), at, at + 1));
    }

    private boolean isInside(int at) {
        return matches.before(Topic.PLACES, at)
                .filter(word -> word.entry().is("inside"))
                .isPresent();
    }

    /// "The capital of Uzbekistan".
    private boolean isForeign(Match capital) {
        int next = matches.from(Topic.PLACES, capital.to())
                .filter(word -> word.says(PlaceCode.OF))
                .map(Match::to)
                .orElse(capital.to());
        return matches.from(Topic.COUNTRIES, next)
                .filter(country -> !country.says("KZ"))
                .isPresent();
    }

    private boolean isCapitalised(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean named =
                    at < sentence.size() && (sentence.token(at).isCapitalised() || at > from && unlisted.isTitle(at));
            if (!named) {
                return false;
            }
        }
        return true;
    }

    private boolean isQuoted(int at) {
        return !quoted.isEmpty() && Among.any(quoted, name -> name.covers(at));
    }

    private boolean isTypeWord(int at) {
        return matches.at(Topic.PLACES, at).isPresent();
    }

    private String text(int from, int to) {
        return article.substring(
                sentence.token(from).start(), sentence.token(to - 1).end());
    }

    private PlaceMention mention(int from, int to, List<Place> places) {
        return PlaceMention.of(from, to, text(from, to), places);
    }
}
