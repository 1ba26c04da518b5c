package ashyldy.ingest.mention.place;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import ashyldy.events.Language;
import ashyldy.ingest.language.LanguagePack;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.PlaceCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.Listed;
import ashyldy.ingest.mention.facility.NameMention;
import ashyldy.ingest.text.Among;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;
import ashyldy.places.Place;

/// Finds villages and districts that no gazetteer lists: by the type word beside a capitalised name, or by the "in"
/// before it.
final class UnlistedFinder {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 3;

    private final Sentence sentence;
    private final Matches matches;
    private final LanguagePack pack;
    private final List<NameMention> quoted;
    private final String article;
    private final PlaceNames names;

    UnlistedFinder(
            Sentence sentence,
            Matches matches,
            LanguagePack pack,
            PlaceNames names,
            List<NameMention> quoted,
            String article) {
        this.names = names;
        this.sentence = sentence;
        this.matches = matches;
        this.pack = pack;
        this.quoted = quoted;
        this.article = article;
    }

    /// "the village of Name": nobody needs to have listed it.
    Optional<PlaceMention> beside(int at) {
        if (isPerson(at)) {
            return Optional.empty();
        }
        int end = at + villageWords(at);
        boolean before = matches.before(Topic.PLACES, at)
                .filter(word -> word.says(PlaceCode.VILLAGE) || word.says(PlaceCode.RURAL_DISTRICT))
                .isPresent();
        boolean after = sentence.language() != Language.RU
                        && matches.from(Topic.PLACES, end)
                                .filter(word -> PlaceTypes.isType(word.entry().says()) && !word.says(PlaceCode.REGION))
                                .filter(word -> !word.entry().is("plural") && (at > 0 || isOwned(word)))
                                .isPresent()
                || matches.from(Topic.PLACES, end)
                        .filter(word -> word.says(PlaceCode.RURAL_DISTRICT) || word.says(PlaceCode.DISTRICT))
                        .filter(word -> at > 0 || sentence.language() != Language.KK || isOwned(word))
                        .isPresent();
        if (isOfPlural(at)) {
            return Optional.of(mention(at, at + 1, List.of()));
        }
        int to = before && isTitle(at + 1) ? at + 2 : end;
        return before || after ? Optional.of(mention(at, to, List.of())) : Optional.empty();
    }

    /// "Akim Aidar Serikov": a first name and an office stand before it.
    private boolean isPerson(int at) {
        return at > 1
                && sentence.token(at - 1).isCapitalised()
                && Among.any(matches.of(Topic.PLACES), word -> word.says(PlaceCode.OFFICE) && word.to() == at - 1);
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

    private boolean isCapitalised(int from, int to) {
        return to <= sentence.size() && Among.all(sentence.tokens().subList(from, to), Token::isCapitalised);
    }

    private String text(int from, int to) {
        return article.substring(
                sentence.token(from).start(), sentence.token(to - 1).end());
    }

    /// At the beginning of a sentence any word has a capital; Kazakh "Grodekovo auylynda", unlike "in this village",
    /// says
    /// whose village it is.
    private boolean isOwned(Match type) {
        boolean name = sentence.language() == Language.KK
                && Arrays.stream(Topic.values())
                        .allMatch(topic -> matches.at(topic, 0).isEmpty());
        return name
                && !pack.homonyms()
                        .contains(pack.folding().fold(sentence.token(0).text()))
                && pack.isPossessed(type.entry(), sentence.token(type.to() - 1).form());
    }

    /// "Bereke and Akzhol villages": the plural type word serves names that nobody listed too.
    private boolean isOfPlural(int at) {
        int next = at + 1;
        while (sentence.language() != Language.RU
                && sentence.at(next + 1).filter(Token::isCapitalised).isPresent()
                && Listed.between(sentence, matches, next, next + 1)) {
            next += 2;
        }
        return (next > at + 1 || isListedAfter(at))
                && matches.from(Topic.PLACES, next)
                        .filter(word ->
                                word.says(PlaceCode.VILLAGE) && word.entry().is("plural"))
                        .isPresent();
    }

    /// The last of them: a comma or "and", and another name, stand before it.
    private boolean isListedAfter(int at) {
        return sentence.language() != Language.RU
                && sentence.at(at - 2).filter(Token::isCapitalised).isPresent()
                && Listed.between(sentence, matches, at - 1, at);
    }

    /// "Zhankozha batyr": villages are called after heroes.
    boolean isTitle(int at) {
        return matches.from(Topic.PLACES, at)
                .filter(word -> word.says(PlaceCode.TITLE))
                .isPresent();
    }

    /// "The village of Batyr": what else is a title is the whole name there.
    boolean isHero(int at) {
        return isTitle(at)
                && matches.before(Topic.PLACES, at)
                        .filter(word -> word.says(PlaceCode.VILLAGE))
                        .isPresent();
    }

    /// "In Bereke", "in Bereke and Akzhol", where a facility is spoken of: a village that nobody listed and no type
    /// word introduces. Kazakh says it with an ending that names of persons carry too.
    Supplier<Optional<PlaceMention>> stranger(int at, List<PlaceMention> found) {
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
        boolean alone = (sentence.at(at + 1).filter(Token::isCapitalised).isEmpty() || isHeaded(at + 1))
                && sentence.at(at + 1)
                        .filter(next -> next.is('-') && next.glued())
                        .isEmpty();
        boolean spelled = token.text().length() >= SHORTEST
                && token.text().substring(1).chars().allMatch(Character::isLowerCase)
                && pack.mayBeVillage(token.form());
        return alone
                && spelled
                && !Among.any(quoted, name -> name.covers(at))
                && matches.at(Topic.PLACES, at).isEmpty()
                && matches.at(Topic.COUNTRIES, at).isEmpty()
                && matches.at(Topic.ORGANISATIONS, at).isEmpty()
                && matches.at(Topic.KINDS, at).isEmpty()
                && matches.at(Topic.DATES, at).isEmpty()
                && Among.any(matches.of(Topic.KINDS), kind -> kind.tells());
    }

    /// "Of Talgar district": a name of its own.
    private boolean isHeaded(int at) {
        return matches.from(Topic.PLACES, at + 1)
                .filter(word -> PlaceTypes.isType(word.entry().says()))
                .isPresent();
    }

    private boolean isStranger(PlaceMention place) {
        return Among.all(place.candidates(), names.index()::wantsProof)
                && place.from() == place.nameFrom()
                && place.country().isEmpty();
    }

    private PlaceMention village(int at) {
        List<Place> villages = names.villages(text(at, at + 1));
        return mention(at, at + 1, List.of()).with(villages, Optional.of("village"), at, at + 1);
    }

    private PlaceMention mention(int from, int to, List<Place> places) {
        return PlaceMention.of(from, to, text(from, to), places);
    }
}
